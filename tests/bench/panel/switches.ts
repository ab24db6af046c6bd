import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { WatchedPanel } from './beside.ts';
import type { Character } from './cast.ts';
import type { Webmail } from './webmail.ts';

/** A way to open the mail of that number; answers when its content was there, in milliseconds since 1970. */
export type Switch = (index: number) => Promise<number>;

/** Milliseconds from a mail's content to what the panel made of it. */
export interface SwitchTimes {
  /** The panel has heard of it from the worker. */
  readonly heard: number[];
  /** Name and concern are drawn. */
  readonly named: number[];
  /** Everything is drawn: history, worth and purchases too. */
  readonly drawn: number[];
}

/** Milliseconds between two switches: the extension takes four messages a second from a page in the long run. */
const REST = 800;

/** Opens each mail on a page of its own: a navigation. The content is there when the document was parsed. */
export function byNavigation(page: Page, webmail: Webmail): Switch {
  return async (index) => {
    await page.goto(webmail.mail(index));
    return page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return performance.timeOrigin + Number(Reflect.get(navigation ?? {}, 'domInteractive'));
    });
  };
}

/** Clicks the row of each mail in the list that is open; the page notes when the content was there. */
export function byClick(page: Page): Switch {
  return async (index) => {
    await page.locator(`#rcmrow${index}`).click();
    return page.evaluate<number>('shown');
  };
}

/** Switches through mails of the cast, each to the drawn history. */
export async function measureSwitches(
  go: Switch,
  panel: WatchedPanel,
  cast: ReadonlyMap<number, Character>,
  before: () => Promise<void> = async () => {},
): Promise<SwitchTimes> {
  const times: SwitchTimes = { heard: [], named: [], drawn: [] };
  for (const [index, { name, concern, newest }] of cast) {
    await before();
    await panel.watchFor({ heading: name, concern, row: newest, known: true });
    const shown = await go(index);
    const seen = await panel.seen();
    times.heard.push(seen.heard - shown);
    times.named.push(seen.firstDrawn - shown);
    times.drawn.push(seen.drawn - shown);
    await sleep(REST);
  }
  return times;
}

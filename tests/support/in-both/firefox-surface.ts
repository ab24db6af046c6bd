import { expect } from 'vitest';
import type { Firefox } from '../firefox.ts';
import { listOf } from '../firefox-answer.ts';
import type { Clicks } from '../firefox-input.ts';
import { goesSideways, rulesFor, SCHEMES, SIDEWAYS } from '../looks.ts';
import { violationsIn } from './firefox-looks.ts';
import { FirefoxPlace, type Reach } from './firefox-place.ts';
import { FirefoxWorld } from './firefox-world.ts';
import { byRole, type Step, sent } from './steps.ts';
import type { Named, Place, Role, Surface, Wanted } from './surface.ts';

/** What only the one who opened a page knows to do with it. */
export interface Ways {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A page of Firefox, or the sidebar, in the window turned to, driven by real keys and clicks. */
export class FirefoxSurface implements Surface, Reach {
  private readonly world: FirefoxWorld;

  /** `shown` is code of the browser's window for the element that shows the page; `corner` for its place there. */
  constructor(
    private readonly firefox: Firefox,
    private readonly shown: string,
    private readonly corner: string,
    private readonly ways: Ways,
  ) {
    this.world = new FirefoxWorld(firefox, shown);
  }

  readonly keyboard = {
    press: async (key: string) => {
      await this.takeFocus();
      await this.firefox.press(key);
    },
    type: async (text: string) => {
      await this.takeFocus();
      await this.firefox.type(text);
    },
  };

  getByRole(role: Role, named?: Named): Place {
    return this.place(byRole(role, named));
  }

  getByText(text: Wanted, { exact = false } = {}): Place {
    return this.place({ by: 'text', wanted: sent(text, exact) });
  }

  getByLabel(text: Wanted): Place {
    return this.place({ by: 'label', wanted: sent(text) });
  }

  getByPlaceholder(text: Wanted): Place {
    return this.place({ by: 'placeholder', wanted: sent(text) });
  }

  locator(selector: string): Place {
    return this.place({ by: 'selector', selector });
  }

  /** Makes the window larger or smaller until the page has that size. */
  async setViewportSize({ width, height }: { width: number; height: number }): Promise<void> {
    const size = async () => listOf(await this.evaluate(() => [innerWidth, innerHeight]));
    const [wide, high] = await size();
    const more = [width - Number(wide), height - Number(high)];
    await this.firefox.inBrowser('window.resizeBy(arguments[0], arguments[1]);', ...more);
    await expect.poll(size).toEqual([width, height]);
  }

  goto(address: string): Promise<void> {
    return this.ways.goto(address);
  }

  reload(): Promise<void> {
    return this.ways.reload();
  }

  bringToFront(): Promise<void> {
    return this.ways.bringToFront();
  }

  close(): Promise<void> {
    return this.ways.close();
  }

  async content(): Promise<string> {
    return String(await this.world.run('document.documentElement.outerHTML'));
  }

  evaluate(work: () => unknown): Promise<unknown> {
    return this.world.run(`(${String(work)})()`);
  }

  /** What is wrong with how it looks, light and dark. */
  async flaws(): Promise<string[]> {
    const flaws: string[] = [];
    for (const scheme of SCHEMES) {
      await this.wear(scheme);
      const found = await violationsIn(this.world, rulesFor(scheme));
      flaws.push(...found.map((flaw) => `${scheme}: ${flaw}`));
    }
    await this.wear('none');
    if ((await this.evaluate(goesSideways)) === true) flaws.push(SIDEWAYS);
    return flaws;
  }

  call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.world.call(name, ...args);
  }

  async click(x: number, y: number, clicks?: Clicks): Promise<void> {
    const [left, top] = listOf(await this.firefox.inBrowser(`return ${this.corner};`));
    await this.firefox.click(Number(left) + x, Number(top) + y, clicks);
  }

  press(key: string): Promise<void> {
    return this.keyboard.press(key);
  }

  private async wear(scheme: string): Promise<void> {
    await this.firefox.inBrowser(
      `const shown = ${this.shown};
      shown.browsingContext.prefersColorSchemeOverride = arguments[0];`,
      scheme,
    );
  }

  private async takeFocus(): Promise<void> {
    await this.firefox.inBrowser(`${this.shown}?.focus();`);
  }

  private place(step: Step): Place {
    return new FirefoxPlace(this, [step]);
  }
}

import { setImmediate } from 'node:timers/promises';
import type { Detection } from '../../../lib/domain/detection.ts';
import { scan } from '../../../lib/page/scan.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { folded } from '../../../lib/sites/read/name.ts';
import { textOf } from '../../../lib/sites/read/text.ts';

import { nameIn } from '../../../lib/sites/recipe/names.ts';
import { aroundBoth } from '../../../lib/sites/recipe/places.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { type Fixture, fixturesOf } from '../../sites/fixtures.ts';
import { mainOf } from '../../sites/judged-pages.ts';
import { learnFrom, type Picks } from '../../sites/recipe/lesson.ts';
import { savedPage } from '../../sites/saved-page.ts';

/**
 * What is read of an application's other pages after lessons of one page each: the right person or rightly nobody,
 * somebody else or a guess of nobody, nobody in place of one.
 */
export interface Taught {
  readonly application: string;
  readonly group: 'built with' | 'later' | 'real' | 'hard' | 'fixtures';
  readonly lessons: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** How often a list of conversations showed somebody; of fixtures, any page about nobody. */
  readonly onLists: number;
}

/** How one page was read. */
export type Verdict = 'right' | 'wrong' | 'missed';

const HEADINGS = 'h1,h2,h3,h4,header,[role=heading]';
// each look of Roundcube is built otherwise, as another application is
const LOOK = /-(elastic|larry|classic)$/;

/** Whether somebody of this name is whom a reading is about. */
export function verdictOn(
  found: Detection<unknown>,
  wanted: { name?: string } | undefined,
): Verdict {
  const contact = mainOf(found);
  if (contact === undefined) return wanted === undefined ? 'right' : 'missed';
  return wanted !== undefined && folded(contact.name ?? '') === folded(wanted.name ?? '')
    ? 'right'
    : 'wrong';
}

/** The fixtures of the sites with adapters, as pages of applications that nobody knows: each page teaches once. */
export async function taughtFixtures(): Promise<Taught[]> {
  const taught: Taught[] = [];
  for (const { id } of ADAPTERS.filter((one) => one.id !== 'generic')) {
    const fixtures = fixturesOf(id);
    for (const look of new Set(fixtures.map(({ name }) => LOOK.exec(name)?.[1] ?? ''))) {
      const own = fixtures.filter(({ name }) => (LOOK.exec(name)?.[1] ?? '') === look);
      taught.push(taughtSite(look === '' ? id : `${id}, ${look}`, own));
      // parsed pages are let go of only between turns
      await setImmediate();
    }
  }
  return taught;
}

function taughtSite(application: string, fixtures: readonly Fixture[]): Taught {
  const counts = { lessons: 0, right: 0, wrong: 0, missed: 0, onLists: 0 };
  const pages = fixtures.map((fixture) => ({
    page: pageOf(fixture),
    expected: fixture.expected.detection,
  }));
  for (const { page, expected } of pages) {
    const picks = picksOn(page, expected);
    const learnt = picks && learnFrom(page, picks);
    if (learnt === undefined || 'why' in learnt) continue;
    counts.lessons += 1;
    for (const other of pages.filter((one) => one.page !== page)) {
      const wanted = mainOf(other.expected);
      const verdict = verdictOn(readByRecipe(learnt.recipe, other.page), wanted);
      counts[verdict] += 1;
      if (wanted === undefined && verdict === 'wrong') counts.onLists += 1;
    }
  }
  return { application, group: 'fixtures', ...counts };
}

function pageOf({ html, expected }: Fixture): Page {
  const at = { url: new URL(expected.url), own: expected.own };
  const page = savedPage(html, at);
  // who is signed in was asked once, and the user said yes
  const { owners } = scan(page, ADAPTERS);
  return { ...page, own: [...expected.own, ...(owners ?? [])] };
}

/** What somebody would click: the contact's name, best in a heading, and their first message. */
function picksOn(page: Page, expected: Detection<unknown>): Picks | undefined {
  const contact = mainOf(expected);
  if (expected.kind !== 'people' || contact?.name === undefined) return undefined;
  const said = expected.conversation?.messages.find(({ from }) => from === expected.primary);
  const words = flat(said?.text.split('\n')[0] ?? '').slice(0, 40);
  if (words === '') return undefined;
  for (const document of [page.document, ...page.frames]) {
    const shown = [...document.querySelectorAll('body *')].filter((one) => page.visible(one));
    const message = shown.findLast((one) => flat(textOf(one, 9_000)).includes(words));
    if (message === undefined) continue;
    const named = shown
      .filter((one) => folded(nameIn(one)) === folded(contact.name ?? ''))
      .filter(
        (one, _at, all) =>
          !one.contains(message) && !all.some((each) => each !== one && one.contains(each)),
      );
    const headings = named.filter((one) => one.closest(HEADINGS) && !message.contains(one));
    const near = (one: Element) => depthOf(aroundBoth(one, message));
    const [name] = (headings.length > 0 ? headings : named).sort((a, b) => near(b) - near(a));
    if (name !== undefined) return { name, message };
  }
  return undefined;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function depthOf(element: Element | undefined): number {
  let depth = 0;
  for (let one: Element | null = element ?? null; one !== null; one = one.parentElement) depth += 1;
  return depth;
}

import type { Figure } from '../figures.ts';
import { castOf } from '../panel/cast.ts';
import { serveWebmail } from '../panel/webmail.ts';
import { startPlainChromium } from '../plain-chromium.ts';
import type { Report } from '../report.ts';
import { measureSizes } from '../sizes.ts';
import { measureAccuracy } from './accuracy.ts';
import { measureAdapters } from './adapter-times.ts';
import { measureFlood } from './flood.ts';
import { newsletter } from './large-pages.ts';
import { measureLessons } from './lessons.ts';
import { measurePageCost } from './page-cost.ts';
import { measureResilience } from './resilience.ts';
import { hasRealPages } from './saved-pages.ts';

const PEOPLE = { contacts: 10_000, interactions: 1000, purchases: 0 };

const NOTES = [
  'Adapter times: CPU time of the whole reading of a page as after a change, by its site’s adapter, in real Chromium, in samples of five readings. Behind the arrow stands what was read.',
  'Added CPU: thread time of the page’s main thread, with the extension less without it, in rounds by turns; longest task: thread time from a trace. A page that opens or lays out 20,000 elements has long tasks of its own.',
  'A million changes: thread time of everything on the page’s main thread, with the extension less without it. Whether a page changed is asked by and by, so that a change costs nothing more, be it one of a million in one task: what is added are the looks, and the readings that follow those that found a change.',
  'Lessons: an invented application is taught with three conversations, one at a time, and every other one is read as it is and with each disturbance (a banner, other class names, one more element around all, …). “Built with” were there when the engine was made, “later” came after, and the engine was changed where it failed on them; “real” are applications in use, their pages built as their sources build them; “hard” have one thing each that is hard to tell (a name in a picture only, far from the messages, beside the user’s). Fixtures are the pages of sites with adapters, many of them made to mislead or of several generations of one site, read by recipes alone.',
  'Renamed: everything that a page about somebody is made of (an attribute, a class, an id, a role, a test id) is called otherwise, one at a time. Less: the same person with less certainty, or without an address. By chance: up to four changes of a page at once, or its source ends early, 1,000 pages a site; at fault is what hangs, breaks the rules, falls over, or makes certain whom the page was not about, or an address that was not theirs. One fault makes the command fail. Longest: the longest of these readings, in ms of the processor’s time.',
];

/** Measures what reading costs the pages: adapters, bytes and main thread; says where it is. */
export async function benchDetect(say: (line: string) => void): Promise<Report> {
  say('reading saved pages …');
  const browser = await startPlainChromium();
  const figures: Figure[] = [];
  try {
    figures.push(...(await measureAdapters(browser)));
  } finally {
    await browser.close();
  }
  figures.push(...measureSizes());
  say('loading pages with and without the extension …');
  const webmail = await serveWebmail(castOf(40, PEOPLE), newsletter());
  try {
    figures.push(...(await measurePageCost(webmail)));
    say('changing pages a million times …');
    figures.push(...(await measureFlood(webmail)));
  } finally {
    webmail.stop();
  }
  const missing = 'The real pages were not read: they are not beside this checkout.';
  const notes = hasRealPages() ? NOTES : [...NOTES, missing];
  const accuracy = measureAccuracy();
  say('reading pages whose marks are renamed, and pages changed by chance …');
  const { measured: resilience, faults } = await measureResilience();
  say('teaching applications with one page each …');
  const lessons = await measureLessons();
  const version = `Chromium ${browser.version()}`;
  return {
    name: 'detect',
    browser: version,
    figures,
    notes,
    accuracy,
    resilience,
    faults,
    lessons,
  };
}

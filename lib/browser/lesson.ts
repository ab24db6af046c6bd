import { browser } from 'wxt/browser';
import type { SiteChannel } from '../domain/channel.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { guardLesson } from '../messages/guard-lesson.ts';
import type { LessonAnswer } from '../messages/lesson-answer.ts';
import { fieldOf } from '../sites/read/field.ts';
import { isGranted } from './grants.ts';
import { hideLesson, showLesson } from './lesson-style.ts';
import { originPatternOf } from './match-pattern.ts';
import { ownAddresses } from './own-addresses.ts';
import { recipeAt } from './recipes.ts';
import { taughtId } from './taught-id.ts';

const CLOSED =
  'The browser does not let this page be read. Press the toolbar button or Alt+C here and try again.';
const GONE =
  'The page shows something else by now, so nothing was learnt. Open a conversation and try again.';

/** The page that a lesson is about. */
export interface TaughtPage {
  /** `https://host`. */
  origin: string;
  host: string;
  /** What a grant would be asked for. */
  pattern: string;
  granted: boolean;
}

/** The page in a tab as one that can be taught, once the browser lets its clicks be heard; else says why not. */
export async function beginLesson(tab: number): Promise<Result<TaughtPage>> {
  const url = await addressOf(tab);
  const pattern = url && originPatternOf(url.href);
  if (url === undefined || pattern === undefined) return failure('refused', CLOSED);
  keepPorts();
  await ending;
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, files: ['/teach.js'] });
    await showLesson(tab);
  } catch {
    return failure('refused', CLOSED);
  }
  const { origin, host } = url;
  return success({ origin, host, pattern, granted: await isGranted(url.href) });
}

/** Waits for the click on the name, and says what it is taken for. */
export async function askForName(tab: number): Promise<Result<LessonAnswer>> {
  const clicked = await run(tab, 'lesson', ['name']);
  return guarded(tab, isStep(clicked, 'clicked') ? await runOf(tab, 'called', []) : clicked);
}

/** Waits for the click on a message. */
export async function askForMessage(tab: number): Promise<Result<LessonAnswer>> {
  return guarded(tab, await run(tab, 'lesson', ['message']));
}

/** Learns from both clicks, told how the contact is called; the answer holds what was learnt. */
export async function learnFromClicks(
  tab: number,
  { origin, host }: Pick<TaughtPage, 'origin' | 'host'>,
  { channel, called }: { channel: SiteChannel; called: string },
): Promise<Result<LessonAnswer>> {
  // what was logged there before stays of the same site
  const id = (await recipeAt(origin))?.id ?? taughtId(origin);
  const given = [{ id, name: host, channel, called }];
  const learnt = await runOf(tab, 'learn', given);
  // what stands below open shadow roots is learnt from the page as it is drawn, by what no other lesson loads
  const isBelow = fieldOf(learnt, 'why') === 'closed-off';
  const found = isBelow ? await runOf(tab, 'learn-drawn', given) : learnt;
  const whole = isStep(found, 'found') ? await runOf(tab, 'learn-conversation', []) : found;
  return guarded(tab, await tried(tab, whole));
}

function isStep(answer: unknown, kind: 'clicked' | 'found'): boolean {
  return fieldOf(answer, 'kind') === kind;
}

/** With what a recipe that was learnt reads on the same page. */
async function tried(tab: number, answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null || !('recipe' in answer)) return answer;
  const own = await ownAddresses();
  const script = fieldOf(answer.recipe, 'drawn') === true ? 'trial-drawn' : 'trial';
  return { ...answer, detection: await runOf(tab, script, [answer.recipe, own]) };
}

/** Runs what a script of its own brings, so that none loads more than a page may. */
async function runOf(
  tab: number,
  name: 'called' | 'learn' | 'learn-drawn' | 'learn-conversation' | 'trial' | 'trial-drawn',
  given: readonly unknown[],
): Promise<unknown> {
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, files: [`/${name}.js`] }).catch(() => undefined);
  return run(tab, name, given);
}

/** Gives the page its clicks back; a lesson that begins meanwhile waits until it has them. */
export function endLesson(tab: number): Promise<void> {
  ending = ending.then(async () => {
    await run(tab, 'lesson', ['end']);
    await hideLesson(tab);
  });
  return ending;
}

let ending: Promise<void> = Promise.resolve();

async function guarded(tab: number, answer: unknown): Promise<Result<LessonAnswer>> {
  const url = await addressOf(tab);
  const known = url === undefined ? undefined : guardLesson(answer, url.href);
  return known === undefined ? failure('page-gone', GONE) : success(known);
}

async function run(tab: number, name: string, given: readonly unknown[]): Promise<unknown> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: takeStep,
      args: [name, given],
    });
    return ran?.result;
  } catch {
    return undefined;
  }
}

/** Runs in the page, so that it may use nothing from outside of itself. */
async function takeStep(name: string, given: readonly unknown[]): Promise<unknown> {
  const step: unknown = Reflect.get(globalThis, name);
  if (typeof step !== 'function') return undefined;
  const answer: unknown = await Reflect.apply(step, undefined, given);
  return answer;
}

async function addressOf(tab: number): Promise<URL | undefined> {
  const { url = '' } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
  return URL.canParse(url) ? new URL(url) : undefined;
}

let keeping = false;

/** Keeps the line open by which a page finds out that the panel which teaches it was closed. */
function keepPorts(): void {
  if (keeping) return;
  keeping = true;
  browser.runtime.onConnect.addListener(() => undefined);
}

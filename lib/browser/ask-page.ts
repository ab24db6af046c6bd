import { browser } from 'wxt/browser';
import type { SiteChannel } from '../domain/channel.ts';
import type { DetectedMessage, DetectedPerson } from '../domain/detection.ts';
import { guardTexts } from '../messages/guard.ts';
import type { ToPage } from '../messages/messages.ts';
import { recall } from './tab-memory.ts';

const PATIENCE_MS = 2_000;

/** The full texts, or why there are none: the page shows something else now, or nobody answers. */
export type Texts = { messages: DetectedMessage[] } | { gone: true } | { silent: true };

/** One reading of a page, as a draft refers to it. */
export interface ReadingRef {
  document: string;
  conversation: string;
  channel: SiteChannel;
  /** Whom the reading names: messages refer to them by index. */
  people: readonly DetectedPerson[];
}

/** Asks the page script for the full texts of a conversation, checked against the same document; two seconds at most. */
export async function askForTexts(tab: number, reading: ReadingRef): Promise<Texts> {
  const { document, conversation, channel, people } = reading;
  const answer = await ask(tab, { type: 'texts', document, conversation });
  if (answer === undefined) return { silent: true };
  const texts = guardTexts(answer.value, people.length) ?? { gone: true };
  if (!('messages' in texts)) return texts;
  // only a log needs it, so that the panel opens without
  const { inOwnWords } = await import('../sites/conclude/own-words.ts');
  return { messages: inOwnWords(texts.messages, channel, people) };
}

/** Asks the page script to scan now; false when there is none in the tab. */
export async function askForRescan(tab: number): Promise<boolean> {
  return (await ask(tab, { type: 'rescan' })) !== undefined;
}

/** The id of the adapter that watches the page in a tab, empty for one that was read once, undefined where nobody answers. */
export async function askWhoWatches(tab: number): Promise<string | undefined> {
  const answer = await ask(tab, { type: 'who' });
  return typeof answer?.value === 'string' ? answer.value : undefined;
}

/** Tells the page script of a tab, if there is one, to leave the page. */
export async function tellToStop(tab: number): Promise<void> {
  await ask(tab, { type: 'stop' });
}

/** Asks the frame that reported last, which is the page itself but where a site is drawn in a frame of its own. */
async function ask(tab: number, message: ToPage): Promise<{ value: unknown } | undefined> {
  const frameId = (await recall(tab))?.frame ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const sent: Promise<unknown> = browser.tabs.sendMessage(tab, message, { frameId });
  const answer = sent.then(
    (value) => ({ value }),
    () => undefined,
  );
  const first = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return first;
}

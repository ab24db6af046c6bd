import type { SiteChannel } from '../domain/channel.ts';
import type { DetectedMessage, DetectedPerson } from '../domain/detection.ts';
import { guardTexts } from '../messages/guard.ts';
import { inOwnWords } from '../sites/conclude/own-words.ts';
import { ask } from './ask-page.ts';

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
  return { messages: inOwnWords(texts.messages, channel, people) };
}

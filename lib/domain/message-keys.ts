import type { DetectedMessage, DetectedPerson } from './detection.ts';
import { shortHashOf } from './hash.ts';

const MINUTE = 60_000;

/**
 * The messages with a key each: the site's own, else one of sender, minute and text. Must run on the full texts,
 * before they are cut to gists; the same words of the same sender in the same minute count once.
 */
export function withMessageKeys(
  messages: readonly DetectedMessage[],
  people: readonly DetectedPerson[],
): DetectedMessage[] {
  const keyed = messages.map((message) =>
    message.key === '' ? { ...message, key: derivedKey(message, people) } : message,
  );
  return [...new Map(keyed.map((message) => [message.key, message])).values()];
}

function derivedKey(message: DetectedMessage, people: readonly DetectedPerson[]): string {
  const from = message.from === 'me' ? 'me' : (people[message.from]?.points[0]?.value ?? '');
  const at = message.at === undefined ? Number.NaN : Date.parse(message.at);
  const minute = Number.isFinite(at) ? String(Math.floor(at / MINUTE)) : '';
  return `~${shortHashOf(from.toLowerCase(), minute, message.text)}`;
}

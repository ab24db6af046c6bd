import type { Language } from '../../lib/domain/languages/language.ts';
import { namedDates } from '../../lib/domain/natural-date.ts';
import { promisesIn } from '../../lib/domain/promise.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { DraftMessage, PromisedTask } from '../../lib/services/views.ts';

/**
 * The promises of messages that are not logged yet, in English and the other languages: the user's own, and those of
 * the one who is written with. A date is told from when it was said, so that a message without a time promises nothing.
 */
export function promisedIn(
  messages: readonly DraftMessage[],
  languages: readonly Language[],
): PromisedTask[] {
  const others = new Set(messages.map(({ from }) => from).filter((from) => from !== 'me'));
  return messages.flatMap(({ id, from, fromName, at, text, logged }) => {
    const isTheirs = from !== 'me' && others.size === 1;
    if (logged || at === undefined || !(from === 'me' || isTheirs)) return [];
    const datesIn = (words: string) => namedDates(words, at, zoneHere(), languages);
    return promisesIn(text, datesIn, languages).map(({ words, due }, index) => ({
      id: `t-${id}-${index}`,
      words: from === 'me' ? words : `${fromName}: ${words}`,
      due,
    }));
  });
}

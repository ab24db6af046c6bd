import { foldedName } from '../../names.ts';
import type { Preference } from '../../records/preference.ts';

/** Whether a preference was written down under a topic, in any writing. */
export function isUnder({ topic = '' }: Pick<Preference, 'topic'>, wanted: string): boolean {
  return foldedName(topic) === wanted;
}

/** The preference that was said last under a topic; nothing where none was. */
export function lastUnder<P extends Pick<Preference, 'topic' | 'stated'>>(
  preferences: readonly P[],
  wanted: string,
): P | undefined {
  return preferences
    .filter((one) => isUnder(one, wanted))
    .toSorted((one, other) => other.stated - one.stated)[0];
}

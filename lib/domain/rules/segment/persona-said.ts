import type { Preference } from '../../records/preference.ts';
import { lastUnder } from './said-under.ts';

/** The topic under which somebody says themselves how a contact deals with us. */
export const PERSONA_TOPIC = 'persona';

type Said = Pick<Preference, 'topic' | 'words' | 'stated'>;

/** A persona as a person said it. */
export interface PersonaSaid {
  readonly name: string;
  readonly tip?: string;
  readonly at: number;
}

/** The persona that was said last, “Careful: send it in writing” being a name and a tip; nothing where none was. */
export function personaSaid(preferences: readonly Said[]): PersonaSaid | undefined {
  const last = lastUnder(preferences, PERSONA_TOPIC);
  if (last === undefined) return undefined;
  const [, name = '', tip = ''] = /^([^:\n]*)(?::|\n|$)([\s\S]*)$/.exec(last.words.trim()) ?? [];
  return {
    name: name.trim(),
    ...(tip.trim() === '' ? {} : { tip: tip.trim() }),
    at: last.stated,
  };
}

import { PERSONA_TOPIC } from '../../lib/domain/rules/segment/persona-said.ts';
import { CHANNEL_TOPIC } from '../../lib/domain/rules/segment/preferred-channel.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import type { AboutRecord } from '../records/record-form.ts';
import { personaTold } from './persona-words.ts';
import type { Explainable } from './value-words.ts';

/** What counts instead of what is derived, in words, and the record to write down for it. */
export interface SaidInstead {
  readonly what: string;
  readonly about: AboutRecord;
}

/** What a person can say in the place of a figure; nothing where it cannot be said. */
export function saidInstead(view: ValueView, about: Explainable): SaidInstead | undefined {
  if (about === 'persona') {
    const name = personaTold(view)?.name;
    return preferenceUnder(view, PERSONA_TOPIC, name === undefined ? {} : { words: `${name}: ` });
  }
  return about === 'channel' ? preferenceUnder(view, CHANNEL_TOPIC, {}) : undefined;
}

function preferenceUnder(
  { contact }: ValueView,
  topic: string,
  words: { readonly words?: string },
): SaidInstead {
  const what = `A preference with the topic “${topic}”`;
  return { what, about: { kind: 'preference', contact, values: { topic, ...words } } };
}

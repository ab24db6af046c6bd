import { PERSONA_TOPIC } from '../../lib/domain/rules/segment/persona-said.ts';
import { CHANNEL_TOPIC } from '../../lib/domain/rules/segment/preferred-channel.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import type { AboutRecord } from '../records/record-form.ts';
import { personaTold } from './persona-words.ts';
import type { Explainable } from './value-words.ts';

/** What counts instead of what is derived, in a sentence, and the record to write down for it. */
export interface SaidInstead {
  readonly sentence: string;
  readonly about: AboutRecord;
}

/** What a person can say in the place of a figure; nothing where it cannot be said. */
export function saidInstead(view: ValueView, about: Explainable): SaidInstead | undefined {
  if (about === 'persona') {
    const name = personaTold(view)?.name;
    return preferenceUnder(view, PERSONA_TOPIC, name === undefined ? {} : { words: `${name}: ` });
  }
  if (about === 'channel') return preferenceUnder(view, CHANNEL_TOPIC, {});
  return about === 'journey' ? stageSaid(view) : undefined;
}

function preferenceUnder(
  { contact }: ValueView,
  topic: string,
  words: { readonly words?: string },
): SaidInstead {
  const sentence = `A preference with the topic “${topic}” counts instead.`;
  return { sentence, about: { kind: 'preference', contact, values: { topic, ...words } } };
}

function stageSaid({ contact, journey }: ValueView): SaidInstead {
  const sentence = 'The stage that you say counts instead, until something later leads on from it.';
  const values = journey.ok ? { stage: journey.value.stage } : {};
  return { sentence, about: { kind: 'stage', contact, values } };
}

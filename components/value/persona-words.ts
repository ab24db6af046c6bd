import type { Persona } from '../../lib/domain/rules/segment/persona.ts';
import type { Segment } from '../../lib/services/value/segment-view.ts';

/** Each persona in a word or two, with a tip for whoever writes to them. */
const PERSONA_WORDS: Readonly<Record<Persona, readonly [name: string, tip: string]>> = {
  voicer: ['Voicer', 'Ask first whether the last concern is settled.'],
  hostage: ['Hostage', 'They stay without being glad of it: ask what would have to change.'],
  apostle: ['Apostle', 'Thank them, and ask whom they would tell.'],
  'deal-prone': ['Deal-prone', 'Begin with the price, and say until when it holds.'],
  'asks-first': ['Asks first', 'Send what they need to compare before you ask for an order.'],
  phones: ['Phones', 'Ring rather than write.'],
  'quick-short': ['Quick and short', 'Two lines, and one question at a time.'],
  thorough: ['Thorough', 'Answer each of their points, in their order.'],
};

/** How a persona that is derived is called. */
export function personaName(persona: Persona): string {
  return PERSONA_WORDS[persona][0];
}

/** The persona with its tip, as somebody said it or as it is derived; nothing where too little is known. */
export function personaTold({
  said,
  personas: [first],
}: Pick<Segment, 'said' | 'personas'>): { name: string; tip?: string } | undefined {
  if (said !== undefined) return said;
  if (first === undefined) return undefined;
  const [name, tip] = PERSONA_WORDS[first.persona];
  return { name, tip };
}

/** The persona in a line: "Phones: Ring rather than write." */
export function personaWords(segment: Segment): string | undefined {
  const persona = personaTold(segment);
  if (persona === undefined) return undefined;
  return persona.tip === undefined ? persona.name : `${persona.name}: ${persona.tip}`;
}

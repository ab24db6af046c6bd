import type { ListSection } from '../records/record-section.ts';
import { tierRuleWords } from './tier-words.ts';

/** The tiers of loyalty by the owner's rules, each with what it asks for. */
export const TIERS: ListSection<'tier'> = {
  label: 'Tiers of loyalty',
  use: 'Gold from €1,000 within 12 months, Silver from 3 purchases: the highest that a customer reaches stands beside what they are worth.',
  title: ({ place, name }) => `${place} · ${name}`,
  details: (tier) => [{ text: tierRuleWords(tier) }],
  when: ({ written }) => written,
};

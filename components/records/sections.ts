import { TOUCHES } from '../campaigns/touch-section.ts';
import { COMPETITORS } from '../competitors/competitor-section.ts';
import { CONSENTS } from '../consent/consent-section.ts';
import { RELATIONS } from '../contact/relation-section.ts';
import { DEALS } from '../deals/deal-section.ts';
import { STAGES } from '../journey/stage-section.ts';
import { LEADS } from '../leads/lead-section.ts';
import { OFFERS } from '../offers/offer-section.ts';
import { PREFERENCES } from '../preferences/preference-section.ts';
import { PURCHASES } from '../purchases/purchase-section.ts';
import { SHARES } from '../shares/share-section.ts';
import { SURVEYS } from '../surveys/survey-section.ts';
import { RHYTHMS } from '../tasks/rhythm-section.ts';
import { TASKS } from '../tasks/task-section.ts';
import type { RecordSection } from './record-section.ts';

/** The kinds that have a section of their own, in the order in which they stand. */
export const SECTION_KINDS = [
  'task',
  'offer',
  'deal',
  'lead',
  'relation',
  'purchase',
  'preference',
  'survey',
  'share',
  'stage',
  'competitor',
  'touch',
  'rhythm',
  'consent',
] as const;

/** A kind with a section of its own. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** How the records of each kind are told. */
export const SECTIONS: { readonly [K in SectionKind]: RecordSection<K> } = {
  task: TASKS,
  offer: OFFERS,
  deal: DEALS,
  lead: LEADS,
  competitor: COMPETITORS,
  touch: TOUCHES,
  purchase: PURCHASES,
  preference: PREFERENCES,
  survey: SURVEYS,
  rhythm: RHYTHMS,
  share: SHARES,
  stage: STAGES,
  consent: CONSENTS,
  relation: RELATIONS,
};

import type * as z from 'zod/mini';
import { type AskedField, askedFields } from './asked.ts';
import { automationSchema } from './automation.ts';
import { campaignSchema } from './campaign.ts';
import { caseSchema } from './case.ts';
import { companySchema } from './company.ts';
import { competitorSchema } from './competitor.ts';
import { consentSchema } from './consent.ts';
import { contactSchema } from './contact.ts';
import { dealSchema } from './deal.ts';
import { dismissalSchema } from './dismissal.ts';
import { holdingSchema } from './holding.ts';
import { interactionSchema } from './interaction.ts';
import { leadSchema } from './lead.ts';
import { messageSchema } from './message.ts';
import { offerSchema } from './offer.ts';
import { pipelineSchema } from './pipeline.ts';
import { pointSchema } from './point.ts';
import { preferenceSchema } from './preference.ts';
import { propertySchema } from './property.ts';
import { purchaseSchema } from './purchase.ts';
import { rateSchema } from './rate.ts';
import { relationSchema } from './relation.ts';
import { rhythmSchema } from './rhythm.ts';
import { shareSchema } from './share.ts';
import { stageSchema } from './stage.ts';
import { surveySchema } from './survey.ts';
import { taskSchema } from './task.ts';
import { templateSchema } from './template.ts';
import { tierSchema } from './tier.ts';
import { touchSchema } from './touch.ts';

/**
 * The schema of each kind, by its name in the ledger: the one place that form, ledger, store, export and import read. An
 * export lists them in this order.
 */
const SCHEMAS = {
  contact: contactSchema,
  company: companySchema,
  point: pointSchema,
  holding: holdingSchema,
  message: messageSchema,
  interaction: interactionSchema,
  dismissal: dismissalSchema,
  task: taskSchema,
  case: caseSchema,
  preference: preferenceSchema,
  purchase: purchaseSchema,
  survey: surveySchema,
  rhythm: rhythmSchema,
  deal: dealSchema,
  lead: leadSchema,
  competitor: competitorSchema,
  offer: offerSchema,
  touch: touchSchema,
  pipeline: pipelineSchema,
  campaign: campaignSchema,
  share: shareSchema,
  stage: stageSchema,
  consent: consentSchema,
  template: templateSchema,
  property: propertySchema,
  relation: relationSchema,
  tier: tierSchema,
  automation: automationSchema,
  rate: rateSchema,
};

/** The name of a kind of record. */
export type RecordKind = keyof typeof SCHEMAS;

/** Every kind of record, by its name in the ledger. */
export type Records = { [K in RecordKind]: z.infer<(typeof SCHEMAS)[K]> };

/** What checks the records of each kind. */
export const recordSchemas: { readonly [K in RecordKind]: z.ZodMiniType<Records[K]> } = SCHEMAS;

/** All kinds, in the order in which an export lists them. */
// the keys of an object are what it was written with
export const RECORD_KINDS = Object.keys(SCHEMAS) as readonly RecordKind[];

/** The kinds of what is known about a contact: each lies under a `point` and says when it was `written`. */
export const KNOWN_KINDS = [
  'task',
  'case',
  'preference',
  'purchase',
  'survey',
  'rhythm',
  'deal',
  'lead',
  'competitor',
  'offer',
  'touch',
  'share',
  'stage',
  'consent',
  'relation',
] as const satisfies readonly RecordKind[];

/** The name of a kind of what is known about a contact. */
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** The kinds of what belongs to nobody: each says who wrote it down (`author`) and when it was `written`. */
export const LIST_KINDS = [
  'pipeline',
  'campaign',
  'template',
  'property',
  'tier',
  'automation',
  'rate',
] as const satisfies readonly RecordKind[];

/** The name of a kind of what belongs to nobody. */
export type ListKind = (typeof LIST_KINDS)[number];

/** What belongs to nobody, a list for each kind. */
export type ListedRecords = { [K in ListKind]: Records[K][] };

/** Whether a kind is one of what belongs to nobody. */
export function isListKind(kind: RecordKind): kind is ListKind {
  const lists: readonly RecordKind[] = LIST_KINDS;
  return lists.includes(kind);
}

/** Whether a kind is one of what is known about a contact. */
export function isKnownKind(kind: RecordKind): kind is KnownKind {
  const known: readonly RecordKind[] = KNOWN_KINDS;
  return known.includes(kind);
}

/** The fields of a kind that its form asks for. */
export function fieldsOfKind(kind: RecordKind): AskedField[] {
  return askedFields(SCHEMAS[kind]);
}

/** Whether the records of a kind have a field of this name. */
export function hasField(kind: RecordKind, name: string): boolean {
  return Object.hasOwn(SCHEMAS[kind].shape, name);
}

/** Records of each kind. */
export type RecordLists = { [K in RecordKind]: Records[K][] };

/** Records of each kind, made one kind after the other in the order of an export. */
export function listsOf(make: <K extends RecordKind>(kind: K) => Records[K][]): RecordLists {
  // what is made from entries has forgotten which key has which value
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as RecordLists;
}

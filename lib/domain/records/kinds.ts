import type * as z from 'zod/mini';
import { type Case, caseSchema } from './case.ts';
import { type Company, companySchema } from './company.ts';
import { type Contact, contactSchema } from './contact.ts';
import { type Dismissal, dismissalSchema } from './dismissal.ts';
import { type Holding, holdingSchema } from './holding.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import { type Message, messageSchema } from './message.ts';
import { type Point, pointSchema } from './point.ts';
import { type Preference, preferenceSchema } from './preference.ts';
import { type Purchase, purchaseSchema } from './purchase.ts';
import { type Task, taskSchema } from './task.ts';

/** Every kind of record, by its name in the ledger. */
export interface Records {
  contact: Contact;
  company: Company;
  point: Point;
  holding: Holding;
  message: Message;
  interaction: Interaction;
  dismissal: Dismissal;
  task: Task;
  case: Case;
  preference: Preference;
  purchase: Purchase;
}

/** The name of a kind of record. */
export type RecordKind = keyof Records;

/** The schema of each kind: one place that form, ledger, export and import read. */
export const recordSchemas: { readonly [K in RecordKind]: z.ZodMiniType<Records[K]> } = {
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
};

/** All kinds, in the order in which an export lists them. */
export const RECORD_KINDS = [
  'contact',
  'company',
  'point',
  'holding',
  'message',
  'interaction',
  'dismissal',
  'task',
  'case',
  'preference',
  'purchase',
] as const satisfies readonly RecordKind[];

/** The kinds of what is known about a contact: each lies under a `point` and says when it was `written`. */
export const KNOWN_KINDS = [
  'task',
  'case',
  'preference',
  'purchase',
] as const satisfies readonly RecordKind[];

/** The name of a kind of what is known about a contact. */
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** Whether a kind is one of what is known about a contact. */
export function isKnownKind(kind: RecordKind): kind is KnownKind {
  const known: readonly RecordKind[] = KNOWN_KINDS;
  return known.includes(kind);
}

/** Records of each kind. */
export type RecordLists = { [K in RecordKind]: Records[K][] };

/** Records of each kind, made one kind after the other in the order of an export. */
export function listsOf(make: <K extends RecordKind>(kind: K) => Records[K][]): RecordLists {
  // what is made from entries has forgotten which key has which value
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as RecordLists;
}

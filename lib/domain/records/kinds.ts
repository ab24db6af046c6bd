import { type Company, companySchema } from './company.ts';
import { type Contact, contactSchema } from './contact.ts';
import { type Dismissal, dismissalSchema } from './dismissal.ts';
import { type Holding, holdingSchema } from './holding.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import { type Message, messageSchema } from './message.ts';
import { type Point, pointSchema } from './point.ts';
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
}

/** The name of a kind of record. */
export type RecordKind = keyof Records;

/** The schema of each kind: one place that form, ledger, export and import read. */
export const recordSchemas = {
  contact: contactSchema,
  company: companySchema,
  point: pointSchema,
  holding: holdingSchema,
  message: messageSchema,
  interaction: interactionSchema,
  dismissal: dismissalSchema,
  task: taskSchema,
} as const;

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
] as const satisfies readonly RecordKind[];

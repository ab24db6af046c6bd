import type * as z from 'zod';
import { keyOf } from '../domain/key-of.ts';
import { type RecordKind, type Records, recordSchemas } from '../domain/records/kinds.ts';
import type { Point } from '../domain/records/point.ts';
import { type Result, success } from '../domain/result.ts';
import { isStamp } from '../domain/stamp.ts';
import { type Check, checkedList, eachIdOnce } from './checked-list.ts';

/** Lists of records of each kind, not yet checked. */
export type UnreadRecords = Readonly<Record<RecordKind, readonly unknown[]>>;

/** The records as their schemas give them, each id once a kind and each address under its own key. */
export function checkedRecords(lists: UnreadRecords): Result<{ [K in RecordKind]: Records[K][] }> {
  const contact = recordsOf(recordSchemas.contact, lists, 'contact');
  if (!contact.ok) return contact;
  const company = recordsOf(recordSchemas.company, lists, 'company');
  if (!company.ok) return company;
  const point = recordsOf(recordSchemas.point, lists, 'point', underItsKey);
  if (!point.ok) return point;
  const holding = recordsOf(recordSchemas.holding, lists, 'holding');
  if (!holding.ok) return holding;
  const message = recordsOf(recordSchemas.message, lists, 'message');
  if (!message.ok) return message;
  const interaction = recordsOf(recordSchemas.interaction, lists, 'interaction');
  if (!interaction.ok) return interaction;
  const dismissal = recordsOf(recordSchemas.dismissal, lists, 'dismissal');
  if (!dismissal.ok) return dismissal;
  const task = recordsOf(recordSchemas.task, lists, 'task');
  if (!task.ok) return task;
  return success({
    contact: contact.value,
    company: company.value,
    point: point.value,
    holding: holding.value,
    message: message.value,
    interaction: interaction.value,
    dismissal: dismissal.value,
    task: task.value,
  });
}

interface Stamped {
  id: string;
  stamps: Readonly<Record<string, string>>;
}

function recordsOf<S extends z.ZodType<Stamped>>(
  schema: S,
  lists: UnreadRecords,
  kind: RecordKind,
  check: Check<z.infer<S>> = () => undefined,
): Result<z.infer<S>[]> {
  const once = eachIdOnce();
  return checkedList(
    schema,
    lists[kind],
    `records › ${kind}`,
    (record) => once(record) ?? stamped(record) ?? check(record),
  );
}

function stamped({ stamps }: Stamped): string | undefined {
  return Object.values(stamps).every(isStamp) ? undefined : 'its stamps are no stamps';
}

function underItsKey({ id, kind, value }: Point): string | undefined {
  // what the key of a number is depends on the country it was typed in
  const fits = kind === 'phone' ? id.startsWith('phone:') : id === keyOf(kind, value);
  return fits ? undefined : 'its address is not the one of its key';
}

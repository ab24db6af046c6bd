import type * as z from 'zod/mini';
import { KIND_NAMES } from '../domain/records/kind-names.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { failure } from '../domain/result.ts';

const SHOWN_FIELD: Readonly<Record<string, string>> = {
  at: 'time',
  value: 'text',
  messages: 'list of messages',
};

/** Why a record that its schema refuses can't be saved, in a sentence that says what is too much or wrong. */
export function refusal(
  kind: RecordKind,
  record: Readonly<Record<string, unknown>>,
  error: z.core.$ZodError,
) {
  const [issue] = error.issues;
  const field = String(issue?.path[0] ?? '');
  const name = SHOWN_FIELD[field] ?? field;
  const what = name === '' ? `This ${KIND_NAMES[kind]}` : `The ${name} of this ${KIND_NAMES[kind]}`;
  return failure('invalid', `${what} ${troubleOf(record[field], issue)}. What you typed is kept.`);
}

function troubleOf(value: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'too_big' && typeof value === 'string')
    return `has ${counted(value.length)} characters, and at most ${counted(issue.maximum)} fit: shorten it`;
  if (issue?.code === 'too_big') return `is more than fits (${counted(issue.maximum)})`;
  if (value === undefined || value === '') return 'is missing';
  return 'can’t be read as it stands';
}

function counted(count: number | bigint): string {
  return count.toLocaleString('en');
}

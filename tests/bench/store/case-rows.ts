import { ownPointOf } from '../../../lib/domain/key-of.ts';
import type { Case } from '../../../lib/domain/records/case.ts';
import { BEGINNING, writtenOnce } from './rows.ts';

const SHARE = 4;
const DAY = 86_400_000;

/** Whether the contact of that number has an open concern: a quarter of them have. */
export function hasConcern(n: number): boolean {
  return n % SHARE === 1;
}

/** What the open concern of the contact of that number is about. */
export function concernOf(n: number): string {
  return `Still waits for pallet ${n}`;
}

/** The open concern of the contact of that number. */
export function caseRow(n: number): Case {
  const opened = BEGINNING + n * DAY * 0.01;
  return writtenOnce(`case-bench-${n}`, {
    point: ownPointOf(`c-${n}`),
    author: 'Anna',
    written: opened,
    words: concernOf(n),
    owner: 'Anna',
    opened,
  });
}

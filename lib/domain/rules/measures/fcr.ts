import { failure, type Result } from '../../result.ts';
import { isWithin, type Measured, measuredOfEnough, type Period } from '../measured.ts';

/** A case that was solved, as far as it tells whether the first contact did it. */
export interface SolvedCase {
  readonly solved: number;
  /** How many contacts it took until it was solved. */
  readonly contacts: number;
  /** When the customer came back with the same, if ever. */
  readonly again?: number;
}

/** For so many days after it was solved, coming back with the same counts against the first contact. */
export type FcrDays = 7 | 30;

const DAY = 86_400_000;

/**
 * First-contact resolution in percent: cases solved in the period by one contact and not come back with within the
 * days, of all cases solved in it. Cases whose days are not over at `now` are not counted yet.
 */
export function fcr(
  cases: readonly SolvedCase[],
  period: Period,
  days: FcrDays,
  now: number,
): Result<Measured> {
  const settled = cases.filter(
    ({ solved }) => isWithin(solved, period) && solved + days * DAY <= now,
  );
  const wrong = settled.find(({ contacts }) => !Number.isInteger(contacts) || contacts < 1);
  if (wrong !== undefined) {
    return failure('invalid', `A case cannot be solved by ${wrong.contacts} contacts.`);
  }
  const first = settled.filter(
    ({ solved, contacts, again }) =>
      contacts === 1 && (again === undefined || again > solved + days * DAY),
  );
  const n = settled.length;
  return measuredOfEnough((100 * first.length) / n, n, period, 'solved cases');
}

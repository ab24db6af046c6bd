import type { Case } from '../domain/records/case.ts';
import { isWithin, type Period } from '../domain/rules/measured.ts';
import {
  type FirstContact,
  firstContactOf,
  type Solved,
  solvedCaseOf,
} from '../domain/rules/measures/first-contact.ts';
import { contactsBetween } from '../store/contacts-between.ts';
import { holdingsAround } from '../store/people.ts';
import { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { readSettings } from './settings.ts';
import { whoseAre } from './whose.ts';

/** Whether each of a contact's cases was solved at first contact, by its id; `ids` are all of them, solved or not. */
export async function firstContacts(
  store: Store,
  ids: readonly string[],
): Promise<Readonly<Record<string, FirstContact>>> {
  const reader = new Reader(store.db);
  await reader.ahead('case', ids);
  const read = await Promise.all(ids.map((id) => reader.live('case', id)));
  const cases = read.filter((one) => one !== undefined);
  const [whose] = await whoseAre(
    store,
    cases.slice(0, 1).map(({ point, written }) => ({ point, written, held: written })),
  );
  if (whose === undefined) return {};
  const { fcrDays } = await readSettings(store);
  const solved = await solvedCases(store, whose.id, cases);
  const told = [...solved].map(
    ([id, one]) => [id, firstContactOf(one, fcrDays, store.now())] as const,
  );
  return Object.fromEntries(told);
}

/**
 * Those of one contact's cases that were solved, by their ids, each with how many contacts that took; with a period
 * those that were solved in it.
 */
export async function solvedCases(
  store: Store,
  contact: string,
  cases: readonly Case[],
  period?: Period,
): Promise<ReadonlyMap<string, Solved>> {
  const solved = cases.flatMap((one) => {
    const without = solvedCaseOf(one, cases, 1);
    const isAsked = without && (period === undefined || isWithin(without.solved, period));
    return isAsked ? [{ one, without }] : [];
  });
  if (solved.length === 0) return new Map();
  const around = await holdingsAround(store.db, [contact]);
  const counted = solved.map(async ({ one, without }) => {
    const stretch = { after: one.opened, until: without.solved, without: one.interaction };
    const more = await contactsBetween(store.db, contact, stretch, store.now(), around);
    return [one.id, { ...without, contacts: 1 + more }] as const;
  });
  return new Map(await Promise.all(counted));
}

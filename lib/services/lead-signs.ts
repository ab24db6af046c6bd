import type { Touchpoint } from '../domain/rules/customer/journey.ts';
import { touchpointKindOf } from '../domain/rules/customer/touchpoint.ts';
import { readHistory } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import { contactView } from './contact-view.ts';

/** What tells of a contact how promising a lead they are, beside what is written down of them. */
export interface ContactSigns {
  readonly touchpoints: readonly Touchpoint[];
  readonly addresses: number;
  readonly hasCompany: boolean;
}

/** A score counts so few that the newest entries tell all of them. */
const ENTRIES_READ = 100;

/** Reads what tells of a contact how promising a lead they are, joins computed in. */
export async function contactSigns(store: Store, contact: string): Promise<ContactSigns> {
  const query = { limit: ENTRIES_READ, now: store.now() };
  const [view, { newest }] = await Promise.all([
    contactView(store, contact),
    readHistory(store.db, contact, query),
  ]);
  return {
    touchpoints: newest.map((one) => ({ kind: touchpointKindOf(one), at: one.at })),
    addresses: view?.points.length ?? 0,
    hasCompany: view?.companyName !== undefined,
  };
}

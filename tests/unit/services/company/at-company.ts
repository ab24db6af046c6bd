import { keyOf } from '../../../../lib/domain/key-of.ts';
import { companyIdOf } from '../../../../lib/domain/records/company.ts';
import { companyTimeline } from '../../../../lib/services/company/company-timeline.ts';
import { companyView } from '../../../../lib/services/company/company-view.ts';
import type { CompanyView } from '../../../../lib/services/company/company-views.ts';
import { addContact } from '../../../../lib/services/contacts.ts';
import { saveNote } from '../../../../lib/services/notes.ts';
import type { TimelineQuery } from '../../../../lib/services/timeline-stretch.ts';
import type { Timeline } from '../../../../lib/services/views.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { HOUR, type TestStore } from '../../../support/fresh-store.ts';

/** The company of most tests. */
export const LUMO = companyIdOf('Lumo SA');

/** Adds a contact of a company with these mail addresses, and answers its id. */
export async function added(
  store: Store,
  name: string,
  company: string,
  ...values: string[]
): Promise<string> {
  const points = values.map((value) => ({ kind: 'email' as const, value }));
  return succeeded(await addContact(store, { name, company, points })).value.contact;
}

/** Notes something for a contact, an hour after what was before, perhaps over one of their addresses. */
export async function noted(
  { store, clock }: TestStore,
  contact: string,
  text: string,
  over?: string,
): Promise<void> {
  clock.now += HOUR;
  const point = over === undefined ? {} : { point: keyOf('email', over) };
  const person = { kind: 'contact' as const, id: contact, name: '', ...point };
  succeeded(await saveNote(store, { id: store.newId(), person, text }));
}

/** The company as the panel shows it; a test fails where it is not there. */
export async function viewed(store: Store, id = LUMO): Promise<CompanyView> {
  const view = await companyView(store, id);
  if (view === undefined) throw new Error('there is no such company');
  return view;
}

/** What happened with Lumo, as the panel asks for it. */
export function timelineAt(store: Store, query: Partial<TimelineQuery> = {}): Promise<Timeline> {
  return companyTimeline(store, LUMO, { limit: 50, ...query });
}

/** What happened with Lumo in short, newest first. */
export async function toldAt(store: Store, query: Partial<TimelineQuery> = {}): Promise<string[]> {
  return (await timelineAt(store, query)).entries.map((one) => one.summary);
}

import type { DetectedPeople } from '../domain/detection.ts';
import { keepablePoints } from '../domain/keepable-points.ts';
import { holdingsOfPoints } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { contactView } from './contact-view.ts';
import { recognise } from './recognise.ts';
import { timeline } from './timeline.ts';
import type { Opening } from './views.ts';

/** Matches what a page shows and reads the contact it is about with so many rows of history, to be shown at once. */
export async function openPage(
  store: Store,
  detection: DetectedPeople,
  rows: number,
): Promise<Opening> {
  // most pages show one person whose surest point is one contact's: that one is read while the page is matched
  const [recognition, likely] = await Promise.all([
    recognise(store, detection),
    likelyMain(store, detection, rows),
  ]);
  const match = recognition.people[recognition.primary]?.match;
  if (match?.kind !== 'known') return { recognition };
  const main = likely?.id === match.contact ? likely : await readMain(store, match.contact, rows);
  return { recognition, ...(main === undefined ? {} : { main }) };
}

async function likelyMain(
  store: Store,
  { people, primary }: DetectedPeople,
  rows: number,
): Promise<Opening['main']> {
  const person = people[primary];
  const [surest] = person === undefined ? [] : keepablePoints(person);
  if (surest === undefined) return undefined;
  const [held, ...others] = await holdingsOfPoints(store.db, [surest.key]);
  if (held?.contact === undefined || others.length > 0) return undefined;
  return readMain(store, held.contact, rows);
}

async function readMain(store: Store, id: string, rows: number): Promise<Opening['main']> {
  const [contact, newest] = await Promise.all([
    contactView(store, id),
    timeline(store, id, { limit: rows }),
  ]);
  return contact && { id, contact, timeline: newest };
}

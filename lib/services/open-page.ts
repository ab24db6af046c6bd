import type { DetectedPeople } from '../domain/detection.ts';
import { keepablePoints } from '../domain/keepable-points.ts';
import { matchByPoints } from '../domain/match.ts';
import type { Store } from '../store/store.ts';
import { contactView } from './contact-view.ts';
import { type PointHolders, pointHolders, recognise } from './recognise.ts';
import { timeline } from './timeline.ts';
import type { Opening } from './views.ts';

/** Matches what a page shows and reads the contact it is about with so many rows of history, to be shown at once. */
export async function openPage(
  store: Store,
  detection: DetectedPeople,
  rows: number,
): Promise<Opening> {
  const holding = pointHolders(store, detection);
  // the contact is read as soon as it is known who holds the address, while the rest of the page is matched
  const [recognition, main] = await Promise.all([
    recognise(store, detection, holding),
    holding.then((held) => readMain(store, detection, held, rows)),
  ]);

  const match = recognition.people[recognition.primary]?.match;
  const isMain = match?.kind === 'known' && match.contact === main?.id;
  return { recognition, ...(isMain ? { main } : {}) };
}

async function readMain(
  store: Store,
  { people, primary }: DetectedPeople,
  { holders, circle }: PointHolders,
  rows: number,
): Promise<Opening['main']> {
  const person = people[primary];
  const match = person && matchByPoints(keepablePoints(person), holders);
  if (match?.kind !== 'known') return undefined;
  const { contact: id } = match;
  const [contact, newest] = await Promise.all([
    contactView(store, id, circle),
    timeline(store, id, { limit: rows }, circle),
  ]);
  return contact && { id, contact, timeline: newest };
}

import type { DetectedPeople } from '../domain/detection.ts';
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
  const recognition = await recognise(store, detection);
  const match = recognition.people[recognition.primary]?.match;
  if (match?.kind !== 'known') return { recognition };
  const id = match.contact;
  const [contact, newest] = await Promise.all([
    contactView(store, id),
    timeline(store, id, { limit: rows }),
  ]);
  if (contact === undefined) return { recognition };
  return { recognition, main: { id, contact, timeline: newest } };
}

import { CAPS } from '../domain/detection.ts';
import { keepablePoints } from '../domain/keepable-points.ts';
import type { LoggedOccasion } from '../domain/log-plan.ts';
import { type Interaction, MOST_MESSAGES } from '../domain/records/interaction.ts';
import { inHistoryOf } from '../store/history.ts';
import { holdersOf } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { PersonRef } from './views.ts';

/** For whom something is logged: a contact, and points whose history is or becomes theirs. */
export interface Whose {
  contact?: string;
  points: readonly string[];
}

/** Whose history a log for this person goes to, before they are a contact too. */
export function whoseOf(person: PersonRef): Whose {
  return person.kind === 'contact'
    ? { contact: person.id, points: [] }
    : { points: keepablePoints(person.person).map((one) => one.key) };
}

/**
 * The interactions that a log for this person meets, each once. What is in their history and in nobody else's
 * receives more; a note about the conversation is no occasion of it and receives nothing.
 */
export async function occasionsFor(
  store: Store,
  whose: Whose,
  interactions: readonly Interaction[],
): Promise<LoggedOccasion[]> {
  const distinct = [...new Map(interactions.map((one) => [one.id, one])).values()];
  const met = distinct.filter((one) => one.messages.length > 0);
  const open = new Set((await onlyIn(store, whose, met)).map((one) => one.id));
  return met.map((one) => {
    const hasRoom = one.messages.length + CAPS.messages <= MOST_MESSAGES;
    return open.has(one.id) && hasRoom ? one : { ...one, closed: true };
  });
}

async function onlyIn(
  store: Store,
  { contact, points }: Whose,
  interactions: readonly Interaction[],
): Promise<Interaction[]> {
  const now = store.now();
  const known =
    contact === undefined ? [] : await inHistoryOf(store.db, contact, interactions, now);
  const coming = interactions.filter((one) => points.includes(one.point));
  const keys = [...known, ...coming].map((one) => one.point);
  const holders = await holdersOf(store.db, keys, now);
  const isShared = (point: string) => holders.filter((one) => one.point === point).length > 1;
  return [...known, ...coming].filter((one) => !isShared(one.point));
}

import type { Store } from '../store/store.ts';
import { type KnownAround, knownAround, readKnown } from './known-view.ts';
import { listedRecords } from './lists.ts';
import { tagsOf } from './tags.ts';
import { type ValueView, valueView } from './value/value-view.ts';

/** What the panel tells of a contact below who they are. */
export interface BesideContact {
  readonly value: ValueView;
  readonly around: KnownAround;
  readonly tags: readonly string[];
}

/** What a contact is worth, what they bought and all else that is known of them: what several rest on is read once. */
export async function besideContact(store: Store, contact: string): Promise<BesideContact> {
  const reading = readKnown(store, contact);
  const lists = listedRecords(store);
  const [value, around, tags] = await Promise.all([
    valueView(store, contact, reading, lists),
    knownAround(store, contact, reading, lists),
    reading.then(({ holdings }) => tagsOf(store, contact, holdings)),
    lists,
  ]);
  return { value, around, tags };
}

import { foldedName } from '../domain/names.ts';
import type { Preference } from '../domain/records/preference.ts';
import type { Purchase } from '../domain/records/purchase.ts';
import { type Bought, boughtIn } from '../domain/rules/customer/bought.ts';
import { knownAbout } from '../store/known.ts';
import { circleOf } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** How many of the last purchases are shown. */
export const PURCHASES_SHOWN = 5;

/** What is known of a contact beside who they are: what they like, and what they bought. */
export interface KnownView {
  /** The newest first. */
  preferences: PreferenceView[];
  /** The last ones, newest first, and what all of them come to. */
  purchases: PurchaseView[];
  bought: Bought;
}

/** A preference with its receipt. */
export interface PreferenceView
  extends Pick<Preference, 'id' | 'words' | 'author' | 'stated' | 'interaction'> {
  topic: string;
  /** Set where something else was said of the same topic. */
  contradicted: boolean;
}

/** A purchase as the panel shows it. */
export type PurchaseView = Pick<
  Purchase,
  | 'id'
  | 'number'
  | 'at'
  | 'zone'
  | 'items'
  | 'amount'
  | 'currency'
  | 'discount'
  | 'status'
  | 'due'
  | 'author'
  | 'interaction'
>;

/** What is known of a contact, joins computed in. */
export async function knownView(store: Store, contact: string): Promise<KnownView> {
  const now = store.now();
  const { holdings } = await circleOf(store.db, [contact]);
  const [preferences, purchases] = await Promise.all([
    knownAbout(store.db, 'preference', contact, holdings, now),
    knownAbout(store.db, 'purchase', contact, holdings, now),
  ]);
  const newest = purchases.sort((a, b) => b.at - a.at || b.written - a.written);
  return {
    preferences: preferences
      .sort((a, b) => b.stated - a.stated)
      .map((one) => ({
        ...{ id: one.id, words: one.words, author: one.author, stated: one.stated },
        ...(one.interaction === undefined ? {} : { interaction: one.interaction }),
        topic: one.topic ?? '',
        contradicted: preferences.some((other) => contradicts(one, other)),
      })),
    purchases: newest.slice(0, PURCHASES_SHOWN),
    bought: boughtIn(purchases, now),
  };
}

function contradicts(one: Preference, other: Preference): boolean {
  if (one.topic === undefined || other.topic === undefined) return false;
  const sameTopic = foldedName(one.topic) === foldedName(other.topic);
  return sameTopic && foldedName(one.words) !== foldedName(other.words);
}

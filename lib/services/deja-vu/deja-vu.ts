import type { SaidClaim } from '../../domain/claim.ts';
import { contactsById } from '../../store/people.ts';
import { isRefused } from '../../store/refusals.ts';
import type { Store } from '../../store/store.ts';
import type { RecognisedPerson } from '../views.ts';
import { whoHas } from './who-has.ts';

/** A contact who has what an unknown person gave as their own: a reason to ask, never to join. */
export interface DejaVu {
  contact: string;
  name: string;
  /** What they wrote, and when in milliseconds since 1970, where the page told. */
  words: string;
  at?: number;
}

/** Whom to ask about, and who must not be asked about again. */
export interface Remembered {
  proposal?: DejaVu;
  /** Contacts that this person was said not to be. */
  refused: string[];
}

/** Looks for the one contact who has what an unknown person of a chat gave as their own, the newest words first. */
export async function dejaVu(
  store: Store,
  { index, points }: Pick<RecognisedPerson, 'index' | 'points'>,
  claims: readonly SaidClaim[],
): Promise<Remembered> {
  const refused: string[] = [];
  for (const { from, at, words, ...claim } of claims) {
    if (from !== index) continue;
    const [contact, another] = await whoHas(store, { ...claim, words });
    // whom several share an address with is not told by it
    if (contact === undefined || another !== undefined || refused.includes(contact)) continue;
    if (await isRefused(store.db, contact, points)) {
      refused.push(contact);
      continue;
    }
    const [known] = await contactsById(store.db, [contact]);
    if (known === undefined) continue;
    const time = at === undefined ? Number.NaN : Date.parse(at);
    const when = Number.isFinite(time) ? { at: time } : {};
    return { proposal: { contact, name: known.name, words, ...when }, refused };
  }
  return { refused };
}

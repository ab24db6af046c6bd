import type { SaidClaim } from '../../domain/claim.ts';
import { ownPointOf } from '../../domain/key-of.ts';
import type { Result } from '../../domain/result.ts';
import { dismissalsIn } from '../../store/conversations.ts';
import { contactsById } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { dismiss } from '../dismissals.ts';
import type { RecognisedPerson, Written } from '../views.ts';
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
    if (await isRefused(store, contact, points)) {
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

/** "No, somebody else": this contact is not proposed for this person again, in any conversation. */
export function refuseDejaVu(
  store: Store,
  { contact, point }: { contact: string; point: string },
): Promise<Result<Written<undefined>>> {
  return dismiss(store, { conversation: ownPointOf(contact), point });
}

async function isRefused(
  store: Store,
  contact: string,
  points: readonly string[],
): Promise<boolean> {
  const refusals = await dismissalsIn(store.db, ownPointOf(contact));
  return refusals.some(({ point }) => points.includes(point));
}

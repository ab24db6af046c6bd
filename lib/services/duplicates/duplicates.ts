import { ownPointOf } from '../../domain/key-of.ts';
import { samePerson } from '../../domain/rules/same-person/same-person.ts';
import { isRefused } from '../../store/refusals.ts';
import type { Store } from '../../store/store.ts';
import { freshHaystack } from '../search.ts';
import { alikeIn } from './alike.ts';
import { identitiesOf, type KnownIdentity, withSharedPoints } from './identities.ts';

/** A contact that may be the same person as another, with the reasons in words. */
export interface DuplicateView {
  contact: string;
  name: string;
  companyName?: string;
  certain: boolean;
  reasons: readonly string[];
}

/** More are not looked at: where so many are alike, names and company tell nobody. */
const MOST = 50;

/**
 * The contacts that may be the same person as this one, the surest first; never who was said not to be, or was joined
 * into them already.
 */
export async function duplicatesOf(store: Store, contact: string): Promise<DuplicateView[]> {
  const [known] = await identitiesOf(store, [contact]);
  if (known === undefined) return [];
  const [who, haystack] = await Promise.all([withSharedPoints(store, known), freshHaystack(store)]);
  const alike = await alikeIn(haystack.all(), who);
  const others = await identitiesOf(store, alike.slice(0, MOST));
  const found = others
    .filter((other) => other.contact !== who.contact)
    .flatMap((other) => {
      const said = samePerson(who, other);
      return said.kind === 'different' ? [] : { other, said };
    });
  const refused = await Promise.all(found.map(({ other }) => areRefused(store, who, other)));
  return found
    .filter((_, index) => refused[index] !== true)
    .map(({ other, said }) => ({
      contact: other.contact,
      name: other.name,
      ...(other.company === undefined ? {} : { companyName: other.company }),
      certain: said.kind === 'certain',
      reasons: said.reasons,
    }))
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.reasons.length - a.reasons.length);
}

/** Whether somebody said of either that they are not the other, or of anybody who was joined into them. */
async function areRefused(
  store: Store,
  one: KnownIdentity,
  other: KnownIdentity,
): Promise<boolean> {
  const said = (who: KnownIdentity, whom: KnownIdentity) =>
    who.parts.map((part) => isRefused(store.db, part, whom.parts.map(ownPointOf)));
  const refused = await Promise.all([...said(one, other), ...said(other, one)]);
  return refused.includes(true);
}

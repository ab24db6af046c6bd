import type { Claim } from '../../domain/claim.ts';
import { survivorAt } from '../../domain/joins.ts';
import { contactOfOwnPoint, keyOf } from '../../domain/key-of.ts';
import { orderKey } from '../../sites/claims/orders.ts';
import { contactsById, holdersOf, joinsAround } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { freshHaystack } from '../search.ts';
import { numbersOf, sayingOrder } from './kept-orders.ts';

/** A number without its country is the same as with it where so many digits at its end agree. */
const TELLING = 7;

/** The contacts that have what somebody gives as their own, survivors of joins; several where it is shared. */
export function whoHas(store: Store, { kind, value }: Claim): Promise<string[]> {
  if (kind === 'order') return whoseOrder(store, value);
  return kind === 'phone' ? whoseNumber(store, value) : holders(store, [keyOf(kind, value)]);
}

async function holders(store: Store, keys: readonly string[]): Promise<string[]> {
  const held = await holdersOf(store.db, keys, store.now());
  return [...new Set(held.map((one) => one.contact))];
}

async function whoseNumber(store: Store, value: string): Promise<string[]> {
  const exact = await holders(store, [keyOf('phone', value)]);
  if (exact.length > 0) return exact;
  const keys: string[] = [];
  for (const { text } of (await freshHaystack(store)).all())
    for (const line of text.split('\n'))
      if (/^\+?\d+$/.test(line) && endsAlike(line, value)) keys.push(`phone:${line}`);
  return holders(store, [...new Set(keys)]);
}

function endsAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((number) => number.replace(/\D/g, '').replace(/^0+/, ''));
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < TELLING) return false;
  return a.endsWith(b) || b.endsWith(a);
}

/** Whose purchase has the number, else whoever an order of it was spoken of with. */
async function whoseOrder(store: Store, value: string): Promise<string[]> {
  const purchases = await numbersOf(store).purchasesOf(value);
  const buyers = await whoseUnder(store, purchases);
  if (buyers.length > 0) return buyers;
  return whoseUnder(store, await sayingOrder(store, orderKey(value)).interactions());
}

async function whoseUnder(store: Store, records: readonly { point: string }[]): Promise<string[]> {
  const points = [...new Set(records.map((one) => one.point))];
  const own = points.map(contactOfOwnPoint).filter((id) => id !== undefined);
  const joins = await joinsAround(store.db, own);
  const survivors = own.map((id) => survivorAt(id, joins, store.now()));
  const live = (await contactsById(store.db, survivors)).map((one) => one.id);
  return [...new Set([...live, ...(await holders(store, points))])];
}

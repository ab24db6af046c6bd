import { foldedName } from '../../domain/names.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import { isOwn } from '../../sites/read/own.ts';
import type { KnownHolder } from '../contact-import/plan-import.ts';
import type { KnownCustomers } from './known-customers.ts';
import type { CustomerOutcome } from './purchase-views.ts';
import type { TidyCustomer } from './tidy-customers.ts';

/**
 * Who somebody who bought is: whoever holds their address, else the one contact of exactly their name, else somebody
 * new. Fails, with why in a sentence, where it may be several, the user or a sample customer.
 */
export function whosePurchases(
  customer: TidyCustomer,
  known: KnownCustomers,
  own: readonly string[],
): Result<CustomerOutcome> {
  const mine = customer.points.find(({ kind, value }) => kind === 'email' && isOwn(value, own));
  if (mine !== undefined) return left(`${mine.value} is you or a colleague.`);
  for (const { key, value } of customer.points) {
    const found = eachOnce(known.holders.get(key) ?? []);
    const called = found.filter(({ name }) => foldedName(name) === foldedName(customer.name));
    const those = found.length > 1 && called.length > 0 ? called : found;
    if (those.length > 0) return oneOf(those, value, known);
  }
  const called = known.named.get(foldedName(customer.name)) ?? [];
  return called.length > 0 ? oneOf(called, customer.name, known) : success({ kind: 'new' });
}

function oneOf(
  found: readonly KnownHolder[],
  by: string,
  { samples }: KnownCustomers,
): Result<CustomerOutcome> {
  const [only, ...others] = found;
  if (only === undefined) return success({ kind: 'new' });
  if (others.length > 0) {
    const names = new Set(found.map(({ name }) => name));
    return left(
      `${by} may be ${names.size === 1 ? `one of ${found.length} contacts of this name` : [...names].join(' or ')}.`,
    );
  }
  if (samples.has(only.contact))
    return left(`${by} belongs to a sample customer: remove them first.`);
  return success({ kind: 'known', contact: only.contact, name: only.name, by });
}

function left(why: string) {
  return failure('refused', why);
}

function eachOnce(found: readonly KnownHolder[]): KnownHolder[] {
  return [...new Map(found.map(({ contact, name }) => [contact, { contact, name }])).values()];
}

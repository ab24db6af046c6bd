import { failure, type Result, success } from '../../result.ts';

/** What is taken as the same for ever: margin of a period, share of customers that stay, discount of a period. */
export interface SteadyCustomer {
  /** In minor units. */
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  /** When the first margin is earned: at once, or only after a period. */
  readonly first: 'now' | 'later';
}

/**
 * The value in minor units of a customer with the same margin and the same chance to stay in every period: m r / (1 + d
 * − r), or m (1 + d) / (1 + d − r) with a first margin at once (Gupta, Lehmann, “Customers as Assets”, 2003). It needs
 * no model, and is refused where customers would never leave.
 */
export function simpleClv({ margin, retention, discount, first }: SteadyCustomer): Result<number> {
  if (!(retention >= 0 && retention <= 1)) {
    return failure('invalid', 'A share of customers that stay is between 0 and 1.');
  }
  if (!(discount >= 0 && discount < Infinity)) {
    return failure('invalid', 'A discount is zero or more.');
  }
  if (!Number.isFinite(margin)) return failure('invalid', 'The margin is no number.');
  const shrinking = 1 + discount - retention;
  if (shrinking <= 0) {
    return failure(
      'refused',
      'Without a discount, a customer who never leaves is worth no number.',
    );
  }
  const factor = first === 'now' ? 1 + discount : retention;
  return success(Math.round((margin * factor) / shrinking));
}

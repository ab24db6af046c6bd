import { failure, type Result, success } from '../../result.ts';
import { isWithin, type Measured, type Period } from '../measured.ts';
import { currencyOf, type Purchase } from '../purchase.ts';

/** What a customer spends on such things in a period with everybody, as far as somebody noted it. */
export interface WholeSpend {
  /** In minor units. */
  readonly amount: number;
  readonly currency: string;
}

/**
 * What of a customer's spending in the period is spent here, in percent (Peppers, Rogers, “The One to One Future”,
 * 1993). `n` counts purchases; nothing is told where nobody noted the whole, or it is less than what was spent here.
 */
export function shareOfCustomer(
  purchases: readonly Purchase[],
  whole: WholeSpend | undefined,
  period: Period,
): Result<Measured> {
  if (whole === undefined) {
    return failure(
      'refused',
      'Not enough data: nobody noted what this customer spends in all. Ask, and note it.',
    );
  }
  const here = purchases.filter(({ at }) => isWithin(at, period));
  const currency = currencyOf([...here, whole]);
  if (!currency.ok) return currency;
  const spent = Math.max(
    0,
    here.reduce((sum, { amount }) => sum + amount, 0),
  );
  if (!(whole.amount > 0) || spent > whole.amount) {
    return failure(
      'invalid',
      'What was noted as all that this customer spends is less than what was spent here. Ask again.',
    );
  }
  const n = here.filter(({ amount }) => amount >= 0).length;
  return success({ value: (100 * spent) / whole.amount, n, period });
}

import { boughtIn } from '../../domain/rules/customer/bought.ts';
import { knownUnder } from '../../store/known.ts';
import type { Store } from '../../store/store.ts';
import { companyCircle, strandsOfCompany } from './company-strands.ts';
import type { CompanyOpen, Sum } from './company-views.ts';

/** What is open with all contacts of a company together; undefined where the company is not there. */
export async function companyOpen(store: Store, id: string): Promise<CompanyOpen | undefined> {
  const circle = await companyCircle(store, id);
  if (circle === undefined) return undefined;
  const now = store.now();
  const strands = strandsOfCompany(circle, now).map(({ strand }) => strand);
  const known = await knownUnder(store.db, ['case', 'deal', 'purchase'], strands);
  const { case: cases, deal: deals, purchase: purchases } = known;
  const raised = cases.flatMap(({ opened, resolved }) => (resolved === undefined ? opened : []));
  const inWork = deals.filter(({ closed }) => closed === undefined);
  const { totals } = boughtIn(purchases, now);
  return {
    concerns: {
      n: raised.length,
      ...(raised.length === 0 ? {} : { oldest: Math.min(...raised) }),
    },
    deals: { n: inWork.length, worth: sumsOf(inWork) },
    unpaid: some(totals.map(({ currency, open }) => ({ currency, amount: open }))),
    overdue: some(totals.map(({ currency, overdue }) => ({ currency, amount: overdue }))),
  };
}

/** What has an amount, added up for each currency apart: no rate between them is known. */
function sumsOf(
  amounts: readonly { amount?: number | undefined; currency?: string | undefined }[],
): Sum[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of amounts) {
    if (amount !== undefined && currency !== undefined)
      sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

const some = (sums: readonly Sum[]) => sums.filter(({ amount }) => amount > 0);

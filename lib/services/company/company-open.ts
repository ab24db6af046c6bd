import { isOverdue } from '../../domain/rules/customer/bought.ts';
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
  return {
    concerns: {
      n: raised.length,
      ...(raised.length === 0 ? {} : { oldest: Math.min(...raised) }),
    },
    deals: { n: inWork.length, worth: sumsOf(inWork) },
    unpaid: some(sumsOf(purchases.filter(({ status }) => status === 'open'))),
    overdue: some(sumsOf(purchases.filter((one) => isOverdue(one, now)))),
  };
}

/** What has an amount, added up for each currency apart: no rate between them is known. */
function sumsOf(
  amounts: readonly { amount?: number | undefined; currency?: string | undefined }[],
): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { amount, currency } of amounts) {
    if (amount === undefined || currency === undefined) continue;
    const was = sums.get(currency) ?? { currency, amount: 0, n: 0 };
    sums.set(currency, { currency, amount: was.amount + amount, n: was.n + 1 });
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

const some = (sums: readonly Sum[]) => sums.filter(({ amount }) => amount > 0);

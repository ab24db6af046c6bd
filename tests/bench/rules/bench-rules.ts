import type { Result } from '../../../lib/domain/result.ts';
import { fitBgNbd } from '../../../lib/domain/rules/clv/bg-nbd-fit.ts';
import { customerEquity } from '../../../lib/domain/rules/clv/equity.ts';
import { fitGammaGamma } from '../../../lib/domain/rules/clv/gamma-gamma-fit.ts';
import type { PurchaseHistory } from '../../../lib/domain/rules/clv/purchase-history.ts';
import { inventedCustomers } from '../../support/invented-customers.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Report } from '../report.ts';

const CUSTOMERS = [2_500, 20_000] as const;
/** So few that the slowest is the 95th percentile: the first, which runs cold. */
const ROUNDS = 10;
const FIT: Goal = { of: 'p95', atMost: 1000 };

const NOTES = [
  'Invented customers, whose days of purchase are all different: nothing can be grouped but those who bought once.',
  'Run in Node, on the engine that Chromium has.',
];

type Rule = (customers: readonly PurchaseHistory[]) => Result<unknown>;

/** Measures fitting the models of what customers buy and spend; says each figure. */
export function benchRules(say: (line: string) => void): Promise<Report> {
  const figures: Figure[] = [];
  for (const n of CUSTOMERS) {
    const customers = inventedCustomers(n, 12, 0.2);
    const measure = (name: string, run: Rule, goal?: Goal) => {
      say(`${name} …`);
      figures.push(figureOf(`${name}, ${n} customers`, timesOf(run, customers), goal));
    };
    measure('BG/NBD', fitBgNbd, FIT);
    measure('Gamma-Gamma', fitGammaGamma, FIT);
    measure('equity', (those) => customerEquity(those));
  }
  return Promise.resolve({
    name: 'rules',
    browser: `Node ${process.version}`,
    figures,
    notes: NOTES,
  });
}

function timesOf(run: Rule, customers: readonly PurchaseHistory[]): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    const result = run(customers);
    if (!result.ok) throw new Error(result.failure.message);
    return performance.now() - began;
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepeatHistory } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';

/** Fader and Hardie's customers of a shop for music, read in place, and only where they are. */
const FOLDER = join(import.meta.dirname, '../../../../../../shared/real/cdnow');

/** Whether the CDNOW customers are there. */
export const isCdnowThere = existsSync(FOLDER);
if (!isCdnowThere) process.stdout.write('the CDNOW data are not there: their tests are left out\n');

const linesOf = (file: string) =>
  isCdnowThere ? readFileSync(join(FOLDER, file), 'utf8').trim().split('\n') : [];

/** 2,357 customers, in weeks to 1997-09-30, with the mean spend of a repeat purchase in dollars. */
export const CDNOW: readonly (RepeatHistory & { meanSpend: number })[] = linesOf(
  'cdnow_customers_summary_with_transactions.csv',
)
  .slice(1)
  .map((line) => {
    const [, repeats = 0, last = 0, observed = 0, meanSpend = 0] = line.split(',').map(Number);
    return { repeats, last, observed, meanSpend };
  });

/** The 6,919 purchases themselves, until the middle of 1998: customers in the order of those above. */
export const CDNOW_LOG: readonly { customer: number; day: string; cents: number }[] = linesOf(
  'CDNOW_sample.txt',
).map((line) => {
  const [, customer, day = '', , dollars] = line.trim().split(/\s+/);
  return {
    customer: Number(customer) - 1,
    day: day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'),
    cents: Math.round(Number(dollars) * 100),
  };
});

/** The parameters that the paper prints for these customers. */
export const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** The parameters that CLVTools finds for them. */
export const CLV_TOOLS = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };

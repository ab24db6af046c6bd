import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepeatHistory } from '../../../../lib/domain/rules/bg-nbd.ts';

const FILE = join(import.meta.dirname, '../../../fixtures/purchases/cdnow.csv');

/** The 2,357 customers of the CDNOW sample, in weeks to 1997-09-30, with the mean spend of a repeat purchase. */
export const CDNOW: readonly (RepeatHistory & { meanSpend: number })[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, repeats = 0, last = 0, observed = 0, meanSpend = 0] = line.split(',').map(Number);
    return { repeats, last, observed, meanSpend };
  });

/** The parameters that the paper prints for these customers. */
export const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

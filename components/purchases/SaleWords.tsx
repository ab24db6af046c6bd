import type { Sold } from '../../lib/domain/sold.ts';
import { purchaseTitle } from './purchase-words.ts';

/** What a note says was sold, before it is saved: "240 × toner · €612 · paid". */
export function SaleWords({ sold: { status, ...sold } }: { sold: Sold }) {
  return `${purchaseTitle(sold)}${status === 'paid' ? ' · paid' : ''}`;
}

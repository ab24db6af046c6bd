import type { Sold } from '../../lib/domain/sold.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { purchaseTitle } from './purchase-words.ts';

/** What a note says was sold, before it is saved: "240 × toner · €612 · paid", "1 × fuser · due Fri, Mar 6". */
export function SaleWords({ sold: { status, due, ...sold } }: { sold: Sold }) {
  const now = useNow();
  const day = due === undefined ? '' : ` · due ${dueWords(due, zoneHere(), now)}`;
  return `${purchaseTitle(sold)}${status === 'paid' ? ' · paid' : ''}${day}`;
}

import type { NamedSale } from '../../lib/domain/sold.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { amountWords, purchaseTitle } from './purchase-words.ts';

const LEFT_OUT = {
  currency: ' · no sum: in which currency?',
  price: ' · no sum: what the price is of is not clear',
};

/**
 * What a note says was sold, before it is saved: "240 × toner · €612 · paid", "1 × fuser · due Fri, Mar 6", "2 × paper ·
 * €8 · €4 each".
 */
export function SaleWords({ sale }: { sale: Pick<NamedSale, 'sold' | 'each' | 'unclear'> }) {
  const now = useNow();
  const { sold, each = [], unclear } = sale;
  const { status, due, ...named } = sold;
  const { currency } = sold;
  const day = due === undefined ? '' : ` · due ${dueWords(due, zoneHere(), now)}`;
  const prices = currency === undefined ? [] : each.map((price) => amountWords(price, currency));
  const ofOne = prices.length === 0 ? '' : ` · ${prices.join(', ')} each`;
  const leftOut = unclear === undefined ? '' : LEFT_OUT[unclear];
  return `${purchaseTitle(named)}${ofOne}${leftOut}${status === 'paid' ? ' · paid' : ''}${day}`;
}

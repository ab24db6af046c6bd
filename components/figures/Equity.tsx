import type { BaseFit } from '../../lib/domain/rules/base/base-fit.ts';
import { roundAmountWords } from '../purchases/purchase-words.ts';
import { counted, day } from '../value/explanation.ts';
import { FigureItem } from './FigureItem.tsx';

const TITLE = 'Customer equity';
const FORMULA =
  'What all present customers are expected to pay in the 12 months ahead, less 1 % for each month (BG/NBD and Gamma-Gamma). Customers to come are not in it, and the period above does not change it.';

/** Customer equity in each currency, by what all customers told when they were looked at last. */
export function Equity({ fit }: { fit: BaseFit | undefined }) {
  if (fit === undefined) return <NoEquity why="The forecast has not been made yet." />;
  const asOf = `as of ${day(fit.asOf.at)}`;
  const currencies = Object.entries(fit.currencies);
  if (currencies.length === 0)
    return (
      <NoEquity
        why={`Not enough data: nobody has bought for known amounts in one currency · ${asOf}`}
      />
    );
  return currencies.map(([currency, { equity }]) => {
    const title = currencies.length === 1 ? TITLE : `${TITLE} in ${currency}`;
    if (!equity.ok)
      return <NoEquity key={currency} title={title} why={`${equity.failure.message} · ${asOf}`} />;
    const { value, low, high, n } = equity.value;
    const [most, from, to] = [value, low, high].map((minor) => roundAmountWords(minor, currency));
    return (
      <FigureItem
        key={currency}
        title={title}
        value={`${most}, between ${from} and ${to} in eight of ten cases`}
        formula={FORMULA}
        rests={`n = ${counted(n, 'customer')} who pay in ${currency} · ${asOf}`}
      />
    );
  });
}

function NoEquity({ title = TITLE, why }: { title?: string; why: string }) {
  return <FigureItem title={title} value={undefined} formula={FORMULA} rests={why} />;
}

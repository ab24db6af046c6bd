import { useState } from 'react';
import type {
  FileCustomer,
  FilePurchase,
} from '../../lib/services/purchase-import/purchase-views.ts';
import { purchaseTitle } from '../purchases/purchase-words.ts';
import { Button } from '../ui/Button.tsx';
import { customerInWords, purchaseOutcomeInWords } from './purchase-import-words.ts';

const SHOWN = 20;
const MORE = 200;

/** The purchases of a file with whose they are and what becomes of them, twenty at a time. */
export function PurchaseRows({
  purchases,
  customers,
}: {
  purchases: readonly FilePurchase[];
  customers: readonly FileCustomer[];
}) {
  const [shown, setShown] = useState(SHOWN);
  const byKey = new Map(customers.map((one) => [one.key, one]));
  const more = purchases.length - shown;
  const whose = ({ customer }: FilePurchase) => {
    const found = byKey.get(customer);
    return found === undefined ? '' : customerInWords(found);
  };
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5">
      <table className="w-full border border-line text-start text-small">
        <caption className="sr-only">Purchases in the file</caption>
        <thead className="bg-wash text-soft">
          <tr>
            <th scope="col" className="px-2 py-1 font-normal">
              Line
            </th>
            <th scope="col" className="px-2 py-1 font-normal">
              Purchase
            </th>
            <th scope="col" className="px-2 py-1 font-normal">
              What happens
            </th>
          </tr>
        </thead>
        <tbody>
          {purchases.slice(0, shown).map((purchase) => (
            <tr key={purchase.line} className="border-t border-line align-top">
              <td className="px-2 py-1 text-faint tabular-nums">{purchase.line}</td>
              <th scope="row" className="px-2 py-1 font-normal wrap-anywhere">
                {titleOf(purchase)}
                <span className="block text-tiny text-soft">{whose(purchase)}</span>
              </th>
              <td className="px-2 py-1 wrap-anywhere">{purchaseOutcomeInWords(purchase)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button look="link" onClick={() => setShown(shown + MORE)}>
          Show more purchases ({more.toLocaleString('en')} are left)
        </Button>
      )}
    </div>
  );
}

function titleOf({ number, ...purchase }: FilePurchase): string {
  const day = new Date(purchase.at).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return `${purchaseTitle(number === '' ? purchase : { number, ...purchase })} · ${day}`;
}

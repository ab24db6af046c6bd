import { useState } from 'react';
import type { FileCustomer } from '../../lib/services/purchase-import/purchase-views.ts';
import { Button } from '../ui/Button.tsx';
import { TickField } from '../ui/Field.tsx';
import { counted } from './import-words.ts';
import { customerInWords, isNew } from './purchase-import-words.ts';

const SHOWN = 20;
const MORE = 200;

/** Who of the customers in a file becomes a contact, each to be ticked off; nothing where all are known. */
export function NewCustomers({
  customers,
  unwanted,
  onChange,
}: {
  customers: readonly FileCustomer[];
  /** The keys of those who are not wanted. */
  unwanted: ReadonlySet<string>;
  onChange: (unwanted: ReadonlySet<string>) => void;
}) {
  const [shown, setShown] = useState(SHOWN);
  const unknown = customers.filter(isNew);
  if (unknown.length === 0) return null;
  const more = unknown.length - shown;
  const isNobody = unknown.every(({ key }) => unwanted.has(key));
  const tick = (key: string, ticked: boolean) => {
    const others = [...unwanted].filter((one) => one !== key);
    onChange(new Set(ticked ? others : [...others, key]));
  };
  const allOrNone = () => onChange(new Set(isNobody ? [] : unknown.map(({ key }) => key)));
  return (
    <fieldset className="flex min-w-0 flex-col items-start gap-1 border-0 p-0 text-small">
      <legend className="text-soft">
        {counted(unknown.length, 'customer is', 'customers are')} not here yet. Who is ticked
        becomes a contact; what the others bought is left out.
      </legend>
      {unknown.slice(0, shown).map((customer) => (
        <TickField
          key={customer.key}
          label={customerInWords(customer)}
          className="wrap-anywhere"
          checked={!unwanted.has(customer.key)}
          onTick={(ticked) => tick(customer.key, ticked)}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        {unknown.length > 1 && (
          <Button look="link" onClick={allOrNone}>
            {isNobody ? 'Tick all of them' : 'Tick none of them'}
          </Button>
        )}
        {more > 0 && (
          <Button look="link" onClick={() => setShown(shown + MORE)}>
            Show more customers ({more.toLocaleString('en')} are left)
          </Button>
        )}
      </div>
    </fieldset>
  );
}

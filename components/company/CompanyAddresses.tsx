import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { CompanyPoint, CompanyView } from '../../lib/services/company/company-views.ts';
import { kindName } from '../contact/point-words.ts';
import type { TypedPoint } from '../contact/typed-point.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextField } from '../ui/Field.tsx';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';
import { companyPointOf, givenWords, namesInARow } from './company-words.ts';

const MOST_PROPOSED = 4;

/** A company's own addresses: its domain, `info@`, a switchboard; what looks like one more is proposed. */
export function CompanyAddresses({ company }: { company: CompanyView }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [text, setText] = useState('');
  const { id, name, points, seemingly } = company;
  const give = (point: TypedPoint) =>
    void save(
      () => store.companies.givePoint(id, point),
      ({ sharedBy }) => givenWords(point.value, name, sharedBy),
      () => setText(''),
    );
  const take = ({ key, value }: CompanyPoint) =>
    void save(() => store.companies.takePoint(id, key), `${value} is not ${name}’s own any more`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const point = companyPointOf(text);
    if (point !== undefined) give(point);
  };
  return (
    <section aria-label="Own addresses" className="flex flex-col gap-1 px-3.5 pt-2.5">
      <h2 className="text-small font-semibold">Its own addresses</h2>
      <ul className="flex flex-col gap-1">
        {points.map((point) => (
          <li key={point.key} className="flex items-center gap-2 rounded-md bg-wash px-2 py-1">
            <Address point={point} used="also used by" />
            <button
              type="button"
              aria-label={`Take off ${point.value}`}
              className="rounded p-0.5 text-soft hover:bg-paper"
              disabled={busy}
              onClick={() => take(point)}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
        {seemingly.slice(0, MOST_PROPOSED).map((point) => (
          <li
            key={point.key}
            className="flex items-center gap-2 rounded-md border border-dashed border-faint px-2 py-0.5"
          >
            <Address point={point} used="so far of" />
            <Button
              look="link"
              aria-label={`${point.value} is the company’s`}
              disabled={busy}
              onClick={() => give(point)}
            >
              The company’s
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="flex items-end gap-1.5">
        <TextField
          label="Domain, info@… or switchboard"
          className="flex-1"
          maxLength={320}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabled={busy}>
          <Plus size={12} aria-hidden="true" /> Add
        </Button>
      </form>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}

function Address({ point, used }: { point: CompanyPoint; used: string }) {
  const { kind, value, sharedBy } = point;
  return (
    <span className="min-w-0 flex-1">
      <span className="wrap-anywhere">
        <span className="text-tiny text-soft">{kind === 'url' ? 'domain' : kindName(point)}</span>{' '}
        <Written text={value} />
      </span>
      {sharedBy.length > 0 && (
        <span className="block truncate text-tiny text-soft">
          {used} {namesInARow(sharedBy)}
        </span>
      )}
    </span>
  );
}

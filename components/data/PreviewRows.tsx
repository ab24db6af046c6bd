import { useState } from 'react';
import type {
  ImportPreview,
  ImportRow,
  Outcome,
} from '../../lib/services/contact-import/import-views.ts';
import { Button } from '../ui/Button.tsx';
import { Dotted, Written } from '../ui/Written.tsx';
import { OUTCOME_WORDS, outcomeInWords } from './import-words.ts';

const SHOWN = 20;
const MORE = 200;

/** The people of a file by what becomes of them, twenty at a time. */
export function PreviewRows({
  rows,
  counts,
  labels,
}: Pick<ImportPreview, 'rows' | 'counts' | 'labels'>) {
  const having = OUTCOME_WORDS.filter(([kind]) => counts[kind] > 0);
  const [chosen, setChosen] = useState<Outcome['kind'] | undefined>(having[0]?.[0]);
  const [shown, setShown] = useState(SHOWN);
  const those = rows.filter((row) => row.outcome.kind === chosen);
  const more = those.length - shown;
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5">
      <fieldset
        aria-label="What becomes of them"
        className="flex min-w-0 flex-wrap gap-1 border-0 p-0"
      >
        {having.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === chosen}
            className="rounded-md px-2 py-0.5 text-small text-soft hover:bg-wash aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-ink"
            onClick={() => {
              setChosen(kind);
              setShown(SHOWN);
            }}
          >
            {counts[kind].toLocaleString('en')} {words}
          </button>
        ))}
      </fieldset>
      <PeopleTable rows={those.slice(0, shown)} labels={labels} />
      {more > 0 && (
        <Button look="link" onClick={() => setShown(shown + MORE)}>
          Show more ({more.toLocaleString('en')} are left)
        </Button>
      )}
    </div>
  );
}

function PeopleTable({ rows, labels }: Pick<ImportPreview, 'rows' | 'labels'>) {
  return (
    <table className="w-full border border-line text-start text-small">
      <caption className="sr-only">People in the file</caption>
      <thead className="bg-wash text-soft">
        <tr>
          <th scope="col" className="px-2 py-1 font-normal">
            Line
          </th>
          <th scope="col" className="px-2 py-1 font-normal">
            Person
          </th>
          <th scope="col" className="px-2 py-1 font-normal">
            What happens
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line} className="border-t border-line align-top">
            <td className="px-2 py-1 text-faint tabular-nums">{row.line}</td>
            <th scope="row" className="px-2 py-1 font-normal wrap-anywhere">
              <Written text={row.name || '–'} />
              <span className="block text-tiny text-soft">
                <Dotted parts={detailsOf(row)} />
              </span>
            </th>
            <td className="px-2 py-1 wrap-anywhere">{outcomeInWords(row.outcome, labels)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function detailsOf({ title, company, points }: ImportRow): string[] {
  return [title, company, ...points.map((point) => point.value)];
}

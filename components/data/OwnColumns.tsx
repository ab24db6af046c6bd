import { useState } from 'react';
import type {
  ChosenColumns,
  ImportColumn,
  ImportPreview,
} from '../../lib/services/contact-import/import-views.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { counted } from './import-words.ts';

/** Which columns of a file hold fields of the owner's own, each to be chosen otherwise; nothing where none could. */
export function OwnColumns({
  columns,
  labels,
  onChoose,
}: Pick<ImportPreview, 'columns' | 'labels'> & {
  /** All of these columns as they are to be read from now on. */
  onChoose: (chosen: ChosenColumns) => void;
}) {
  const [chosen, setChosen] = useState<ChosenColumns>(new Map());
  if (columns.length === 0) return null;
  const fieldOf = ({ key, field }: ImportColumn) => chosen.get(key) ?? field;
  const choices = [
    { value: '', name: 'nothing: it is left out' },
    ...[...labels].map(([value, name]) => ({ value, name })),
  ];
  return (
    <details className="text-small text-soft">
      <summary className="wrap-anywhere">{inWords(columns, labels)}</summary>
      <div className="mt-1.5 flex flex-col items-start gap-1.5">
        {columns.map((column) => (
          <ChoiceField
            key={column.key}
            label={`Column “${column.heading}” fills`}
            choices={choices}
            value={fieldOf(column)}
            onChoose={(field) => setChosen(new Map([...chosen, [column.key, field]]))}
            className="w-full"
          />
        ))}
        <Button
          disabled={columns.every((column) => fieldOf(column) === column.field)}
          onClick={() => onChoose(new Map(columns.map((one) => [one.key, fieldOf(one)])))}
        >
          Read the file so
        </Button>
      </div>
    </details>
  );
}

function inWords(columns: readonly ImportColumn[], labels: ImportPreview['labels']): string {
  const held = new Set(columns.flatMap(({ field }) => labels.get(field) ?? []));
  const left = columns.filter(({ field }) => !labels.has(field)).length;
  const unread = `${counted(left, 'column is', 'columns are')} left out`;
  if (held.size === 0) return `${unread}: they can fill fields of your own`;
  const filled = `Fields of your own in it: ${[...held].join(', ')}`;
  return left === 0 ? filled : `${filled}; ${unread}`;
}

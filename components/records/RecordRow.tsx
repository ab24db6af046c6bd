import { useId } from 'react';
import type { Records } from '../../lib/domain/records/kinds.ts';
import type { FormKind } from '../../lib/services/records.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { Explains } from './Explains.tsx';
import { kindWord } from './kind-words.ts';
import { Parts } from './Parts.tsx';
import { Receipt } from './Receipt.tsx';
import type { AroundOf, RecordTold, Step } from './record-section.ts';
import { useSoughtRow } from './use-sought-row.ts';

/** One record with its receipt, and what can be done with it. */
export function RecordRow<K extends FormKind>({
  kind,
  section,
  record,
  records,
  around,
}: {
  kind: K;
  section: RecordTold<K>;
  record: Records[K];
  /** All of its kind. */
  records: readonly Records[K][];
  around: AroundOf<K>;
}) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  const about = useId();
  const sought = useSoughtRow(record.id);
  const { id } = record;
  const { Tool } = section;
  const details = section.details(record, now, around);
  const because = section.because?.(record, now, around) ?? [];
  const warning = section.warning?.(record, records, now, around);
  const remove = () => void save(() => store.deleteRecord(kind, id), `${kindWord(kind)} deleted`);
  const take = (step: Step<K>) => {
    if ('set' in step && step.asks !== undefined) {
      const { name, done, set, asks } = step;
      open({
        kind: 'record',
        about: { kind, id, values: record, step: { name, done, set, asks } },
      });
      return;
    }
    const work = () => ('set' in step ? store.editRecord(kind, id, step.set) : step.make(store));
    void save(work, step.done);
  };
  return (
    <li
      {...sought}
      aria-labelledby={about}
      className="border-t border-line pt-1.5 text-body focus:bg-accent-wash"
    >
      <p id={about} dir="auto" className="wrap-anywhere">
        {section.title(record, around)}
      </p>
      <p className="text-small text-soft wrap-anywhere">
        <Parts parts={details} />
        {details.length > 0 && ' · '}
        <Receipt record={record} at={section.when(record)} told={section.receipt?.(record)} />
      </p>
      {because.length > 0 && (
        <p className="text-small text-soft wrap-anywhere">{because.join(', ')}</p>
      )}
      <Explains explanation={section.explained?.(record, now, around)} />
      {warning !== undefined && <p className="text-small font-semibold text-amber">{warning}</p>}
      <div className="mt-1 flex flex-wrap gap-1.5">
        {section.steps?.(record, now, around).map((step) => (
          <Button key={step.name} disabled={busy} onClick={() => take(step)}>
            {step.name}
          </Button>
        ))}
        {Tool !== undefined && <Tool record={record} />}
        <EditButton onClick={() => open({ kind: 'record', about: { kind, id, values: record } })} />
        <DeleteButton onClick={remove} disabled={busy} />
      </div>
      <FailureNote failure={failure} retry={retry} />
    </li>
  );
}

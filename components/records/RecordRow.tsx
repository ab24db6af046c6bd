import { useId } from 'react';
import type { KnownKind, Records } from '../../lib/domain/records/kinds.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { kindWord } from './kind-words.ts';
import { Parts } from './Parts.tsx';
import { Receipt } from './Receipt.tsx';
import type { RecordSection, Step } from './record-section.ts';

/** One record with its receipt, and what can be done with it. */
export function RecordRow<K extends KnownKind>({
  kind,
  section,
  record,
  records,
}: {
  kind: K;
  section: RecordSection<K>;
  record: Records[K];
  /** All of its kind. */
  records: readonly Records[K][];
}) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  const about = useId();
  const { id } = record;
  const { Tool } = section;
  const details = section.details(record, now);
  const warning = section.warning?.(record, records);
  const remove = () => void save(() => store.deleteRecord(kind, id), `${kindWord(kind)} deleted`);
  const take = (step: Step<K>) => {
    const work = () => ('set' in step ? store.editRecord(kind, id, step.set) : step.make(store));
    void save(work, step.done);
  };
  return (
    <li aria-labelledby={about} className="border-t border-line pt-1.5 text-body">
      <p id={about} className="wrap-anywhere">
        {section.title(record)}
      </p>
      <p className="text-small text-soft wrap-anywhere">
        <Parts parts={details} />
        {details.length > 0 && ' · '}
        <Receipt record={record} at={section.when(record)} />
      </p>
      {warning !== undefined && <p className="text-small font-semibold text-amber">{warning}</p>}
      <div className="mt-1 flex flex-wrap gap-1.5">
        {section.steps?.(record, now).map((step) => (
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

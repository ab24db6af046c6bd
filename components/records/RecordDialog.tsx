import { type FormEvent, useCallback, useState } from 'react';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { isListKind, type ListedRecords } from '../../lib/domain/records/kinds.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { FormFields } from './FormFields.tsx';
import { FormSentence } from './FormSentence.tsx';
import { type KeptForm, keptFormOf, keptIdOf } from './kept-forms.ts';
import { kindWord } from './kind-words.ts';
import { type AboutRecord, formOf } from './record-form.ts';
import { useKeptForm } from './use-kept-form.ts';

interface Props {
  about: AboutRecord;
  onClose: () => void;
}

/** Writes a record down, changes one, or asks what a step of it needs: the form that its schema asks for. */
export function RecordDialog({ about, onClose }: Props) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const keptId = keptIdOf(about);
  const live = useLive(
    useCallback(async () => {
      const [lists, draft] = await Promise.all([store.listedRecords(), store.readDraft(keptId)]);
      return { lists, kept: keptFormOf(draft) };
    }, [store, keptId]),
  );
  const found = latestOf(live);
  // what belongs to nobody is seen in its list again
  const leave = isListKind(about.kind) ? () => open({ kind: 'lists' }) : onClose;
  if (found !== undefined) return <RecordForm about={about} {...found} onClose={leave} />;
  if (live.state !== 'failed') return null;
  return (
    <Modal title={titleOf(about)} onClose={leave}>
      <FailureNote failure={live.failure} retry={live.retry} />
    </Modal>
  );
}

function RecordForm({
  about,
  lists,
  kept,
  onClose,
}: Props & { lists: ListedRecords; kept: KeptForm | undefined }) {
  const { store, now } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [form] = useState(() => formOf(about, now(), lists));
  const typing = useKeptForm(keptIdOf(about), form.before, kept);
  const { fresh, typed, type } = typing;
  const { kind } = about;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const work = async () => {
      const fields = form.read(typed);
      if (!fields.ok) return fields;
      return 'id' in about
        ? store.editRecord(kind, about.id, fields.value)
        : store.addRecord(kind, fresh, fields.value, about.contact);
    };
    void save(work, doneWith(about), () => {
      typing.saved();
      onClose();
    });
  };
  return (
    <Modal title={titleOf(about)} onClose={onClose}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-2">
        <FormFields
          fields={form.fields(typed)}
          typed={typed}
          onType={(name, text) => type(form.type(typed, name, text))}
        />
        <FormSentence kind={kind} values={form.all(typed)} />
        <div className="col-span-2">
          {typing.isBack && (
            <p role="status" className="pb-1 text-small text-soft">
              What you typed before is here again.{' '}
              <Button look="link" onClick={typing.beginAnew}>
                Begin anew
              </Button>
            </p>
          )}
          <FailureNote failure={typing.failure} />
          <FailureNote failure={failure} retry={retry} />
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function titleOf(about: AboutRecord): string {
  if ('id' in about && about.step !== undefined) return about.step.name;
  return `${'id' in about ? 'Edit' : 'Add'} ${KIND_NAMES[about.kind]}`;
}

function doneWith(about: AboutRecord): string {
  if (!('id' in about)) return `${kindWord(about.kind)} saved`;
  return about.step?.done ?? `${kindWord(about.kind)} changed`;
}

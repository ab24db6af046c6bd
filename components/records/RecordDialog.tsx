import { type FormEvent, useState } from 'react';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { isListKind, type ListedRecords } from '../../lib/domain/records/kinds.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useSave } from '../ui/use-save.ts';
import { BackNote } from './BackNote.tsx';
import { FormFields } from './FormFields.tsx';
import { FormSentence } from './FormSentence.tsx';
import { KeptFormDialog } from './KeptFormDialog.tsx';
import type { KeptForm } from './kept-forms.ts';
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
  // what belongs to nobody is seen in its list again
  const leave = isListKind(about.kind) ? () => open({ kind: 'lists' }) : onClose;
  return (
    <KeptFormDialog about={about} title={titleOf(about)} read={store.listedRecords} onClose={leave}>
      {(lists, kept) => <RecordForm about={about} lists={lists} kept={kept} onClose={leave} />}
    </KeptFormDialog>
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
  const typing = useKeptForm(about, form.before, kept, form.dated);
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
    <form onSubmit={submit} className="grid grid-cols-2 gap-2">
      <FormFields
        fields={form.fields(typed)}
        typed={typed}
        onType={(name, text) => type(form.type(typed, name, text))}
      />
      <FormSentence kind={kind} values={form.all(typed)} />
      <div className="col-span-2">
        <BackNote typing={typing} />
        <FailureNote failure={failure} retry={retry} />
        <Button look="primary" type="submit" disabled={busy}>
          Save
        </Button>
      </div>
    </form>
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

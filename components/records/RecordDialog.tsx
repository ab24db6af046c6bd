import { type FormEvent, useState } from 'react';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import { FormField } from './FormField.tsx';
import { kindWord } from './kind-words.ts';
import { type AboutRecord, formOf } from './record-form.ts';

/** Writes a record down, or changes one: the form that its schema asks for. */
export function RecordDialog({ about, onClose }: { about: AboutRecord; onClose: () => void }) {
  const { store, now } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [fresh] = useState(() => crypto.randomUUID());
  const [form] = useState(() => formOf(about, now()));
  const [typed, setTyped] = useState(form.before);
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
    void save(work, `${kindWord(kind)} ${'id' in about ? 'changed' : 'saved'}`, onClose);
  };
  return (
    <Modal title={`${'id' in about ? 'Edit' : 'Add'} ${KIND_NAMES[kind]}`} onClose={onClose}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-2">
        {form.fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            onType={(text) => setTyped((before) => ({ ...before, [field.name]: text }))}
          />
        ))}
        <div className="col-span-2">
          <FailureNote failure={failure} retry={retry} />
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

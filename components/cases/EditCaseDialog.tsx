import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { CaseFields, CaseView } from '../../lib/services/case-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';

const FIELDS: readonly (readonly [Exclude<keyof CaseFields, 'words'>, string])[] = [
  ['topic', 'Topic'],
  ['owner', 'Who sees to it'],
  ['outcome', 'How it was settled'],
  ['goodwill', 'Given for it (a refund, a gift)'],
];

/** Changes the fields of a concern. */
export function EditCaseDialog({ concern, onClose }: { concern: CaseView; onClose: () => void }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [before] = useState(() => fieldsOf(concern));
  const [fields, setFields] = useState(before);
  const set = (change: Partial<CaseFields>) => setFields({ ...fields, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(
      () => store.editCase(concern.id, changedFields(fields, before)),
      'Concern changed',
      onClose,
    );
  };
  return (
    <Modal title="Edit concern" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-2">
        <TextArea
          label="What it is about"
          required
          maxLength={20_000}
          value={fields.words}
          onChange={(event) => set({ words: event.target.value })}
        />
        {FIELDS.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            maxLength={400}
            value={fields[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        ))}
        <FailureNote failure={failure} retry={retry} />
        <div>
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function fieldsOf({ words, topic, owner, outcome, goodwill }: CaseView): CaseFields {
  return { words, topic, owner, outcome, goodwill };
}

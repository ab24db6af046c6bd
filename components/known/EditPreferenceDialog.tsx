import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { PreferenceView } from '../../lib/services/known-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';

/** Changes what a preference says. */
export function EditPreferenceDialog({
  preference,
  onClose,
}: {
  preference: PreferenceView;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [before] = useState({ words: preference.words, topic: preference.topic });
  const [fields, setFields] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(
      () => store.editPreference(preference.id, changedFields(fields, before)),
      'Preference changed',
      onClose,
    );
  };
  return (
    <Modal title="Edit preference" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-2">
        <TextArea
          label="What they prefer"
          required
          maxLength={20_000}
          value={fields.words}
          onChange={(event) => setFields({ ...fields, words: event.target.value })}
        />
        <TextField
          label="Topic"
          maxLength={400}
          value={fields.topic}
          onChange={(event) => setFields({ ...fields, topic: event.target.value })}
        />
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

import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import { fieldsOf } from '../../lib/services/log-fields.ts';
import type { TimelineEntry } from '../../lib/services/views.ts';
import { OccasionFields } from '../composer/OccasionFields.tsx';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';

/** Changes the fields of an entry; its messages stay as they were said. */
export function EditEntryDialog({ entry, onClose }: { entry: TimelineEntry; onClose: () => void }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [before] = useState(() => fieldsOf(entry));
  const [fields, setFields] = useState(before);
  const submit = () =>
    void save(
      () => store.editInteraction(entry.id, changedFields(fields, before)),
      'Entry changed',
      onClose,
    );
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    submit();
  };
  return (
    <Modal title="Edit entry" onClose={onClose}>
      <form
        onKeyDown={press}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
        className="flex flex-col gap-2"
      >
        <OccasionFields
          fields={fields}
          onChange={(change) => setFields({ ...fields, ...change })}
        />
        <FailureNote failure={failure} retry={retry} />
        <div>
          <Button look="primary" type="submit" disabled={busy}>
            Save <Kbd>Enter</Kbd>
          </Button>
        </div>
      </form>
    </Modal>
  );
}

import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { PointView } from '../../lib/services/views.ts';
import type { ContactFields, TypedPoint } from '../panel/store-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextField } from '../ui/Field.tsx';
import type { Save } from '../ui/use-save.ts';
import { lineOf, PointFields, pointOf, type TypedLine } from './PointFields.tsx';

/** What the form hands over. */
export interface FilledContact {
  fields: ContactFields;
  /** Those that differ from what they were: what a colleague changed meanwhile is not written over. */
  changed: Partial<ContactFields>;
  addPoints: TypedPoint[];
  removePoints: string[];
}

/** The fields and addresses of a contact, for adding and for editing. */
export function ContactForm({
  initial,
  points,
  addresses = [],
  saving,
  submitLabel,
  onSubmit,
}: {
  initial: ContactFields;
  points: readonly PointView[];
  /** Written into lines of their own at first. */
  addresses?: readonly string[] | undefined;
  saving: Save;
  submitLabel: string;
  onSubmit: (filled: FilledContact) => void;
}) {
  const [before] = useState(initial);
  const [fields, setFields] = useState(initial);
  const [removed, setRemoved] = useState<string[]>([]);
  const [typed, setTyped] = useState<TypedLine[]>(() =>
    addresses.length > 0 ? addresses.map(lineOf) : points.length === 0 ? [lineOf('')] : [],
  );
  const set = (change: Partial<ContactFields>) => setFields({ ...fields, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const addPoints = typed
      .map((line) => pointOf(line.text))
      .filter((point) => point !== undefined);
    onSubmit({ fields, changed: changedFields(fields, before), addPoints, removePoints: removed });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2.5">
      <TextField
        label="Name"
        required
        maxLength={400}
        value={fields.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-1.5">
        <TextField
          label="Title"
          maxLength={400}
          value={fields.title}
          onChange={(event) => set({ title: event.target.value })}
        />
        <TextField
          label="Company"
          maxLength={400}
          value={fields.company}
          onChange={(event) => set({ company: event.target.value })}
        />
      </div>
      <PointFields
        points={points.filter((point) => !removed.includes(point.key))}
        onRemove={(key) => setRemoved([...removed, key])}
        typed={typed}
        onType={setTyped}
      />
      <FailureNote failure={saving.failure} retry={saving.retry} />
      <div>
        <Button look="primary" type="submit" disabled={saving.busy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

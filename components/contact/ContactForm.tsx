import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { AboutEdit } from '../../lib/domain/contact-about.ts';
import type { Failure } from '../../lib/domain/result.ts';
import type { PointView } from '../../lib/services/views.ts';
import type { ContactFields } from '../panel/store-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextField } from '../ui/Field.tsx';
import type { Save } from '../ui/use-save.ts';
import { MoreFields } from './MoreFields.tsx';
import { lineOf, PointFields, pointOf, type TypedLine } from './PointFields.tsx';
import type { TypedPoint } from './typed-point.ts';
import { useAboutForm } from './use-about-form.ts';

/** What the form hands over. */
export interface FilledContact {
  fields: ContactFields;
  /** Those that differ from what they were: what a colleague changed meanwhile is not written over. */
  changed: Partial<ContactFields>;
  /** The same of what is asked for under More. */
  about: AboutEdit;
  addPoints: TypedPoint[];
  removePoints: string[];
}

/** The fields and addresses of a contact, for adding and for editing. */
export function ContactForm({
  contact,
  initial,
  points,
  addresses = [],
  saving,
  submitLabel,
  onSubmit,
}: {
  /** Whose form it is; of nobody yet, when absent. */
  contact?: string;
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
  const about = useAboutForm(contact);
  const [unfolded, setUnfolded] = useState(false);
  const [unread, setUnread] = useState<Failure>();
  const set = (change: Partial<ContactFields>) => setFields({ ...fields, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const addPoints = typed
      .map((line) => pointOf(line.text))
      .filter((point) => point !== undefined);
    const more = about.read();
    setUnread(more.ok ? undefined : more.failure);
    if (!more.ok) return setUnfolded(true);
    const changed = changedFields(fields, before);
    onSubmit({ fields, changed, about: more.value, addPoints, removePoints: removed });
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
      <MoreFields form={about} unfolded={unfolded} onTurn={() => setUnfolded(!unfolded)} />
      <FailureNote failure={unread} />
      <FailureNote failure={saving.failure} retry={saving.retry} />
      <div>
        <Button look="primary" type="submit" disabled={saving.busy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

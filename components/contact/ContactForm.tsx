import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { AboutEdit } from '../../lib/domain/contact-about.ts';
import type { Typed } from '../../lib/domain/form/typed.ts';
import type { Failure } from '../../lib/domain/result.ts';
import type { PointView } from '../../lib/services/views.ts';
import type { ContactFields } from '../panel/store-services.ts';
import { BackNote } from '../records/BackNote.tsx';
import type { AboutPerson, KeptForm } from '../records/kept-forms.ts';
import { useKeptForm } from '../records/use-kept-form.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextField } from '../ui/Field.tsx';
import type { Save } from '../ui/use-save.ts';
import { MoreFields } from './MoreFields.tsx';
import { PointFields } from './PointFields.tsx';
import { addressLines, isOfAddresses, takenOff, typedAddresses } from './typed-addresses.ts';
import { pointOf, type TypedPoint } from './typed-point.ts';
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

/** The fields and addresses of a contact, for adding and for editing; what is typed is kept until it is saved. */
export function ContactForm({
  about,
  kept,
  initial,
  points,
  addresses = [],
  saving,
  submitLabel,
  onSubmit,
}: {
  /** Whose form it is. */
  about: AboutPerson;
  /** What was typed into it before. */
  kept: KeptForm | undefined;
  initial: ContactFields;
  points: readonly PointView[];
  /** Written into lines of their own at first. */
  addresses?: readonly string[] | undefined;
  saving: Save;
  submitLabel: string;
  /** Call `saved` once it is written. */
  onSubmit: (filled: FilledContact, saved: () => void) => void;
}) {
  const [before] = useState(initial);
  const more = useAboutForm('id' in about ? about.id : undefined);
  const lines = addresses.length === 0 && points.length === 0 ? [''] : addresses;
  const stands = { ...more.before, ...before, ...typedAddresses(lines) };
  const typing = useKeptForm(about, stands, kept);
  const { typed, type } = typing;
  // what is back has to be seen
  const [unfolded, setUnfolded] = useState(Object.keys(kept?.changed ?? {}).some(isUnderMore));
  const [unread, setUnread] = useState<Failure>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const addPoints = addressLines(typed)
      .map((line) => pointOf(typed[line] ?? ''))
      .filter((point) => point !== undefined);
    const read = more.read(typed);
    setUnread(read.ok ? undefined : read.failure);
    if (!read.ok) return setUnfolded(true);
    const fields = fieldsOf(typed);
    const changed = changedFields(fields, before);
    const removePoints = takenOff(typed);
    onSubmit({ fields, changed, about: read.value, addPoints, removePoints }, typing.saved);
  };
  const field = (name: keyof ContactFields) => ({
    maxLength: 400,
    value: typed[name] ?? '',
    onChange: (event: { target: { value: string } }) =>
      type({ ...typed, [name]: event.target.value }),
  });
  return (
    <form onSubmit={submit} className="flex flex-col gap-2.5">
      <TextField label="Name" required {...field('name')} />
      <div className="grid grid-cols-2 gap-1.5">
        <TextField label="Title" {...field('title')} />
        <TextField label="Company" {...field('company')} />
      </div>
      <PointFields points={points} typed={typed} onType={type} />
      <MoreFields
        form={more}
        typed={typed}
        onType={type}
        unfolded={unfolded}
        onTurn={() => setUnfolded(!unfolded)}
      />
      <BackNote typing={typing} />
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

function fieldsOf({ name = '', title = '', company = '' }: Typed): ContactFields {
  return { name, title, company };
}

function isUnderMore(name: string): boolean {
  return !Object.hasOwn(fieldsOf({}), name) && !isOfAddresses(name);
}

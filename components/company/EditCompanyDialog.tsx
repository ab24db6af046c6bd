import { type FormEvent, useCallback, useId, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import { readTyped } from '../../lib/domain/form/typed.ts';
import { foldedName } from '../../lib/domain/names.ts';
import { fieldsOfKind } from '../../lib/domain/records/kinds.ts';
import type { CompanyView } from '../../lib/services/company/company-views.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { BackNote } from '../records/BackNote.tsx';
import { FormFields } from '../records/FormFields.tsx';
import { KeptFormDialog, NOTHING_ELSE } from '../records/KeptFormDialog.tsx';
import type { KeptForm } from '../records/kept-forms.ts';
import { useKeptForm } from '../records/use-kept-form.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextField } from '../ui/Field.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';

const FIELDS = fieldsOfKind('company');
const MOST_SUGGESTED = 20;

interface Props {
  company: CompanyView;
  onClose: () => void;
}

/** Changes a company: its name, what it is part of, and what else is known of it. */
export function EditCompanyDialog({ company, onClose }: Props) {
  const about = { kind: 'company', id: company.id } as const;
  const title = `Edit ${company.name}`;
  return (
    <KeptFormDialog about={about} title={title} read={NOTHING_ELSE} onClose={onClose}>
      {(_, kept) => <CompanyForm company={company} kept={kept} onClose={onClose} />}
    </KeptFormDialog>
  );
}

function CompanyForm({ company, kept, onClose }: Props & { kept: KeptForm | undefined }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry, clear } = useSave();
  const { id, name, industry, address, about, parent } = company;
  const [before] = useState({ name, industry, address, about, parent: parent?.name ?? '' });
  const typing = useKeptForm({ kind: 'company', id }, before, kept);
  const { typed, type } = typing;
  const isTaken = failure?.code === 'refused';
  const write = (join: boolean) => {
    const work = async () => {
      const read = readTyped(FIELDS, typed, { zone: zoneHere() });
      if (!read.ok) return read;
      return store.companies.edit(id, changedFields({ ...before, ...typed }, before), { join });
    };
    const done = join ? `${name} and ${typed['name']} are one` : `Changed ${typed['name']}`;
    void save(work, done, () => {
      typing.saved();
      onClose();
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write(false);
  };
  const set = (field: string, text: string) => {
    clear();
    type({ ...typed, [field]: text });
  };
  return (
    <form onSubmit={submit} className="grid grid-cols-2 gap-2">
      <FormFields fields={FIELDS} typed={typed} onType={set} />
      <ParentField
        without={name}
        value={typed['parent'] ?? ''}
        onType={(text) => set('parent', text)}
      />
      <div className="col-span-2">
        <BackNote typing={typing} />
        <FailureNote failure={failure} retry={isTaken ? undefined : retry} />
        {isTaken ? (
          <Button look="primary" disabled={busy} onClick={() => write(true)}>
            Join the two
          </Button>
        ) : (
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        )}
      </div>
    </form>
  );
}

/** What a company is part of, by name, with the companies that are known to choose from. */
function ParentField({
  without,
  value,
  onType,
}: {
  without: string;
  value: string;
  onType: (text: string) => void;
}) {
  const { store } = usePanelServices();
  const list = useId();
  const names = latestOf(useLive(useCallback(() => store.companies.names(), [store]))) ?? [];
  const wanted = foldedName(value);
  const suggested = names
    .filter(({ name }) => name !== without && foldedName(name).includes(wanted))
    .slice(0, MOST_SUGGESTED);
  return (
    <>
      <TextField
        label="Part of (another company)"
        className="col-span-2"
        list={list}
        maxLength={400}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <datalist id={list}>
        {suggested.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

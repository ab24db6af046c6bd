import { type FormEvent, useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import { PURCHASE_STATUSES } from '../../lib/domain/records/purchase.ts';
import type { PurchaseView } from '../../lib/services/known-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ChoiceField, TextArea, TextField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import {
  emptyPurchase,
  readPurchase,
  type TypedPurchase,
  typedPurchase,
} from './typed-purchase.ts';

const STATUSES = PURCHASE_STATUSES.map((value) => ({ value, name: value }));

/** What the dialogue is about: a purchase that is there, or a new one of a contact. */
export type AboutPurchase = { contact: string } | { purchase: PurchaseView };

/** Writes a purchase down, or changes one. */
export function PurchaseDialog({ about, onClose }: { about: AboutPurchase; onClose: () => void }) {
  const { store, now } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [id] = useState(() => crypto.randomUUID());
  const [before] = useState(() =>
    'purchase' in about ? typedPurchase(about.purchase) : emptyPurchase(now()),
  );
  const [typed, setTyped] = useState(before);
  const set = (change: Partial<TypedPurchase>) => setTyped({ ...typed, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const work = async () => {
      const fields = readPurchase(typed);
      if (!fields.ok) return fields;
      if ('contact' in about) return store.addPurchase(about.contact, id, fields.value);
      const was = readPurchase(before);
      const changed = was.ok ? changedFields(fields.value, was.value) : fields.value;
      return store.editPurchase(about.purchase.id, changed);
    };
    void save(work, 'Purchase saved', onClose);
  };
  return (
    <Modal title={'contact' in about ? 'Add purchase' : 'Edit purchase'} onClose={onClose}>
      <form onSubmit={submit} className="grid grid-cols-2 gap-2">
        <TextArea
          label="What was bought, one thing on each line: 240 toner"
          className="col-span-2"
          maxLength={20_000}
          value={typed.items}
          onChange={(event) => set({ items: event.target.value })}
        />
        {LINES.map(([name, label, type]) => (
          <TextField
            key={name}
            label={label}
            type={type}
            maxLength={400}
            value={typed[name]}
            onChange={(event) => set({ [name]: event.target.value })}
          />
        ))}
        <ChoiceField
          label="Status"
          choices={STATUSES}
          value={typed.status}
          onChoose={(status) => set({ status })}
        />
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

const LINES: readonly (readonly [
  Exclude<keyof TypedPurchase, 'items' | 'status' | 'zone'>,
  string,
  'text' | 'date',
])[] = [
  ['amount', 'Amount, after the discount', 'text'],
  ['currency', 'Currency (EUR)', 'text'],
  ['number', 'Number', 'text'],
  ['discount', 'Taken off (0: full price)', 'text'],
  ['day', 'Bought on', 'date'],
  ['due', 'To be paid by', 'date'],
];

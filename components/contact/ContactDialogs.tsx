import { keyOf } from '../../lib/domain/key-of.ts';
import { foldedName } from '../../lib/domain/names.ts';
import { contactIn, type SelectedContact } from '../../lib/domain/selected-contact.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { KeptFormDialog, NOTHING_ELSE } from '../records/KeptFormDialog.tsx';
import { useSave } from '../ui/use-save.ts';
import { ContactForm } from './ContactForm.tsx';
import { pointOf } from './typed-point.ts';

/** Adds a contact by hand, or from a text that was selected, then shows it. */
export function AddContactDialog({
  from,
  onClose,
}: {
  from: string | undefined;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const { visit } = usePanelActions();
  const saving = useSave();
  const selected = contactIn(from ?? '');
  const { name, addresses } = selected;
  const whom = { kind: 'contact', point: keyOfSelected(selected) } as const;
  return (
    <KeptFormDialog about={whom} title="Add a contact" read={NOTHING_ELSE} onClose={onClose}>
      {(_, kept) => (
        <ContactForm
          about={whom}
          kept={kept}
          initial={{ name, title: '', company: '' }}
          points={[]}
          addresses={addresses}
          saving={saving}
          submitLabel="Add contact"
          onSubmit={({ fields, about, addPoints }, saved) =>
            void saving.save(
              () => store.addContact({ ...fields, about, points: addPoints }),
              `Added ${fields.name}`,
              ({ contact }) => {
                saved();
                onClose();
                visit({ id: contact, name: fields.name });
              },
            )
          }
        />
      )}
    </KeptFormDialog>
  );
}

/** What names somebody who was selected: their address, else how they are called. */
function keyOfSelected({ name, addresses: [first = ''] }: SelectedContact): string {
  const point = pointOf(first);
  return point === undefined ? foldedName(name) : keyOf(point.kind, point.value);
}

/** Changes the fields and addresses of a contact. */
export function EditContactDialog({
  contact,
  onClose,
}: {
  contact: ContactView;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const saving = useSave();
  const { id, name, title = '', companyName: company = '' } = contact;
  const whom = { kind: 'contact', id } as const;
  return (
    <KeptFormDialog about={whom} title={`Edit ${name}`} read={NOTHING_ELSE} onClose={onClose}>
      {(_, kept) => (
        <ContactForm
          about={whom}
          kept={kept}
          initial={{ name, title, company }}
          points={contact.points}
          saving={saving}
          submitLabel="Save"
          onSubmit={({ fields, changed, about, addPoints, removePoints }, saved) =>
            void saving.save(
              () => store.editContact(id, { ...changed, about, addPoints, removePoints }),
              `Changed ${fields.name}`,
              () => {
                saved();
                onClose();
              },
            )
          }
        />
      )}
    </KeptFormDialog>
  );
}

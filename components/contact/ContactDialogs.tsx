import { contactIn } from '../../lib/domain/selected-contact.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import { ContactForm } from './ContactForm.tsx';

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
  const { name, addresses } = contactIn(from ?? '');
  return (
    <Modal title="Add a contact" onClose={onClose}>
      <ContactForm
        initial={{ name, title: '', company: '' }}
        points={[]}
        addresses={addresses}
        saving={saving}
        submitLabel="Add contact"
        onSubmit={({ fields, about, addPoints }) =>
          void saving.save(
            () => store.addContact({ ...fields, about, points: addPoints }),
            `Added ${fields.name}`,
            ({ contact }) => {
              onClose();
              visit({ id: contact, name: fields.name });
            },
          )
        }
      />
    </Modal>
  );
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
  const { name, title = '', companyName: company = '' } = contact;
  return (
    <Modal title={`Edit ${name}`} onClose={onClose}>
      <ContactForm
        contact={contact.id}
        initial={{ name, title, company }}
        points={contact.points}
        saving={saving}
        submitLabel="Save"
        onSubmit={({ fields, changed, about, addPoints, removePoints }) =>
          void saving.save(
            () => store.editContact(contact.id, { ...changed, about, addPoints, removePoints }),
            `Changed ${fields.name}`,
            onClose,
          )
        }
      />
    </Modal>
  );
}

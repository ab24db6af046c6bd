import type { ContactView } from '../../lib/services/views.ts';
import { MenuItem, MenuLine } from '../ui/Menu.tsx';
import type { Save } from '../ui/use-save.ts';
import { usePanelActions } from './actions.ts';
import { usePanelServices } from './panel-services.ts';

/** What can be done with the contact in view. */
export function ContactItems({ contact, write }: { contact: ContactView; write: Save['save'] }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { id, name } = contact;
  return (
    <>
      <MenuItem shortcut="W" onSelect={() => open({ kind: 'catch-up', contact: { id, name } })}>
        What matters about {name}…
      </MenuItem>
      <MenuItem onSelect={() => open({ kind: 'edit-contact', contact })}>Edit {name}…</MenuItem>
      <MenuItem shortcut="A" onSelect={() => open({ kind: 'add-record', contact: { id, name } })}>
        Add to {name}…
      </MenuItem>
      <MenuItem shortcut="T" onSelect={() => open({ kind: 'templates', contact })}>
        Use a template…
      </MenuItem>
      <MenuItem shortcut="J" onSelect={() => open({ kind: 'join', contact: { id, name } })}>
        Join with another contact…
      </MenuItem>
      {contact.joins.map((join) => (
        <MenuItem
          key={join.id}
          onSelect={() =>
            void write(() => store.unjoin(join.id), `${join.name} is a contact of their own again`)
          }
        >
          Un-join {join.name}
        </MenuItem>
      ))}
      <MenuItem onSelect={() => open({ kind: 'history', of: 'contact', record: contact })}>
        History…
      </MenuItem>
      <MenuItem onSelect={() => void write(() => store.deleteContact(id), `${name} deleted`)}>
        Delete {name}
      </MenuItem>
      <MenuLine />
    </>
  );
}

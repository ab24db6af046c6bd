import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useCallback } from 'react';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Named } from '../../lib/domain/named.ts';
import type { ContactView, PersonRef } from '../../lib/services/views.ts';
import { CompanyItems } from '../company/CompanyItems.tsx';
import { MenuContent, MenuItem, MenuLine } from '../ui/Menu.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { usePanelActions } from './actions.ts';
import { ContactItems } from './ContactItems.tsx';
import { usePanelServices } from './panel-services.ts';

/** Everything that is done less often. */
export function PanelMenu({
  contact,
  company,
  person,
  onClip,
  onLogByHand,
}: {
  contact: ContactView | undefined;
  /** The company in view, as it was called where it was pressed. */
  company: Named | undefined;
  /** Who is in view, a contact or not. */
  person: PersonRef | undefined;
  onClip: () => void;
  /** Absent while there is nobody to log it for. */
  onLogByHand: ((channel: Channel) => void) | undefined;
}) {
  const { store, openSetUp } = usePanelServices();
  const { open, announce } = usePanelActions();
  const { save } = useSave();
  const read = useCallback(() => store.hasSampleCustomers(), [store]);
  const samples = latestOf(useLive(read, true));
  const write: typeof save = (work, done, then) =>
    save(
      async () => {
        const result = await work();
        if (!result.ok) announce({ sentence: result.failure.message });
        return result;
      },
      done,
      then,
    );
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger aria-label="More" className="rounded-md p-1.5 text-soft hover:bg-wash">
        <Ellipsis size={16} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <MenuContent>
        {contact !== undefined && <ContactItems contact={contact} write={write} />}
        {company !== undefined && <CompanyItems company={company.id} write={write} />}
        {onLogByHand !== undefined && (
          <>
            <MenuItem onSelect={() => onLogByHand('call')}>Log a call</MenuItem>
            <MenuItem onSelect={() => onLogByHand('meeting')}>Log a meeting</MenuItem>
            <MenuItem onSelect={() => onLogByHand('post')}>Log a letter</MenuItem>
            <MenuLine />
          </>
        )}
        {person !== undefined && (
          <MenuItem
            onSelect={() =>
              void write(
                () => store.stopRecording(person),
                `Nothing is recorded of ${person.name} from now on`,
              )
            }
          >
            Do not record {person.name}
          </MenuItem>
        )}
        <MenuItem shortcut="C" onSelect={onClip}>
          Clip this page
        </MenuItem>
        <MenuItem onSelect={() => open({ kind: 'teach' })}>Teach this site…</MenuItem>
        <MenuItem onSelect={() => open({ kind: 'add-contact' })}>Add a contact…</MenuItem>
        <MenuItem shortcut="K" onSelect={() => open({ kind: 'lists' })}>
          Lists…
        </MenuItem>
        <MenuItem onSelect={() => open({ kind: 'figures' })}>Figures…</MenuItem>
        <MenuItem onSelect={() => open({ kind: 'data' })}>Export and import…</MenuItem>
        {samples === true ? (
          <MenuItem
            onSelect={() =>
              void write(() => store.removeSampleCustomers(), 'Sample customers removed')
            }
          >
            Remove sample customers
          </MenuItem>
        ) : (
          <MenuItem
            onSelect={() => void write(() => store.addSampleCustomers(), 'Sample customers added')}
          >
            Add sample customers
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem onSelect={() => open({ kind: 'report' })}>Copy a report…</MenuItem>
        <MenuItem onSelect={openSetUp}>Set up…</MenuItem>
        <MenuItem onSelect={() => open({ kind: 'settings' })}>Settings…</MenuItem>
        <MenuItem shortcut="?" onSelect={() => open({ kind: 'keys' })}>
          Keys
        </MenuItem>
      </MenuContent>
    </DropdownMenu.Root>
  );
}

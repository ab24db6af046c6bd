import { useCallback } from 'react';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { MenuItem, MenuLine } from '../ui/Menu.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import type { Save } from '../ui/use-save.ts';

/** What can be done with the company in view; nothing where it is not there any more. */
export function CompanyItems({ company, write }: { company: string; write: Save['save'] }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const read = useCallback(() => store.companies.named(company), [store, company]);
  const named = latestOf(useLive(read));
  if (named === undefined) return null;
  const { id, name } = named;
  return (
    <>
      <MenuItem onSelect={() => open({ kind: 'history', of: 'company', record: named })}>
        History…
      </MenuItem>
      <MenuItem onSelect={() => void write(() => store.companies.remove(id), `${name} deleted`)}>
        Delete {name}
      </MenuItem>
      <MenuLine />
    </>
  );
}

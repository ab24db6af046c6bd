import { DropdownMenu } from 'radix-ui';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { PersonOnPage } from '../panel/view.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { MenuContent, MenuItem } from '../ui/Menu.tsx';
import { useSave } from '../ui/use-save.ts';

/** The ways to say that the page is not about the person in view. */
export function NotThisPerson({
  onPage,
  open,
  onOpenChange,
}: {
  onPage: PersonOnPage;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { store } = usePanelServices();
  const { open: openDialog } = usePanelActions();
  const { save, failure } = useSave();
  const { person, conversation } = onPage;
  const [point] = person.points;
  const movable = person.detected.points.some((one) => one.confidence !== 'guess');
  const hide = () => {
    if (conversation === undefined || point === undefined) return;
    void save(
      () => store.dismiss({ conversation, point }),
      `${person.name} is hidden in this conversation`,
    );
  };
  return (
    <>
      <DropdownMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
        <DropdownMenu.Trigger
          aria-keyshortcuts="x"
          className="ml-auto flex shrink-0 items-center gap-1 rounded px-1 text-small text-soft hover:bg-wash"
        >
          Not this person <Kbd>X</Kbd>
        </DropdownMenu.Trigger>
        <MenuContent>
          {movable && (
            <MenuItem onSelect={() => openDialog({ kind: 'whose', person: onPage })}>
              This address is someone else’s…
            </MenuItem>
          )}
          {conversation !== undefined && point !== undefined && (
            <MenuItem onSelect={hide}>Not about this</MenuItem>
          )}
          {!movable && <MenuItem disabled>Nothing here names them for sure</MenuItem>}
        </MenuContent>
      </DropdownMenu.Root>
      {failure !== undefined && (
        <p role="alert" className="text-small text-red">
          {failure.message}
        </p>
      )}
    </>
  );
}

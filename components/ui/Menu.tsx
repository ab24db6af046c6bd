import { DropdownMenu } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';

type FocusOutside = NonNullable<ComponentProps<typeof DropdownMenu.Content>['onFocusOutside']>;

/** Firefox gives the button of a menu the focus only after the press that opened it, where its window had none. */
const staysForItsButton: FocusOutside = (event) => {
  const focused = event.target;
  if (focused instanceof Element && focused.matches('[aria-haspopup=menu][data-state=open]'))
    event.preventDefault();
};

/** A menu gives its button the focus a moment after it closed: where somebody went on by then, they keep it. */
function leavesTaken(event: Event): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) event.preventDefault();
}

/** Radix lays a menu out from left to right unless it is told otherwise, whatever stands around it. */
const DIRECTION_OF_PAGE = { dir: undefined };

/** The list of a menu, in the landmark of its trigger; arrows move in it, `Escape` closes it. */
export function MenuContent({ children }: { children: ReactNode }) {
  return (
    <DropdownMenu.Content
      {...DIRECTION_OF_PAGE}
      align="end"
      sideOffset={4}
      collisionPadding={8}
      onFocusOutside={staysForItsButton}
      onCloseAutoFocus={leavesTaken}
      className="z-20 max-h-(--radix-dropdown-menu-content-available-height) max-w-80 min-w-48 overflow-auto rounded-lg border border-line bg-paper p-1 text-body text-ink shadow-lg"
    >
      {children}
    </DropdownMenu.Content>
  );
}

/** One thing to do in a menu, with its key. */
export function MenuItem({
  shortcut,
  children,
  ...rest
}: ComponentProps<typeof DropdownMenu.Item> & { shortcut?: string }) {
  return (
    <DropdownMenu.Item
      className="flex cursor-pointer items-center gap-3 rounded-md px-2.5 py-1 outline-none data-disabled:cursor-default data-disabled:text-faint data-highlighted:bg-accent-wash"
      {...rest}
    >
      <span className="min-w-0 flex-1 wrap-anywhere">{children}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </DropdownMenu.Item>
  );
}

/** The line between groups of a menu. */
export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}

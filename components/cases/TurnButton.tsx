import type { CaseView } from '../../lib/services/case-view.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import type { Resolving } from './use-resolve.ts';

/** Resolves an open concern, or opens a resolved one again. */
export function ResolveButton({
  concern,
  resolving,
  shortcut = false,
}: {
  concern: CaseView;
  resolving: Resolving;
  /** Whether the key stands on it. */
  shortcut?: boolean;
}) {
  const open = concern.resolved === undefined;
  const act = () => (open ? resolving.resolve(concern) : resolving.reopen(concern));
  return (
    <Button
      className="text-ink"
      disabled={resolving.busy}
      onClick={act}
      {...(shortcut ? { 'aria-keyshortcuts': 'r' } : {})}
    >
      {open ? 'Resolve' : 'Open again'} {shortcut && <Kbd>R</Kbd>}
    </Button>
  );
}

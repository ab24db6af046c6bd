import type { CaseView } from '../../lib/services/case-view.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import type { CaseActions } from './use-case.ts';

/** Resolves an open concern, or opens a resolved one again. */
export function TurnButton({
  concern,
  actions,
  shortcut = false,
}: {
  concern: CaseView;
  actions: CaseActions;
  /** Whether the key stands on it. */
  shortcut?: boolean;
}) {
  return (
    <Button
      className="text-ink"
      disabled={actions.busy}
      onClick={() => actions.turn(concern)}
      {...(shortcut ? { 'aria-keyshortcuts': 'r' } : {})}
    >
      {concern.resolved === undefined ? 'Resolve' : 'Open again'} {shortcut && <Kbd>R</Kbd>}
    </Button>
  );
}

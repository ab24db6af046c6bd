import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { settled } from '../ui/use-save.ts';
import type { Announcement } from './actions.ts';
import { usePanelServices } from './panel-services.ts';
import { takesKeys, useKeys } from './use-keys.ts';

const SHOWN_MS = 10_000;

/** What was just done, for ten seconds, with the way to take it back; what is above stays where it is. */
export function UndoBar({
  announcement,
  onChange,
}: {
  announcement: Announcement | undefined;
  onChange: (next: Announcement | undefined) => void;
}) {
  const { store } = usePanelServices();
  const [busy, setBusy] = useState(false);
  const leave = useEffectEvent(() => onChange(undefined));
  useEffect(() => {
    if (announcement === undefined) return undefined;
    const timer = setTimeout(leave, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [announcement]);

  const commit = announcement?.commit;
  const undo = async () => {
    if (commit === undefined || busy) return;
    setBusy(true);
    const result = await settled(() => store.undo(commit));
    setBusy(false);
    if (!result.ok) onChange({ sentence: result.failure.message, commit });
    else if (result.value.value.kept > 0)
      onChange({ sentence: 'Taken back, except for what was changed since' });
    else onChange({ sentence: 'Taken back' });
  };
  useUndoKeys(commit === undefined ? undefined : () => void undo());

  return (
    <div aria-live="polite" className="shrink-0">
      {announcement !== undefined && (
        <div className="mx-2 mb-2 flex items-center gap-2 rounded-lg bg-ink px-3 py-1.5 text-paper">
          <p className="min-w-0 flex-1 wrap-anywhere">{announcement.sentence}</p>
          {commit !== undefined && (
            <Button
              look="link"
              className="text-paper underline"
              aria-keyshortcuts="u"
              disabled={busy}
              onClick={() => void undo()}
            >
              Undo <Kbd>U</Kbd>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function useUndoKeys(undo: (() => void) | undefined): void {
  useKeys(undo === undefined ? {} : { u: undo });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || undo === undefined || takesKeys(event.target)) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

import { AlarmClock } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useKeys } from '../panel/use-keys.ts';
import { Button } from '../ui/Button.tsx';

const loadChoices = async () => ({ default: (await import('./SnoozeChoices.tsx')).SnoozeChoices });
const SnoozeChoices = lazy(loadChoices);

/** Lets an open task rest: a button, and until when below it, over the whole width of what it stands in. */
export function Snooze({
  record: { id, words, done },
  shortcut = false,
}: {
  record: { id: string; words: string; done?: number | undefined };
  /** The key S does the same. */
  shortcut?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useKeys(shortcut ? { s: () => setOpen(true) } : {});
  if (done !== undefined) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        aria-label="Snooze"
        title="Snooze"
        aria-expanded={open}
        aria-keyshortcuts={shortcut ? 's' : undefined}
        onClick={() => setOpen(!open)}
      >
        <AlarmClock size={14} aria-hidden="true" />
      </Button>
      {open && (
        <Suspense>
          <SnoozeChoices id={id} words={words} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

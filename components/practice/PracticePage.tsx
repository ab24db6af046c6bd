import { useEffect, useState } from 'react';
import { PRACTICE_SITE } from '../../lib/domain/practice-site.ts';
import { OpenThread } from './OpenThread.tsx';
import { PRACTICE_THREADS, type PracticeThread } from './practice-threads.ts';
import { ThreadList } from './ThreadList.tsx';

/** An invented inbox to try the panel on; `show` is told which thread is open, undefined while none is. */
export function PracticePage({ show }: { show: (thread: PracticeThread | undefined) => void }) {
  const [open, setOpen] = useState<PracticeThread | undefined>(PRACTICE_THREADS[0]);
  useEffect(() => {
    show(open);
  }, [show, open]);
  return (
    <main className="mx-auto flex max-w-160 flex-col gap-6 px-5 py-8">
      <header className="flex flex-col gap-1">
        <h1 className="text-name font-semibold">{PRACTICE_SITE.name}</h1>
        <p className="text-soft">
          Everybody here is invented, and nothing you do reaches anybody. Alt+C opens the panel.
        </p>
      </header>
      <ThreadList threads={PRACTICE_THREADS} open={open} choose={setOpen} />
      {open === undefined ? (
        <p className="text-soft">A list is about nobody: the panel shows nobody, too.</p>
      ) : (
        <OpenThread thread={open} leave={() => setOpen(undefined)} />
      )}
    </main>
  );
}

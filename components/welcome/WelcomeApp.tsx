import { useEffect, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { PanelBoundary } from '../panel/PanelBoundary.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import { WelcomePage } from './WelcomePage.tsx';
import type { WelcomeServices } from './welcome-services.ts';

/** The page of the first run with its store; says plainly when that can't be opened. */
export function WelcomeApp({ open }: { open: () => Promise<Result<WelcomeServices>> }) {
  const [opened, setOpened] = useState<Result<WelcomeServices>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stopped = false;
    if (attempt >= 0) void settled(open).then((result) => !stopped && setOpened(result));
    return () => {
      stopped = true;
    };
  }, [open, attempt]);
  if (opened === undefined) return null;
  if (opened.ok) {
    return (
      <PanelBoundary>
        <main className="mx-auto flex max-w-160 flex-col gap-6 px-5 py-8">
          <WelcomePage services={opened.value} />
        </main>
      </PanelBoundary>
    );
  }
  return (
    <main className="mx-auto flex max-w-160 flex-col gap-3 px-5 py-8">
      <h1 className="text-name font-semibold">Your history can’t be opened</h1>
      <FailureNote failure={opened.failure} retry={() => setAttempt(attempt + 1)} />
    </main>
  );
}

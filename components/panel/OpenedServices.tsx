import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import { Notice } from './Notice.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { type PanelServices, PanelServicesContext } from './panel-services.ts';

/** What needs the store: shown once it is open, says so plainly when it can't be opened, and survives its own faults. */
export function OpenedServices({
  open,
  children,
}: {
  open: () => Promise<Result<PanelServices>>;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState<Result<PanelServices>>();
  const begin = useCallback(() => {
    let stopped = false;
    void settled(open).then((result) => !stopped && setOpened(result));
    return () => {
      stopped = true;
    };
  }, [open]);
  useEffect(begin, [begin]);
  if (opened === undefined) return null;
  if (!opened.ok) {
    const retry = () => {
      setOpened(undefined);
      begin();
    };
    return (
      <main>
        <Notice title="Your history can’t be opened">
          <FailureNote failure={opened.failure} retry={retry} />
        </Notice>
      </main>
    );
  }
  return (
    <PanelBoundary>
      <PanelServicesContext value={opened.value}>{children}</PanelServicesContext>
    </PanelBoundary>
  );
}

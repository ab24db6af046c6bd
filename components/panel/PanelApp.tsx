import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import { Notice } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { type PanelServices, PanelServicesContext } from './panel-services.ts';

/** The panel with its store: opens it, says so plainly when it can't be opened, and survives its own faults. */
export function PanelApp({ open }: { open: () => Promise<Result<PanelServices>> }) {
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
      <PanelServicesContext value={opened.value}>
        <Panel />
      </PanelServicesContext>
    </PanelBoundary>
  );
}

import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { type DraftKeeper, draftKeeper } from './draft-keeper.ts';

/** A keeper of drafts that also writes when the panel is hidden, closed or left. */
export function useDraftKeeper(): DraftKeeper & { failure: Failure | undefined } {
  const { store } = usePanelServices();
  const [failure, setFailure] = useState<Failure>();
  const keeper = useMemo(() => draftKeeper(store, setFailure), [store]);
  useEffect(() => {
    const leaving = ['pagehide', 'blur'] as const;
    for (const event of leaving) window.addEventListener(event, keeper.flush);
    document.addEventListener('visibilitychange', keeper.flush);
    return () => {
      for (const event of leaving) window.removeEventListener(event, keeper.flush);
      document.removeEventListener('visibilitychange', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return { ...keeper, failure };
}

import { useEffect, useState } from 'react';
import type { Failure } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';

/** What becomes of the fit to all customers while something that rests on it is in view. */
export interface Renewal {
  readonly busy: boolean;
  readonly failure?: Failure;
}

const QUIET: Renewal = { busy: false };

/**
 * Asks for what all customers tell for whatever shows it, such as the figures of a customer, and each time that is
 * another; nothing asks for nothing. It is made anew where it is old, while the last one stays in view.
 */
export function useRenewal(shown: object | undefined): Renewal {
  const { renewValue } = usePanelServices();
  const [renewal, setRenewal] = useState(QUIET);
  useEffect(() => {
    if (shown === undefined) return undefined;
    let stopped = false;
    setRenewal({ busy: true });
    void renewValue().then((result) => {
      if (!stopped) setRenewal(result.ok ? QUIET : { ...QUIET, failure: result.failure });
    });
    return () => {
      stopped = true;
    };
  }, [renewValue, shown]);
  return renewal;
}

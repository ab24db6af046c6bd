import { useEffect, useState } from 'react';
import type { Failure } from '../../lib/domain/result.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';

/** What becomes of the fit to all customers while a customer is in view. */
export interface Renewal {
  readonly busy: boolean;
  readonly failure?: Failure;
}

const QUIET: Renewal = { busy: false };

/**
 * Asks for what all customers tell when a customer is in view and each time their figures changed; it is made anew
 * where it is old, while the last one stays in view.
 */
export function useRenewal(view: ValueView): Renewal {
  const { renewValue } = usePanelServices();
  const [renewal, setRenewal] = useState(QUIET);
  const customer = view.bought === undefined ? undefined : view;
  useEffect(() => {
    if (customer === undefined) return undefined;
    let stopped = false;
    setRenewal({ busy: true });
    void renewValue().then((result) => {
      if (!stopped) setRenewal(result.ok ? QUIET : { ...QUIET, failure: result.failure });
    });
    return () => {
      stopped = true;
    };
  }, [renewValue, customer]);
  return renewal;
}

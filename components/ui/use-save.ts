import { useRef, useState } from 'react';
import { type Failure, failure, type Result } from '../../lib/domain/result.ts';
import type { Written } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';

/** A write on its way: what failed stays on the screen, with the way to try again. */
export interface Save {
  busy: boolean;
  failure?: Failure | undefined;
  retry?: (() => void) | undefined;
  /**
   * Writes, announces what was done with its Undo, then goes on with what was written; the same after a retry. Does
   * nothing while another write of this component is on its way.
   */
  save: <T>(
    work: () => Promise<Result<Written<T>>>,
    done: Done<T>,
    then?: (value: T) => void,
  ) => Promise<void>;
  clear: () => void;
}

/** The sentence for what was done. */
export type Done<T> = string | ((value: T) => string);

const UNEXPECTED =
  'Something went wrong and nothing was saved. What you typed is kept here; try again.';

/** Runs writes one at a time and keeps the failure of the last one. */
export function useSave(): Save {
  const { announce } = usePanelActions();
  const [state, setState] = useState<{ busy: boolean; failure?: Failure; retry?: () => void }>({
    busy: false,
  });
  const running = useRef(false);

  const save = async <T>(
    work: () => Promise<Result<Written<T>>>,
    done: Done<T>,
    then?: (value: T) => void,
  ): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true });
    const result = await settled(work);
    running.current = false;
    if (!result.ok) {
      setState({ busy: false, failure: result.failure, retry: () => void save(work, done, then) });
      return;
    }
    setState({ busy: false });
    const { value, commit, isDated } = result.value;
    announce({ sentence: typeof done === 'string' ? done : done(value), commit, isDated });
    then?.(value);
  };

  return { ...state, save, clear: () => setState({ busy: false }) };
}

/** The result of work that may also throw: what it throws becomes a failure in plain words. */
export async function settled<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch {
    return failure('storage', UNEXPECTED);
  }
}

import { useEffect, useEffectEvent, useState } from 'react';
import { type Failure, type Result, success } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { afterDrawing } from './after-drawing.ts';

/** An answer that keeps itself up to date; `stale` is the answer to the previous question. */
export type Live<T> =
  | { state: 'loading'; stale?: T }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure; retry: () => void };

/**
 * Keeps the answer to a question up to date. The question is the function itself: give the same one to ask the same.
 * With an answer `atHand` the first reading leaves the frame that shows it alone.
 */
export function useLive<T>(read: (() => Promise<T>) | undefined, atHand = false): Live<T> {
  const { observe } = usePanelServices();
  const [attempt, setAttempt] = useState(0);
  const [seen, setSeen] = useState<Seen<T>>();
  // a question is followed for a moment longer than it is asked, until the effects of the next drawing: what is
  // answered then would take the place of an answer that may be of use still
  const take = useEffectEvent((answer: Seen<T>) => {
    if (answer.read === read && answer.attempt === attempt) setSeen(answer);
  });
  useEffect(() => {
    if (read === undefined) return undefined;
    const answer = (result: Result<T>) => take({ read, attempt, result });
    const begin = () =>
      observe(
        read,
        (value) => answer(success(value)),
        (failure) => answer({ ok: false, failure }),
      );
    if (!atHand) return begin();
    let stop = () => {};
    const cancel = afterDrawing(() => {
      stop = begin();
    });
    return () => {
      cancel();
      stop();
    };
  }, [observe, read, attempt, atHand]);
  if (seen !== undefined && seen.read === read && seen.attempt === attempt) {
    if (seen.result.ok) return { state: 'ready', value: seen.result.value };
    const retry = () => setAttempt(attempt + 1);
    return { state: 'failed', failure: seen.result.failure, retry };
  }
  return seen?.result.ok === true
    ? { state: 'loading', stale: seen.result.value }
    : { state: 'loading' };
}

interface Seen<T> {
  read: unknown;
  attempt: number;
  result: Result<T>;
}

/** The answer at hand: the present one, else the previous one, else undefined. */
export function latestOf<T>(live: Live<T>): T | undefined {
  if (live.state === 'ready') return live.value;
  return live.state === 'loading' ? live.stale : undefined;
}

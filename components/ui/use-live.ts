import { useEffect, useEffectEvent, useState } from 'react';
import { type Failure, type Result, success } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { afterAwaited, awaitReading } from './reading-turns.ts';

/** An answer that keeps itself up to date; `stale` is the answer to the previous question. */
export type Live<T> =
  | { state: 'loading'; stale?: T }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure; retry: () => void };

/**
 * Keeps the answer to a question up to date. The question is the function itself: give the same one to ask the same.
 * The first reading is begun at once, or `later`, for an answer that is at hand or that nobody waits for: then it
 * leaves the next frame and what others wait for alone.
 */
export function useLive<T>(read: (() => Promise<T>) | undefined, later = false): Live<T> {
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
    const begin = (answered: () => void) => {
      const answer = (result: Result<T>) => {
        answered();
        take({ read, attempt, result });
      };
      return observe(
        read,
        (value) => answer(success(value)),
        (failure) => answer({ ok: false, failure }),
      );
    };
    if (!later) {
      const answered = awaitReading();
      const stop = begin(answered);
      return () => {
        stop();
        answered();
      };
    }
    let stop = () => {};
    const cancel = afterAwaited(() => {
      stop = begin(() => {});
    });
    return () => {
      cancel();
      stop();
    };
  }, [observe, read, attempt, later]);
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

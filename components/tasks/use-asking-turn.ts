import { useEffect, useState, useSyncExternalStore } from 'react';

let waiting: readonly symbol[] = [];
const listeners = new Set<() => void>();

function wait(next: readonly symbol[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ends the question for all who wait to ask it: it was answered where it stands. */
export function endAsking(): void {
  wait(waiting.slice(0, 1));
}

/** Whether it is one's turn to ask what two places ask: the one that came first, so that it never stands there twice. */
export function useAskingTurn(): boolean {
  const [me] = useState(Symbol);
  useEffect(() => {
    wait([...waiting, me]);
    return () => wait(waiting.filter((one) => one !== me));
  }, [me]);
  return useSyncExternalStore(listen, () => waiting[0] === me);
}

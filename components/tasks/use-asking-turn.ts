import { useEffect, useState } from 'react';
import { sharedState } from '../ui/shared-state.ts';

const waiting = sharedState<readonly symbol[]>([]);

/** Ends the question for all who wait to ask it: it was answered where it stands. */
export function endAsking(): void {
  waiting.set(waiting.get().slice(0, 1));
}

/** Whether it is one's turn to ask what two places ask: the one that came first, so that it never stands there twice. */
export function useAskingTurn(): boolean {
  const [me] = useState(Symbol);
  useEffect(() => {
    waiting.set([...waiting.get(), me]);
    return () => waiting.set(waiting.get().filter((one) => one !== me));
  }, [me]);
  return waiting.use(([first]) => first === me);
}

import { useEffect, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { endAsking, useAskingTurn } from './use-asking-turn.ts';

/**
 * Asks whether due tasks are to be told by notification; nothing where they are. Where the answer is to be remembered
 * it can be no, too: it is told whether the question goes. It stands in one place at a time.
 */
export function RemindMe({ onAnswer }: { onAnswer?: (isOver: boolean) => void }) {
  const { reminders } = usePanelServices();
  const [state, setState] = useState<'on' | 'off' | 'refused'>('on');
  const isTurn = useAskingTurn();
  useEffect(() => {
    if (isTurn) void reminders.areOn().then((on) => setState(on ? 'on' : 'off'));
  }, [reminders, isTurn]);
  if (state === 'on') return null;
  const ask = async () => {
    const on = await reminders.turnOn();
    endAsking();
    setState(on ? 'on' : 'refused');
    onAnswer?.(on);
  };
  const refuse = () => {
    endAsking();
    onAnswer?.(true);
  };
  return (
    <p className="flex basis-full flex-wrap items-center gap-1.5 pt-1 text-small text-soft">
      {state === 'off' ? 'You are not reminded of tasks yet.' : 'The browser did not allow it.'}{' '}
      <Button look="link" className="whitespace-normal! text-start" onClick={() => void ask()}>
        Remind me by notification
      </Button>
      {onAnswer !== undefined && (
        <Button look="link" onClick={refuse}>
          No
        </Button>
      )}
    </p>
  );
}

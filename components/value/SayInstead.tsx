import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import type { SaidInstead } from './said-instead.ts';

/** The way to say oneself what is derived otherwise: the form of the record that counts instead. */
export function SayInstead({ instead, onLeave }: { instead: SaidInstead; onLeave: () => void }) {
  const { open } = usePanelActions();
  const say = () => {
    onLeave();
    open({ kind: 'record', about: instead.about });
  };
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-small text-soft">
      Not so? {instead.sentence} <Button onClick={say}>Say it yourself</Button>
    </p>
  );
}

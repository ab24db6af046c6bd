import { PERSONA_TOPIC } from '../../lib/domain/rules/segment/persona-said.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';

/** The way to say oneself how somebody deals with us: a preference under its own topic, in its form. */
export function SayPersona({
  contact,
  name,
  onLeave,
}: {
  contact: string;
  /** What it is taken for until then. */
  name: string | undefined;
  onLeave: () => void;
}) {
  const { open } = usePanelActions();
  const values = { topic: PERSONA_TOPIC, ...(name === undefined ? {} : { words: `${name}: ` }) };
  const say = () => {
    onLeave();
    open({ kind: 'record', about: { kind: 'preference', contact, values } });
  };
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-small text-soft">
      Not so? A preference with the topic “{PERSONA_TOPIC}” counts instead.{' '}
      <Button onClick={say}>Say it yourself</Button>
    </p>
  );
}

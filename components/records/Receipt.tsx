import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { Dotted } from '../ui/Written.tsx';

/** Who wrote something down and when, the way to the entry where it was said, and what else is told of how it was. */
export function Receipt({
  record: { author, interaction },
  at,
  told = [],
}: {
  record: { author: string; interaction?: string | undefined };
  at: number;
  told?: readonly string[] | undefined;
}) {
  const { openEntry } = usePanelActions();
  const who = [author, ageOf(at, useNow())];
  if (interaction === undefined) return <Dotted parts={[...who, ...told]} />;
  return (
    <>
      <Button look="link" onClick={() => openEntry(interaction)} title="Show where it was said">
        <Dotted parts={who} />
      </Button>
      {told.length > 0 && ' · '}
      <Dotted parts={told} />
    </>
  );
}

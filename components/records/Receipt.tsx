import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';

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
  const words = `${author} · ${ageOf(at, useNow())}`;
  const beside = told.map((one) => ` · ${one}`).join('');
  if (interaction === undefined) return words + beside;
  return (
    <>
      <Button look="link" onClick={() => openEntry(interaction)} title="Show where it was said">
        {words}
      </Button>
      {beside}
    </>
  );
}

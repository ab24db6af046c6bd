import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';

/** Who wrote something down and when, and the way to the entry where it was said. */
export function Receipt({
  record: { author, interaction },
  at,
}: {
  record: { author: string; interaction?: string | undefined };
  at: number;
}) {
  const { openEntry } = usePanelActions();
  const words = `${author} · ${ageOf(at, useNow())}`;
  if (interaction === undefined) return words;
  return (
    <Button look="link" onClick={() => openEntry(interaction)} title="Show where it was said">
      {words}
    </Button>
  );
}

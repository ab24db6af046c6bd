import { useEffect, useRef, useState } from 'react';
import { CHANNEL_NAMES } from '../../lib/domain/channel.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { EntryHit, EntryHits } from '../../lib/services/search-entries.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { nearDayOf } from '../ui/time-words.ts';
import { Dotted } from '../ui/Written.tsx';
import { FoundButton } from './FoundButton.tsx';

/** The way to look through everything that was said, as that is read only when it is asked for, and what it found. */
export function EntryHitList({ query, onLeave }: { query: string; onLeave: () => void }) {
  const { store, now } = usePanelServices();
  const { visit, openEntry } = usePanelActions();
  const [answer, setAnswer] = useState<Result<EntryHits> | 'looking'>();
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const look = async () => {
    setAnswer('looking');
    const found = await store.searchEntries(query, () => isShown.current);
    if (isShown.current) setAnswer(found);
  };
  const take = ({ id, contact }: EntryHit) => {
    onLeave();
    visit(contact);
    openEntry(id);
  };
  if (answer === undefined)
    return (
      <Button look="link" className="whitespace-normal! text-start" onClick={() => void look()}>
        Look through what was said
      </Button>
    );
  if (answer === 'looking') return <Status text="Looking through what was said …" />;
  if (!answer.ok) return <FailureNote failure={answer.failure} retry={() => void look()} />;
  const { hits, more } = answer.value;
  if (hits.length === 0) return <Status text="Nothing that was said has these words." />;
  return (
    <>
      <ul aria-label="What was said">
        {hits.map((hit) => (
          <FoundButton key={hit.id} name={hit.contact.name} onTake={() => take(hit)}>
            <Dotted
              parts={[CHANNEL_NAMES[hit.channel], nearDayOf(hit.at, hit.zone, now()), hit.text]}
            />
          </FoundButton>
        ))}
      </ul>
      {more && <Status text="There is more. More words find fewer." />}
    </>
  );
}

function Status({ text }: { text: string }) {
  return (
    <p role="status" className="px-2.5 py-1 text-small text-soft">
      {text}
    </p>
  );
}

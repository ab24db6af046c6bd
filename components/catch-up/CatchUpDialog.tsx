import { useCallback } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { leadTo } from '../records/lead-to.ts';
import { LOOKS } from '../records/looks.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { ageOf } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { Dotted } from '../ui/Written.tsx';
import { type CatchUpLine, catchUpLines } from './catch-up-lines.ts';

/** So many of the newest entries are looked through for what they said last. */
const ENTRIES = 30;

/** The five things that matter about a contact, each with the way to where it was said. */
export function CatchUpDialog({
  contact: { id, name },
  onClose,
}: {
  contact: Named;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const now = useNow();
  const read = useCallback(async () => {
    const [{ known, usualDays }, { entries }] = await Promise.all([
      store.knownAround(id),
      store.timeline(id, { limit: ENTRIES }),
    ]);
    return { known, usualDays, entries };
  }, [store, id]);
  const live = useLive(read);
  const told = latestOf(live);
  const lines = told === undefined ? undefined : catchUpLines({ ...told, now });
  return (
    <Modal title={`What matters about ${name}`} onClose={onClose}>
      {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
      {lines?.length === 0 && <p className="text-soft">Nothing is known of them yet.</p>}
      <ol className="flex flex-col gap-2">
        {lines?.map((line) => (
          <Line key={line.text} line={line} now={now} onClose={onClose} />
        ))}
      </ol>
    </Modal>
  );
}

function Line({ line, now, onClose }: { line: CatchUpLine; now: number; onClose: () => void }) {
  const { openEntry } = usePanelActions();
  const { store } = usePanelServices();
  const { text, look, source } = line;
  const { author, at, interaction, record } = source;
  const isSaid = interaction !== undefined;
  const show = () => {
    onClose();
    if (isSaid) openEntry(interaction);
    else if (record !== undefined) void leadTo(store, record.kind, record.id);
  };
  return (
    <li className="wrap-anywhere">
      <bdi className={look === undefined ? '' : LOOKS[look]}>{text}</bdi>{' '}
      <Button
        look="link"
        className="text-small"
        onClick={show}
        title={isSaid ? 'Show where it was said' : 'Show where it stands'}
      >
        <Dotted parts={[author, ageOf(at, now)]} />
      </Button>
    </li>
  );
}

import { useCallback, useEffect, useEffectEvent } from 'react';
import type { Channel } from '../../lib/domain/channel.ts';
import type { Named } from '../../lib/domain/named.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import type { Timeline } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNear } from '../ui/use-near.ts';
import { CoverageLine } from './CoverageLine.tsx';
import type { OpenEntry } from './open-entry.ts';
import { TimelineRow } from './TimelineRow.tsx';

const ROWS = 50;
/** More than comes to a stretch while the panel is open. */
const MOST = 5_000;

interface StretchProps {
  ask: (query: TimelineQuery) => Promise<Timeline>;
  channels: readonly Channel[] | undefined;
  /** Its period: without an end it is the newest, without a beginning nothing older is shown yet. */
  before: number | undefined;
  after: number | undefined;
  first: Timeline | undefined;
  /** What is said where there is no history at all. */
  nothing: string;
  now: number;
  open: OpenEntry;
  onOlder: (before: number) => void;
}

/**
 * A part of a history, kept up to date while it is in view or near; far away it is as high as it was, and holds no rows,
 * so that years of history cost no more than what is seen of them.
 */
export function TimelineStretch(props: StretchProps) {
  const { ask, channels, before, after, first, open } = props;
  const [ref, { near, height }] = useNear(true);
  const read = useCallback(
    () =>
      ask({
        limit: after === undefined ? ROWS : MOST,
        ...(channels === undefined ? {} : { channels }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      }),
    [ask, channels, before, after],
  );
  const live = useLive(near ? read : undefined, first !== undefined);
  const shown = latestOf(live) ?? first;
  const isOpen = shown?.entries.some(({ id }) => id === open.id) === true;
  return (
    <>
      {live.state === 'failed' && (
        <div className="px-3.5 py-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {near || isOpen || shown === undefined ? (
        <ol ref={ref} className="px-3.5">
          <Rows {...props} entries={shown?.entries ?? []} />
        </ol>
      ) : (
        <ol ref={ref} style={{ height }} />
      )}
      {after === undefined && shown !== undefined && <End {...props} shown={shown} />}
    </>
  );
}

function Rows({ entries, now, open }: StretchProps & Pick<Timeline, 'entries'>) {
  return entries.map(({ whose, ...entry }) => (
    <TimelineRow
      key={entry.id}
      entry={entry}
      whose={whose?.name}
      now={now}
      isOpen={open.id === entry.id}
      reveal={open.id === entry.id && open.reveal}
      toggle={open.toggle}
    >
      {open.id === entry.id && whose !== undefined && <Whose contact={whose} />}
    </TimelineRow>
  ));
}

/** What stands below the oldest row: what is older comes by itself as one comes near, or by a press. */
function End({ shown, channels, nothing, onOlder }: StretchProps & { shown: Timeline }) {
  const { entries, more, coverage } = shown;
  const oldest = entries.at(-1)?.at;
  return (
    <>
      {more && oldest !== undefined && <Older key={oldest} onOlder={() => onOlder(oldest)} />}
      <CoverageLine
        coverage={coverage}
        filtered={channels !== undefined && entries.length === 0}
        nothing={nothing}
      />
    </>
  );
}

function Older({ onOlder }: { onOlder: () => void }) {
  const [ref, { near }] = useNear(false);
  const come = useEffectEvent(onOlder);
  useEffect(() => {
    if (near) come();
  }, [near]);
  return (
    <div ref={ref} className="px-3.5 py-2">
      <Button onClick={onOlder}>Show older</Button>
    </div>
  );
}

/** The way from an entry to its contact. */
function Whose({ contact }: { contact: Named }) {
  const { visit } = usePanelActions();
  return (
    <div className="pb-1.5 ps-6">
      <Button look="link" onClick={() => visit(contact)}>
        Show {contact.name}
      </Button>
    </div>
  );
}

import { type ReactNode, useCallback, useState } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import type { Timeline as TimelineView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { CHANNEL_FILTERS } from '../ui/channel-words.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { shortNameOf } from '../ui/short-name.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { ChannelFilter } from './ChannelFilter.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import type { OpenEntry } from './open-entry.ts';
import { TimelineRow } from './TimelineRow.tsx';

const FIRST = 50;
const GROWTH = 4;

/** A contact's whole history, over every colleague, kept up to date. */
export function ContactTimeline({
  contact: { id, name },
  ...shown
}: {
  contact: Named;
  first: TimelineView | undefined;
  open: OpenEntry;
}) {
  const { store } = usePanelServices();
  const ask = useCallback((query: TimelineQuery) => store.timeline(id, query), [store, id]);
  return <Timeline ask={ask} nothing={nothingOf(name)} {...shown} />;
}

/** A whole history, newest first, over every channel, kept up to date. */
export function Timeline({
  ask,
  nothing,
  first,
  open,
}: {
  ask: (query: TimelineQuery) => Promise<TimelineView>;
  /** What is said where there is no history yet. */
  nothing: string;
  /** Its newest part, where that was read already: shown until the history was read here. */
  first?: TimelineView | undefined;
  open: OpenEntry;
}) {
  const [filter, setFilter] = useState(0);
  const [limit, setLimit] = useState(FIRST);
  const channels = CHANNEL_FILTERS[filter]?.channels;
  const read = useCallback(
    () => ask({ limit, ...(channels === undefined ? {} : { channels }) }),
    [ask, limit, channels],
  );
  const live = useLive(read, first !== undefined);
  const shown = latestOf(live) ?? first;
  const now = useNow();
  const more = () => setLimit(limit * GROWTH);
  return (
    <TimelineFrame filter={<ChannelFilter chosen={filter} onChoose={setFilter} />}>
      {live.state === 'failed' && (
        <div className="px-3.5 py-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      <ol className="px-3.5" onKeyDown={moveBetweenRows}>
        {shown?.entries.map(({ whose, ...entry }) => (
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
        ))}
      </ol>
      {shown?.more === true && (
        <div className="px-3.5 py-2">
          <Button onClick={more}>Show older</Button>
        </div>
      )}
      {shown !== undefined && (
        <CoverageLine
          coverage={shown.coverage}
          filtered={channels !== undefined && shown.entries.length === 0}
          nothing={nothing}
        />
      )}
    </TimelineFrame>
  );
}

/** The timeline of somebody who is no contact yet: it begins with what is logged or noted here. */
export function EmptyTimeline({ name }: { name: string }) {
  const [filter, setFilter] = useState(0);
  return (
    <TimelineFrame filter={<ChannelFilter chosen={filter} onChoose={setFilter} />}>
      <ol className="px-3.5" />
      <CoverageLine coverage={{ sites: [] }} filtered={false} nothing={nothingOf(name)} />
    </TimelineFrame>
  );
}

function nothingOf(name: string): string {
  return `Nothing yet. What you log or note here is the beginning of ${shortNameOf(name)}’s history.`;
}

/** The way from an entry to its contact. */
function Whose({ contact }: { contact: Named }) {
  const { visit } = usePanelActions();
  return (
    <div className="pb-1.5 pl-6">
      <Button look="link" onClick={() => visit(contact)}>
        Show {contact.name}
      </Button>
    </div>
  );
}

function TimelineFrame({ filter, children }: { filter: ReactNode; children: ReactNode }) {
  return (
    <section aria-label="Timeline" className="mt-3 border-t border-line">
      <div className="sticky top-0 z-1 bg-paper px-2.5 pt-2.5 pb-1">{filter}</div>
      {children}
    </section>
  );
}

import { type ReactNode, useCallback, useState } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { Timeline as TimelineView } from '../../lib/services/views.ts';
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

/** A contact's whole history, newest first, over every channel and colleague, kept up to date. */
export function Timeline({
  contact,
  first,
  open,
}: {
  contact: Named;
  /** Its newest part, where that was read already: shown until the history was read here. */
  first: TimelineView | undefined;
  open: OpenEntry;
}) {
  const { store } = usePanelServices();
  const [filter, setFilter] = useState(0);
  const [limit, setLimit] = useState(FIRST);
  const channels = CHANNEL_FILTERS[filter]?.channels;
  const { id } = contact;
  const read = useCallback(
    () => store.timeline(id, { limit, ...(channels === undefined ? {} : { channels }) }),
    [store, id, limit, channels],
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
        {shown?.entries.map((entry) => (
          <TimelineRow
            key={entry.id}
            entry={entry}
            now={now}
            isOpen={open.id === entry.id}
            reveal={open.id === entry.id && open.reveal}
            toggle={open.toggle}
          />
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
          name={shortNameOf(contact.name)}
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
      <CoverageLine coverage={{ sites: [] }} filtered={false} name={shortNameOf(name)} />
    </TimelineFrame>
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

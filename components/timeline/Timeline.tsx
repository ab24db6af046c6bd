import { type ReactNode, useCallback, useState } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import type { Timeline as TimelineView } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { CHANNEL_FILTERS } from '../ui/channel-words.ts';
import { shortNameOf } from '../ui/short-name.ts';
import { useNow } from '../ui/use-now.ts';
import { ChannelFilter } from './ChannelFilter.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import type { OpenEntry } from './open-entry.ts';
import { TimelineStretch } from './TimelineStretch.tsx';

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

/** A whole history, newest first, over every channel, kept up to date; what is older comes as one scrolls to it. */
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
  // where one stretch ends and an older one begins, newest first
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const channels = CHANNEL_FILTERS[filter]?.channels;
  const now = useNow();
  const choose = (next: number) => {
    setFilter(next);
    setCuts([]);
  };
  const cut = (at: number) => setCuts((before) => (before.includes(at) ? before : [...before, at]));
  return (
    <TimelineFrame filter={<ChannelFilter chosen={filter} onChoose={choose} />}>
      {[undefined, ...cuts].map((before, index) => (
        <TimelineStretch
          key={before ?? 'newest'}
          {...{ ask, channels, before, nothing, now, open }}
          after={cuts[index]}
          first={before === undefined ? first : undefined}
          onOlder={cut}
        />
      ))}
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

function TimelineFrame({ filter, children }: { filter: ReactNode; children: ReactNode }) {
  return (
    <section
      aria-label="Timeline"
      className="mt-3 border-t border-line"
      onKeyDown={moveBetweenRows}
    >
      <div className="sticky top-0 z-1 bg-paper px-2.5 pt-2.5 pb-1">{filter}</div>
      {children}
    </section>
  );
}

import { useCallback } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { OpenEntry } from '../timeline/open-entry.ts';
import { Timeline } from '../timeline/Timeline.tsx';

/** What happened with all contacts and own addresses of a company, newest first, each with whom it was. */
export function CompanyTimeline({
  company: { id, name },
  open,
}: {
  company: Named;
  open: OpenEntry;
}) {
  const { store } = usePanelServices();
  const ask = useCallback(
    (query: TimelineQuery) => store.companies.timeline(id, query),
    [store, id],
  );
  return <Timeline ask={ask} nothing={`Nothing was logged with ${name} yet.`} open={open} />;
}

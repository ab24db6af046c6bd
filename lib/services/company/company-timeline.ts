import { reachIn } from '../../store/history.ts';
import { newestOver } from '../../store/newest-over.ts';
import { reachOver } from '../../store/reach-over.ts';
import type { Store } from '../../store/store.ts';
import { entryOf } from '../timeline.ts';
import type { TimelineQuery } from '../timeline-stretch.ts';
import type { Timeline, TimelineEntry } from '../views.ts';
import {
  type CompanyCircle,
  type CompanyStrand,
  companyCircle,
  strandsOfCompany,
} from './company-strands.ts';

/**
 * A stretch of what happened with all contacts of a company and over its own addresses, each with whom it was,
 * and what all of it covers, or what the stretch does where it ends `after` a moment; nothing where the company is not there. Of a long history only what is asked for is read.
 */
export async function companyTimeline(
  store: Store,
  id: string,
  { limit, ...within }: TimelineQuery,
): Promise<Timeline> {
  const circle = await companyCircle(store, id);
  if (circle === undefined) return { entries: [], coverage: { sites: [] }, more: false };
  const told = strandsOfCompany(circle, store.now());
  const strands = told.map(({ strand }) => strand);
  const [{ newest }, reach] = await Promise.all([
    newestOver(store.db, strands, { ...within, limit: limit + 1 }),
    within.after === undefined ? reachOver(store.db, strands) : undefined,
  ]);
  const coverage = reach ?? reachIn(newest.map(({ entry }) => entry));
  const entries = newest.slice(0, limit).map(({ entry, strands: places }): TimelineEntry => {
    return { ...entryOf(entry), ...whoseIs(places, circle, told) };
  });
  return { entries, coverage, more: newest.length > limit };
}

/** The contact in whose strands an entry stands. */
function whoseIs(
  places: readonly number[],
  { contacts }: CompanyCircle,
  told: readonly CompanyStrand[],
): Pick<TimelineEntry, 'whose'> {
  const ids = new Set(places.flatMap((index) => told[index]?.contact ?? []));
  const [whose, another] = contacts.filter(({ id }) => ids.has(id));
  // what was said over an address of several is nobody's in particular
  return whose === undefined || another !== undefined
    ? {}
    : { whose: { id: whose.id, name: whose.name } };
}

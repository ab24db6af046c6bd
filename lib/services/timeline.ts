import type { Interaction } from '../domain/records/interaction.ts';
import { readHistory } from '../store/history.ts';
import type { Circle } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import type { TimelineQuery } from './timeline-stretch.ts';
import type { Timeline, TimelineEntry } from './views.ts';

/** A stretch of a contact's history over all channels and colleagues, with what all of it covers, or what the stretch does where it ends `after` a moment; `circle` where it was read already. */
export async function timeline(
  store: Store,
  contact: string,
  { limit, ...within }: TimelineQuery,
  circle?: Circle,
): Promise<Timeline> {
  const now = store.now();
  const query = { ...within, limit: limit + 1, now };
  const history = await readHistory(store.db, contact, query, circle?.holdings);
  const { newest: found, ...coverage } = history;
  return { entries: found.slice(0, limit).map(entryOf), coverage, more: found.length > limit };
}

/** An interaction as a row of a timeline shows it. */
export function entryOf(interaction: Interaction): TimelineEntry {
  const { id, channel, direction, author, at, began, zone, summary, site } = interaction;
  const { subject, outcome, topic, mark, conversation } = interaction;
  return {
    ...{ id, channel, direction, author, at, began, zone, summary, site },
    ...(subject === undefined ? {} : { subject }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(topic === undefined ? {} : { topic }),
    ...(mark === undefined ? {} : { mark }),
    ...(conversation === undefined ? {} : { conversation }),
    messages: interaction.messages.length,
  };
}

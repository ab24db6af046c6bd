import { survivorAt } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import { type CampaignResult, campaignResults } from '../domain/rules/customer/attribution.ts';
import { allRecords } from '../store/all-records.ts';
import { allKnownAbout } from '../store/known.ts';
import { circleOf } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** So many contacts are read at once, so that the page stays responsive. */
const STRETCH = 100;

/** What came of each campaign, by its id, joins computed in; reads the purchases of everybody who was reached. */
export async function resultsOfCampaigns(
  store: Store,
): Promise<ReadonlyMap<string, CampaignResult>> {
  const touches = await allRecords(store.db, 'touch');
  const reached = [...new Set(touches.flatMap(({ point }) => contactOfOwnPoint(point) ?? []))];
  const seen = new Set<string>();
  const contacts: Awaited<ReturnType<typeof readStretch>> = [];
  for (let from = 0; from < reached.length; from += STRETCH)
    contacts.push(...(await readStretch(store, reached.slice(from, from + STRETCH), seen)));
  return campaignResults(contacts);
}

/** The touches and purchases of contacts, or of whom they were joined into, each once. */
async function readStretch(store: Store, ids: readonly string[], seen: Set<string>) {
  const now = store.now();
  const { holdings } = await circleOf(store.db, ids);
  const joins = holdings.filter((one) => one.join === true);
  const survivors = [...new Set(ids.map((id) => survivorAt(id, joins, now)))];
  const unseen = survivors.filter((id) => !seen.has(id));
  for (const id of unseen) seen.add(id);
  return Promise.all(
    unseen.map(async (id) => {
      const known = await allKnownAbout(store.db, ['touch', 'purchase'], id, holdings, now);
      return { touches: known.touch, purchases: known.purchase };
    }),
  );
}

import type { Holding } from '../../domain/records/holding.ts';
import type { Interaction } from '../../domain/records/interaction.ts';
import { correctionOf } from '../../domain/rules/customer/correction.ts';
import { type CustomerFigures, customerFigures } from '../../domain/rules/customer/figures.ts';
import type { Touchpoint } from '../../domain/rules/customer/journey.ts';
import { touchpointKindOf, touchpointsOfOffers } from '../../domain/rules/customer/touchpoint.ts';
import type { Moment } from '../../domain/rules/purchase.ts';
import { readHistory } from '../../store/history.ts';
import type { Store } from '../../store/store.ts';
import { readKnown } from '../known-view.ts';
import { listedRecords } from '../lists.ts';
import { zoneHere } from '../log-fields.ts';
import { statedGap } from '../settings.ts';
import { type Answered, answeredIn } from './answered.ts';
import { keptFit } from './kept-fit.ts';
import { type Segment, segmentOf } from './segment-view.ts';

/** What a contact is worth, where they stand and how they are, with the fit to all customers that it rests on. */
export interface ValueView extends CustomerFigures, Segment, Answered {
  readonly contact: string;
  /** Until when everything was looked at. */
  readonly asOf: Moment;
  /** When the fit was made, and what it rests on; absent before the first. */
  readonly fit?: { readonly at: number; readonly customers: number; readonly purchases: number };
}

/** So many of the newest interactions tell where somebody is on the journey, and how they deal with us. */
const NEWEST = 100;

/** What a contact is worth and where they stand, joins computed in; read in a few milliseconds. */
export async function valueView(
  store: Store,
  contact: string,
  reading = readKnown(store, contact),
  listed = listedRecords(store),
): Promise<ValueView> {
  const { holdings, known: records } = await reading;
  const asOf = { at: store.now(), zone: zoneHere() };
  const [known, history, { tier: tiers, rate: rates }, kept, gap] = await Promise.all([
    records,
    newestHistory(store, contact, holdings),
    listed,
    keptFit(store),
    statedGap(store),
  ]);
  const { purchase: purchases, case: cases, offer: offers } = known;
  const touchpoints = [
    ...touchpointsIn(history),
    ...touchpointsOfOffers(offers),
    ...cases.map(({ opened }): Touchpoint => ({ kind: 'used', at: opened })),
  ];
  const openCases = cases.flatMap(({ opened, resolved }) =>
    resolved === undefined ? [opened] : [],
  );
  const noted = { statedGap: gap, corrections: known.stage.map(correctionOf), tiers, rates };
  const told = { purchases, openCases, touchpoints };
  const figures = customerFigures(told, kept?.fit, noted, asOf);
  const segment = await segmentOf(store, known, history.newest);
  const view = { ...figures, ...segment, ...answeredIn(known), contact, asOf };
  if (kept === undefined) return view;
  const { asOf: made, customers, purchases: counted } = kept.fit;
  return { ...view, fit: { at: made.at, customers, purchases: counted } };
}

interface NewestHistory {
  readonly newest: readonly Interaction[];
  /** When the first of all was. */
  readonly since?: number | undefined;
}

/** The newest interactions, and when the first was: a history of thousands is not read for a row of dots. */
function newestHistory(
  store: Store,
  contact: string,
  around: readonly Holding[],
): Promise<NewestHistory> {
  return readHistory(store.db, contact, { limit: NEWEST, now: store.now() }, around);
}

function touchpointsIn({ newest, since }: NewestHistory): Touchpoint[] {
  const read = newest.map((one): Touchpoint => ({ kind: touchpointKindOf(one), at: one.at }));
  const isAll = newest.length < NEWEST || since === undefined;
  return isAll ? read : [...read, { kind: 'reached', at: since }];
}

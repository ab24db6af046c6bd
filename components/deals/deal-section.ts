import { cutAtSentence } from '../../lib/domain/cut-sentence.ts';
import type { Deal } from '../../lib/domain/records/deal.ts';
import { stagesOf } from '../../lib/domain/records/pipeline.ts';
import { stalledBecause } from '../../lib/domain/rules/customer/deal-pace.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import type { Part, RecordSection, Step } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';
import { day } from '../value/explanation.ts';

/** So many letters leave room in a line for how far a deal has come. */
const MOST_WORDS = 28;

/** How the deals of a contact stand: the one that closes next in a line, all of them below, with their next stage. */
export const DEALS: RecordSection<'deal'> = {
  label: 'Deals',
  letter: 'D',
  order: (one, other) =>
    Number(isClosed(one)) - Number(isClosed(other)) ||
    (one.expected ?? Infinity) - (other.expected ?? Infinity) ||
    lastMoveOf(other) - lastMoveOf(one),
  summary: (deals, now, around) => {
    const open = deals.filter((one) => !isClosed(one));
    const [next, ...others] = open;
    if (next === undefined) return closedParts(deals);
    const isStalled = (one: Deal) => stalled(one, now, around).length > 0;
    const warning: Part = { text: 'stalled', look: 'amber' };
    return [
      { text: inShort(next.words) },
      // before what a narrow line may cut off
      ...(isStalled(next) ? [warning] : []),
      ...[next.stage, priceOf(next), chanceOf(next, around), closingOf(next, now)]
        .filter((text) => text !== '')
        .map((text) => ({ text })),
      ...(others.length === 0 ? [] : [{ text: `${others.length} more`, look: 'soft' as const }]),
      ...(!isStalled(next) && others.some(isStalled) ? [warning] : []),
    ];
  },
  title: (deal) => [deal.words, priceOf(deal)].filter((one) => one !== '').join(' · '),
  details: (deal, now, around) => {
    if (deal.outcome === 'won') return [{ text: 'won', look: 'green' }];
    if (deal.outcome === 'lost') return [{ text: `lost in ${deal.stage}: ${deal.reason ?? ''}` }];
    const others = around.known.competitor.map(({ name }) => name);
    const { competitors = others } = deal;
    const against = competitors.length === 0 ? '' : `against ${competitors.join(', ')}`;
    return [deal.stage, chanceOf(deal, around), closingOf(deal, now), against]
      .filter((text) => text !== '')
      .map((text) => ({ text }));
  },
  explained: (deal, now, around) => {
    const chance = isClosed(deal) ? '' : chanceOf(deal, around);
    if (chance === '') return undefined;
    const since = `n 1 deal, in ${deal.stage} since ${day(lastMoveOf(deal))} · ${day(now)}`;
    return { lines: [chanceBecause(deal, chance, around)], rests: since };
  },
  when: (deal) => deal.closed ?? lastMoveOf(deal),
  warning: (deal, _deals, now, around) => {
    const reasons = stalled(deal, now, around);
    return reasons.length === 0 ? undefined : `Stalled: ${reasons.join(' ')}`;
  },
  steps: (deal, _now, { lists }) => {
    if (isClosed(deal)) return [reopened(deal)];
    const stages = stagesOf(deal.pipeline, lists.pipeline).map(({ name }) => name);
    const next = stages[stages.indexOf(deal.stage) + 1];
    const { words } = deal;
    return [
      ...(next === undefined
        ? []
        : [{ name: `Move to ${next}`, set: { stage: next }, done: `${next}: ${words}` }]),
      { name: 'Won', set: { outcome: 'won' }, done: `Won: ${words}` },
      { name: 'Lost', set: { outcome: 'lost' }, done: `Lost: ${words}`, asks: ['reason'] },
    ];
  },
};

/** The words of a deal where they stand beside its stage: of long ones the first. */
function inShort(words: string): string {
  const first = cutAtSentence(words, MOST_WORDS);
  return first === words ? words : `${first}…`;
}

const isClosed = ({ closed }: Deal) => closed !== undefined;
const lastMoveOf = ({ moved, written }: Deal) => moved.at(-1) ?? written;

function reopened({ words }: Deal): Step<'deal'> {
  return { name: 'Open again', set: { outcome: undefined }, done: `Open again: ${words}` };
}

function stalled(deal: Deal, now: number, { usualDays }: KnownAround): string[] {
  return stalledBecause(deal, usualDays.get(deal.pipeline ?? ''), now);
}

function priceOf({ amount, currency }: Deal): string {
  return amount === undefined || currency === undefined ? '' : amountWords(amount, currency);
}

function chanceOf({ probability, pipeline, stage }: Deal, { lists }: KnownAround): string {
  const stages = stagesOf(pipeline, lists.pipeline);
  const chance = probability ?? stages.find(({ name }) => name === stage)?.probability;
  return chance === undefined ? '' : `${chance} %`;
}

function chanceBecause(
  { probability, pipeline, stage }: Deal,
  chance: string,
  { lists }: KnownAround,
): string {
  if (probability !== undefined)
    return `${chance} was written down for this deal, in place of what its stage gives.`;
  const named = lists.pipeline.find(({ id }) => id === pipeline)?.name;
  const from = named === undefined ? 'the standard pipeline' : `the pipeline “${named}”`;
  return `${chance} is what ${from} gives to the stage ${stage}: it is set there, not measured.`;
}

function closingOf({ expected, zone }: Deal, now: number): string {
  return expected === undefined || expected < now ? '' : `closes ${nearDayOf(expected, zone, now)}`;
}

function closedParts(deals: readonly Deal[]): Part[] {
  const won = deals.filter(({ outcome }) => outcome === 'won').length;
  const lost = deals.length - won;
  return [
    ...(won === 0 ? [] : [{ text: `${won} won`, look: 'green' as const }]),
    ...(lost === 0 ? [] : [{ text: `${lost} lost`, look: 'soft' as const }]),
  ];
}

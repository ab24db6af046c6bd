import type { KnownKind } from '../../lib/domain/records/kinds.ts';
import { isOpenOffer } from '../../lib/domain/records/offer.ts';
import { isLate, isResting, type Task } from '../../lib/domain/records/task.ts';
import { boughtIn, isOverdue } from '../../lib/domain/rules/customer/bought.ts';
import { stalledBecause } from '../../lib/domain/rules/customer/deal-pace.ts';
import { nextTaskOf } from '../../lib/domain/rules/customer/next-task.ts';
import type { KnownRecords } from '../../lib/services/known-view.ts';
import type { TimelineEntry } from '../../lib/services/views.ts';
import { openOfferWords } from '../offers/offer-words.ts';
import { PREFERENCES, someContradict } from '../preferences/preference-section.ts';
import { amountWords, purchaseTitle } from '../purchases/purchase-words.ts';
import type { Look } from '../records/record-section.ts';
import { scoreWords } from '../surveys/survey-words.ts';
import { ageOf, dueWords, nearDayOf } from '../ui/time-words.ts';

/** One thing that matters about a contact, with where it was said or stands. */
export interface CatchUpLine {
  readonly text: string;
  readonly look?: Look;
  /** Who wrote it down and when, with the entry it was said in where there is one, and the record where it is one. */
  readonly source: {
    author: string;
    at: number;
    interaction?: string | undefined;
    record?: { kind: KnownKind; id: string };
  };
}

/** So many lines at most. */
const MOST = 5;

/** A deal that is expected to close within so many milliseconds closes soon. */
const SOON = 14 * 86_400_000;

interface Told {
  readonly known: KnownRecords;
  /** The newest first. */
  readonly entries: readonly TimelineEntry[];
  /** The days that deals usually stay in a stage, by their pipeline. */
  readonly usualDays: ReadonlyMap<string, number>;
  readonly now: number;
}

/** What can matter, from what asks to act now to what is good to know: each finds at most one line. */
const FINDERS: readonly ((told: Told) => CatchUpLine | undefined)[] = [
  openConcern,
  overdueMoney,
  nextTask,
  pressingDeal,
  openOffer,
  lastSaid,
  lowScore,
  newestPreference,
  lastPurchase,
  lastDone,
];

/** The five things that matter most about a contact now, the most pressing first; fewer where less is known. */
export function catchUpLines(told: Told): readonly CatchUpLine[] {
  return FINDERS.flatMap((find) => find(told) ?? []).slice(0, MOST);
}

interface Written {
  id: string;
  author: string;
  interaction?: string | undefined;
}

const sourceOf = (kind: KnownKind, { id, author, interaction }: Written, at: number) => ({
  author,
  at,
  interaction,
  record: { kind, id },
});

function openConcern({ known, now }: Told): CatchUpLine | undefined {
  const open = known.case
    .filter(({ resolved }) => resolved === undefined)
    .toSorted((one, other) => one.opened - other.opened);
  const [oldest, ...others] = open;
  if (oldest === undefined) return undefined;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const text = `Open concern for ${ageOf(oldest.opened, now)}: ${oldest.words}${more}`;
  return { text, look: 'amber', source: sourceOf('case', oldest, oldest.opened) };
}

function overdueMoney({ known, now }: Told): CatchUpLine | undefined {
  const late = known.purchase
    .filter((one) => isOverdue(one, now))
    .toSorted((one, other) => (one.due ?? 0) - (other.due ?? 0));
  const [oldest] = late;
  if (oldest?.due === undefined) return undefined;
  const sums = boughtIn(late, now).totals.map((one) => amountWords(one.overdue, one.currency));
  const what = sums.length === 0 ? purchaseTitle(oldest) : sums.join(' and ');
  const text = `Overdue since ${dueWords(oldest.due, oldest.zone, now)}: ${what}`;
  return { text, look: 'red', source: sourceOf('purchase', oldest, oldest.at) };
}

function nextTask({ known, now }: Told): CatchUpLine | undefined {
  const next = nextTaskOf(known.task, known.case, now);
  if (next === undefined) return undefined;
  const { task } = next;
  const late = !next.paused && isLate(task, now);
  const text = `${next.paused ? 'Paused while a concern is open' : whenToDo(task, now)}: ${task.words}`;
  return { text, ...(late ? { look: 'amber' } : {}), source: sourceOf('task', task, task.written) };
}

function whenToDo(task: Task, now: number): string {
  const { due, snoozed, zone } = task;
  if (snoozed !== undefined && isResting(task, now))
    return `Rests until ${dueWords(snoozed, zone, now)}`;
  return `${isLate(task, now) ? 'Late, was due' : 'To do by'} ${dueWords(due, zone, now)}`;
}

/** A deal that is stalled, else one that closes soon; of several the one that is expected to close first. */
function pressingDeal({ known, usualDays, now }: Told): CatchUpLine | undefined {
  const open = known.deal
    .filter(({ closed }) => closed === undefined)
    .toSorted((one, other) => (one.expected ?? Infinity) - (other.expected ?? Infinity));
  for (const deal of open) {
    const reasons = stalledBecause(deal, usualDays.get(deal.pipeline ?? ''), now);
    if (reasons.length === 0) continue;
    const text = `Deal stalled: ${deal.words}. ${reasons.join(' ')}`;
    return {
      text,
      look: 'amber',
      source: sourceOf('deal', deal, deal.moved.at(-1) ?? deal.written),
    };
  }
  const [next] = open;
  if (next?.expected === undefined || next.expected - now > SOON) return undefined;
  const text = `Deal closes ${nearDayOf(next.expected, next.zone, now)}: ${next.words}, now ${next.stage}`;
  return { text, source: sourceOf('deal', next, next.moved.at(-1) ?? next.written) };
}

/** An offer that can be accepted still, so that every channel makes the same; of several the one that ends first. */
function openOffer({ known, now }: Told): CatchUpLine | undefined {
  const [first, ...others] = known.offer
    .filter((one) => isOpenOffer(one, now))
    .toSorted((one, other) => (one.until ?? Infinity) - (other.until ?? Infinity));
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const text = `${openOfferWords(first, now)}${more}`;
  return { text, look: 'strong', source: sourceOf('offer', first, first.at) };
}

/** What they said last, wherever it was. */
function lastSaid({ entries, now }: Told): CatchUpLine | undefined {
  const said = entries.find(({ direction, channel }) => direction !== 'out' && channel !== 'note');
  return said === undefined ? undefined : entryLine('They said', said, now);
}

function lowScore({ known }: Told): CatchUpLine | undefined {
  const [last] = known.survey.toSorted((one, other) => other.at - one.at);
  if (last === undefined || last.score > (last.type === 'nps' ? 6 : 2)) return undefined;
  const words = last.words === undefined ? '' : `: “${last.words}”`;
  const text = `Not happy: ${scoreWords(last)}${words}`;
  return { text, look: 'amber', source: sourceOf('survey', last, last.at) };
}

function newestPreference({ known }: Told): CatchUpLine | undefined {
  const [newest] = known.preference.toSorted(PREFERENCES.order);
  if (newest === undefined) return undefined;
  const differ = someContradict(known.preference) ? ' (others say otherwise)' : '';
  return {
    text: `Prefers: ${newest.words}${differ}`,
    source: sourceOf('preference', newest, newest.stated),
  };
}

function lastPurchase({ known, now }: Told): CatchUpLine | undefined {
  const [last] = known.purchase
    .filter(({ status }) => status !== 'refunded')
    .toSorted((one, other) => other.at - one.at);
  if (last === undefined) return undefined;
  const text = `Last bought ${ageOf(last.at, now)} ago: ${purchaseTitle(last)}`;
  return { text, source: sourceOf('purchase', last, last.at) };
}

/** What was last done or noted, by anybody. */
function lastDone({ entries, now }: Told): CatchUpLine | undefined {
  const [last] = entries;
  return last === undefined ? undefined : entryLine('Last', last, now);
}

function entryLine(what: string, { id, at, author, ...entry }: TimelineEntry, now: number) {
  const words = entry.summary || entry.subject || 'an entry without words';
  const [first = words] = words.split('\n');
  const text = `${what}, ${ageOf(at, now)} ago: ${first.slice(0, 200)}`;
  return { text, source: { author, at, interaction: id } };
}

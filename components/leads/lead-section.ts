import type { Lead } from '../../lib/domain/records/lead.ts';
import { isOpenOffer } from '../../lib/domain/records/offer.ts';
import { firstPaid } from '../../lib/domain/rules/customer/customer-since.ts';
import {
  LEAD_SCORE_RULE,
  type LeadScored,
  leadScore,
} from '../../lib/domain/rules/customer/lead-score.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import { itemWords } from '../purchases/purchase-words.ts';
import type { Part, RecordSection } from '../records/record-section.ts';
import { nearDayOf } from '../ui/time-words.ts';
import { counted, day } from '../value/explanation.ts';

/** How promising a contact is as long as they have not bought; from their first paid purchase on, a customer. */
export const LEADS: RecordSection<'lead'> = {
  label: 'Lead',
  letter: 'L',
  order: (one, other) => other.written - one.written,
  summary: ([newest], now, around) => (newest === undefined ? [] : standing(newest, now, around)),
  title: ({ words }) => words ?? 'Lead',
  details: (lead, now, around) => [
    ...standing(lead, now, around),
    ...(lead.source === undefined ? [] : [{ text: `from ${lead.source}` }]),
  ],
  because: (lead, now, around) => scoreOf(lead, now, around)?.reasons ?? [],
  explained: (lead, now, around) => {
    const scored = scoreOf(lead, now, around);
    if (scored === undefined) return undefined;
    const heard = counted(scored.n, 'question or answer', 'questions and answers');
    return { lines: [LEAD_SCORE_RULE], rests: `n ${heard} · ${day(now)}` };
  },
  when: ({ written }) => written,
  steps: ({ status, words = 'Lead' }, _now, { known }) => {
    if (firstPaid(known.purchase) !== undefined) return [];
    const set = { status: 'disqualified' } as const;
    const done = `Disqualified: ${words}`;
    return [
      ...(status === 'qualified'
        ? []
        : [
            { name: 'Qualify', set: { status: 'qualified' as const }, done: `Qualified: ${words}` },
          ]),
      ...(status === 'disqualified'
        ? []
        : [{ name: 'Disqualify', set, done, asks: ['reason'] as const }]),
    ];
  },
};

function standing(lead: Lead, now: number, around: KnownAround): Part[] {
  const bought = firstPaid(around.known.purchase);
  if (bought !== undefined) {
    const what = itemWords(bought.items) || (bought.number ?? '');
    const since = `Customer since ${nearDayOf(bought.at, bought.zone, now)}`;
    return [{ text: what === '' ? since : `${since}: ${what}`, look: 'green' }];
  }
  if (lead.status === 'disqualified')
    return [{ text: `disqualified: ${lead.reason ?? ''}`, look: 'soft' }];
  const scored = scoreOf(lead, now, around);
  return [
    { text: lead.status },
    ...(scored === undefined ? [] : [{ text: `score ${scored.score}` }]),
  ];
}

/** The score of a lead that is one still. */
function scoreOf(
  { status, written }: Lead,
  now: number,
  around: KnownAround,
): LeadScored | undefined {
  const { known, signs } = around;
  if (signs === undefined) return undefined;
  if (status === 'disqualified' || firstPaid(known.purchase) !== undefined) return undefined;
  const hasOpenOffer = known.offer.some((one) => isOpenOffer(one, now));
  return leadScore({ ...signs, hasOpenOffer, written }, now);
}

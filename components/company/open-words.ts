import type { CompanyOpen, Sum } from '../../lib/services/company/company-views.ts';
import { countOf } from '../cases/case-words.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import type { Part } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';
import { counted, day, type Explained } from '../value/explanation.ts';

/** What is open with all contacts of a company, in a line; nothing where nothing is. */
export function openParts({ concerns, deals, unpaid, overdue }: CompanyOpen, now: number): Part[] {
  return [
    ...(concerns.oldest === undefined
      ? []
      : [
          {
            text: `${countOf(concerns.n, 'open')} · oldest ${ageOf(concerns.oldest, now)}`,
            look: 'amber' as const,
          },
        ]),
    ...(deals.n === 0 ? [] : [{ text: [dealsWords(deals), ...amounts(deals.worth)].join(' · ') }]),
    ...unpaid.map((sum) => ({ text: `${words(sum)} unpaid` })),
    ...overdue.map((sum) => ({ text: `${words(sum)} overdue`, look: 'red' as const })),
  ];
}

/** How each of these figures is worked out, and what it rests on. */
export function openExplained(open: CompanyOpen, now: number): Explained[] {
  const { concerns, deals, unpaid, overdue } = open;
  const rests = (n: string) => `n ${n}, over all contacts of the company · ${day(now)}`;
  const money = (name: string, sums: readonly Sum[], line: string): Explained[] => {
    if (sums.length === 0) return [];
    const n = counted(countIn(sums), 'purchase');
    return [{ name, value: amounts(sums).join(' · '), lines: [line], rests: rests(n) }];
  };
  return [
    ...(concerns.oldest === undefined
      ? []
      : [
          {
            name: 'Concerns',
            value: countOf(concerns.n, 'open'),
            lines: [`Raised and not resolved. The oldest was raised on ${day(concerns.oldest)}.`],
            rests: rests(counted(concerns.n, 'concern')),
          },
        ]),
    ...(deals.n === 0
      ? []
      : [
          {
            name: 'Deals',
            value: [dealsWords(deals), ...amounts(deals.worth)].join(' · '),
            lines: [
              'Neither won nor lost. Their values are added up, each currency apart, without regard to how likely they are.',
            ],
            rests: rests(dealsOfValue(deals)),
          },
        ]),
    ...money(
      'Unpaid',
      unpaid,
      'The amounts of open purchases, each currency apart; paid and refunded ones are left out.',
    ),
    ...money('Overdue', overdue, 'The part of what is unpaid whose day to pay by is over.'),
  ];
}

const words = ({ amount, currency }: Sum) => amountWords(amount, currency);
const amounts = (sums: readonly Sum[]) => sums.map(words);
const countIn = (sums: readonly Sum[]) => sums.reduce((total, { n }) => total + n, 0);
const dealsWords = ({ n }: CompanyOpen['deals']) => counted(n, 'open deal');

function dealsOfValue({ n, worth }: CompanyOpen['deals']): string {
  const valued = countIn(worth);
  return `${counted(n, 'deal')}${valued === n ? '' : `, ${valued} of known value`}`;
}

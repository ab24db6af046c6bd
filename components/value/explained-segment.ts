import type { TierFound } from '../../lib/domain/rules/customer/tier.ts';
import {
  INTEREST_DAYS,
  INTEREST_FROM,
  type Interest,
  type InterestSignKind,
} from '../../lib/domain/rules/segment/interests.ts';
import type { Segment } from '../../lib/services/value/segment-view.ts';
import { counted, day, type Explained } from './explanation.ts';
import { personaName, personaTold } from './persona-words.ts';
import { tierRuleWords, tierWords } from './tier-words.ts';

const SIGN_WORDS: Readonly<Record<InterestSignKind, string>> = {
  bought: 'bought',
  preferred: 'preferred',
  raised: 'raised as a concern',
  accepted: 'accepted as an offer',
  clicked: 'clicked',
};

/** Each interest with how often it was shown in which way, and when last. */
export function interestsExplained(interests: readonly Interest[]): Explained[] {
  return interests.map(({ name, n, signs, newest }) => {
    const ways = Object.entries(SIGN_WORDS).flatMap(([kind, words]) => {
      const times = Object.entries(signs).find(([sign]) => sign === kind)?.[1] ?? 0;
      return times === 0 ? [] : [`${words} ${times === 1 ? 'once' : `${times} times`}`];
    });
    return {
      name: 'Interest',
      value: name,
      lines: [
        `${capital(ways.join(', '))}.`,
        `What is named on ${INTEREST_FROM} occasions or more within ${INTEREST_DAYS} days, the three most often named.`,
      ],
      rests: `n ${counted(n, 'occasion')} · last ${day(newest)}`,
    };
  });
}

/** The persona with what tells it, and the others that are told as well. */
export function personaExplained(segment: Segment, asOf: number): Explained[] {
  const { said, personas } = segment;
  const named = personaTold(segment);
  if (named === undefined) return [];
  const own: Explained[] =
    said === undefined
      ? []
      : [
          {
            name: 'Persona, as somebody said',
            value: named.name,
            lines: [named.tip ?? '', 'It stands in place of what is derived.'].filter(Boolean),
            rests: `said on ${day(said.at)}`,
          },
        ];
  const derived = personas.map(({ persona, reason, n }, index): Explained => {
    const tip = said === undefined && index === 0 ? [named.tip ?? ''] : [];
    return {
      name: index === 0 && said === undefined ? 'Persona' : 'Also',
      value: personaName(persona),
      lines: [...tip, reason],
      rests: `n ${n.toLocaleString()} within a year · ${day(asOf)}`,
    };
  });
  return [...own, ...derived];
}

/** The tier that is reached, and the next with what is missing. */
export function tierExplained(found: TierFound, asOf: number): Explained[] {
  const { reached, next, n } = found;
  const rests = `n ${counted(n, 'day of purchase', 'days of purchase')} · ${day(asOf)}`;
  const highest = 'The highest tier of your rules of which everything is reached.';
  return [
    {
      name: 'Loyalty',
      value: reached?.name ?? 'None yet',
      lines: reached === undefined ? [highest] : [`${capital(tierRuleWords(reached))}.`, highest],
      rests,
    },
    ...(next === undefined
      ? []
      : [
          {
            name: 'Next',
            value: tierWords({ next, n }),
            lines: [
              `${next.tier.name}: ${tierRuleWords(next.tier)}. The day is the last on which all that counts now still counts; purchases of one day are one.`,
            ],
          },
        ]),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

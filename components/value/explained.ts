import type { Survey } from '../../lib/domain/records/survey.ts';
import type { Bought } from '../../lib/domain/rules/customer/figures.ts';
import { isOldAnswer } from '../../lib/domain/rules/measures/answers.ts';
import type { Moment } from '../../lib/domain/rules/purchase.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import { amountWords, roundAmountWords } from '../purchases/purchase-words.ts';
import { ratesWords } from '../purchases/rate-words.ts';
import { scoreWords } from '../surveys/survey-words.ts';
import { channelExplained } from './explained-channel.ts';
import { journeyExplained } from './explained-journey.ts';
import { interestsExplained, personaExplained, tierExplained } from './explained-segment.ts';
import { counted, day, dayIn, type Explained, whyNot } from './explanation.ts';
import { type Explainable, isOfHighValue, RISK_WORDS, segmentWords } from './value-words.ts';

/** Everything that is told when a figure is pressed. */
export function explained(view: ValueView, about: Explainable): Explained[] {
  const { bought, interests, asOf } = view;
  if (about === 'interests') return interestsExplained(interests);
  if (about === 'persona') return personaExplained(view, asOf.at);
  if (about === 'channel') return channelExplained(view, asOf.at);
  if (about === 'share') return [share(view)];
  if (about === 'answer') return view.answers.map((one) => answer(one, view));
  if (about === 'journey' || bought === undefined) return [journeyExplained(view)];
  switch (about) {
    case 'segments':
      return [risk(view, bought), highValue(view, bought)];
    case 'tier':
      return bought.tier === undefined ? [] : tierExplained(bought.tier, asOf.at);
    case 'clv':
      return [expected(view, bought), place(view, bought), soFar(view, bought), share(view)];
    case 'since':
      return [since(bought)];
  }
}

const decimal = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 1 });
const today = ({ asOf }: ValueView) => day(asOf.at);
/** When all customers were looked at last. */
const fitted = ({ fit }: ValueView) => (fit === undefined ? '' : ` · as of ${day(fit.at)}`);
/** By which rates amounts of several currencies are told in one, where they are. */
function byRates({ conversion }: Bought, { asOf }: ValueView): string[] {
  if (conversion === undefined) return [];
  const { currency, rates } = conversion;
  return [
    `Paid in several currencies, counted in ${currency}: ${ratesWords(rates, asOf.at)}, your rates under Lists….`,
  ];
}

function risk(view: ValueView, { risk: found }: Bought): Explained {
  if (!found.ok) return whyNot('Risk', found);
  const { n, usualBy } = found.value;
  const all =
    usualBy === 'all' && view.fit !== undefined
      ? ` · n ${counted(view.fit.customers, 'customer')}${fitted(view)}`
      : '';
  return {
    name: 'Risk',
    value: RISK_WORDS[found.value.risk],
    lines: [
      ...found.value.reasons,
      ...(usualBy === 'nobody' ? ['Figures… lets you state the days that are usual.'] : []),
      'Steady up to one and a half times the usual days (7 at least), slipping up to three times, at risk up to six, then lost.',
    ],
    rests: `n ${counted(n, 'day of purchase', 'days of purchase')} · ${today(view)}${all}`,
  };
}

function highValue(view: ValueView, bought: Bought): Explained {
  const { rfm } = bought;
  if (!rfm.ok) return whyNot('Value', rfm);
  const { scores, segment, n } = rfm.value;
  const { recency, frequency, monetary } = scores;
  return {
    name: 'Value',
    value: isOfHighValue(bought) ? 'High value' : segment,
    lines: [
      `Recency ${recency}, frequency ${frequency}, money ${monetary} of 5 each: ${segment} (RFM). 5 is the fifth of customers who bought most recently, most often, most; high value is 5 for money.`,
      ...byRates(bought, view),
    ],
    rests: `n ${counted(n, 'customer')}${fitted(view)}`,
  };
}

function expected(view: ValueView, bought: Bought): Explained {
  const { expected: found, currency } = bought;
  const name = 'Expected in the next 12 months';
  if (!found.ok || !currency.ok) return whyNot(name, found);
  const { value, low, high, n, purchases, alive } = found.value;
  const money = (minor: number) => roundAmountWords(minor, currency.value);
  return {
    name,
    value: `${money(value)}, between ${money(low)} and ${money(high)} in eight of ten cases`,
    lines: [
      'Purchases expected of each month ahead, times what they are expected to pay, less 1 % for each month (BG/NBD and Gamma-Gamma).',
      `${decimal(purchases.value)} purchases are expected, from ${purchases.low} to ${purchases.high}. They still buy with a chance of ${Math.round(100 * alive)} %.`,
      ...byRates(bought, view),
    ],
    rests: `n ${counted(n, 'customer')} who pay in ${currency.value}${fitted(view)}`,
  };
}

function place(view: ValueView, { equity, currency }: Bought): Explained {
  const name = 'Place in customer equity';
  if (equity === undefined || !currency.ok) return { name, lines: ['Told with the forecast.'] };
  const { place: at, n, about, share: part, all } = equity;
  const money = (minor: number) => roundAmountWords(minor, currency.value);
  return {
    name,
    value: `${about === true ? 'about ' : ''}${ordinal(at)} of ${n.toLocaleString()}`,
    lines: [
      `Brings ${decimal(part)} % of what customers are expected to bring in these 12 months: ${money(all.value)}, between ${money(all.low)} and ${money(all.high)} in eight of ten cases.`,
    ],
    rests: `n ${counted(n, 'customer')} who pay in ${currency.value}${fitted(view)}`,
  };
}

function soFar(view: ValueView, bought: Bought): Explained {
  const { toDate, first } = bought;
  if (!toDate.ok) return whyNot('So far', toDate);
  const { value, currency, n } = toDate.value;
  return {
    name: 'So far',
    value: amountWords(value, currency),
    lines: [
      'What was bought, paid or open; what was refunded is not in it.',
      ...byRates(bought, view),
    ],
    rests: `n ${counted(n, 'purchase')} with an amount · ${dayIn(first)} to ${today(view)}`,
  };
}

function share({ askedShare, asOf }: ValueView): Explained {
  const name = 'Share of customer';
  if (askedShare === undefined)
    return {
      name,
      lines: [
        'They have not said yet what they buy here of all that they buy of this kind. Ask them, and note it under “Share of customer”.',
      ],
    };
  const { percent, of, author } = askedShare;
  return {
    name,
    value: `≈${percent.toLocaleString()} %${of === undefined ? '' : ` of their ${of}`}`,
    lines: [
      'What they said they buy here, of all that they buy of this kind.',
      ...askAgain(askedShare, asOf),
    ],
    rests: `n 1 answer · asked on ${dayIn(askedShare)} by ${author}`,
  };
}

function answer(survey: Survey, { asOf }: ValueView): Explained {
  const { type, words, author } = survey;
  const asks =
    type === 'csat'
      ? 'How satisfied they said they are, from 1 to 5.'
      : 'How gladly they said they recommend you, from 0 to 10: up to 6 detractor, from 9 on promoter.';
  return {
    name: type.toUpperCase(),
    value: scoreWords(survey),
    lines: [...(words === undefined ? [] : [`“${words}”`]), asks, ...askAgain(survey, asOf)],
    rests: `n 1 answer · given on ${dayIn(survey)}, noted by ${author}`,
  };
}

/** What is older than a year says little of today. */
function askAgain(answered: Moment, { at }: Moment): string[] {
  return isOldAnswer(answered, at) ? ['Older than a year: ask again.'] : [];
}

function since({ first, last, days }: Bought): Explained {
  return {
    name: 'First purchase',
    value: dayIn(first),
    lines: [`The last one was on ${dayIn(last)}.`],
    rests: `n ${counted(days, 'day of purchase', 'days of purchase')}`,
  };
}

function ordinal(place: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  const kind = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
  return `${place.toLocaleString()}${endings[kind]}`;
}

/** What the dialogue of a figure is called. */
export function titleOf(view: ValueView, about: Explainable): string {
  const { bought } = view;
  const titles: Readonly<Record<Explainable, string>> = {
    segments: (bought && segmentWords(bought)) ?? 'Segments',
    clv: 'Customer lifetime value',
    share: 'Share of customer',
    answer: 'Survey responses',
    since: 'Customer since',
    interests: 'Interests',
    persona: 'Persona',
    channel: 'Preferred channel',
    tier: 'Loyalty',
    journey: 'Journey',
  };
  return titles[about];
}

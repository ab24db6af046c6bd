import type { Channel } from '../../channel.ts';
import type { Direction } from '../../records/interaction.ts';
import type { Purchase } from '../../records/purchase.ts';
import type { Survey } from '../../records/survey.ts';
import { quantile } from '../numerics/quantile.ts';

/**
 * How somebody deals with us, from what matters first to what matters last. Voicers complain rather than leave (Singh,
 * “A Typology of Consumer Dissatisfaction Response Styles”, Journal of Retailing 66, 1990); hostages buy on without
 * being glad of it and apostles recommend (Jones and Sasser, “Why Satisfied Customers Defect”, Harvard Business Review,
 * November 1995); deal-prone customers buy because it is a deal (Lichtenstein, Netemeyer and Burton, Journal of
 * Marketing 54, 1990). The others, and all bounds, are ours.
 */
export const PERSONAS = [
  'voicer',
  'hostage',
  'apostle',
  'deal-prone',
  'asks-first',
  'phones',
  'quick-short',
  'thorough',
] as const;

/** One of the personas. */
export type Persona = (typeof PERSONAS)[number];

/** An answer to something that we wrote: how many minutes later it came, and how many letters it had. */
export interface Answer {
  readonly at: number;
  readonly minutes: number;
  readonly letters: number;
}

/** What is stored of somebody that tells how they deal with us. */
export interface PersonaSigns {
  readonly purchases: readonly Pick<Purchase, 'at' | 'discount' | 'status'>[];
  /** When each concern was raised. */
  readonly concerns: readonly number[];
  readonly occasions: readonly { at: number; channel: Channel; direction: Direction }[];
  readonly answers: readonly Answer[];
  readonly surveys: readonly Pick<Survey, 'type' | 'score' | 'at'>[];
}

/** A persona with what tells it, in words, and of how much. */
export interface PersonaFound {
  readonly persona: Persona;
  readonly reason: string;
  readonly n: number;
}

/** What is older than so many days tells nothing. */
const LOOKED_BACK = 365;
/** So many concerns, purchases or answers tell a habit. */
const HABIT = 3;
/** So many occasions tell on which channel somebody comes. */
const OCCASIONS = 5;
const MOSTLY = 0.6;
/** Whoever asks first does so within so many days before they buy. */
const ASKED_WITHIN = 14;
/** The lowest answer of who is glad, and the highest of who is not. */
const GLAD = { csat: 5, nps: 9 } as const;
const NOT_GLAD = { csat: 2, nps: 6 } as const;
/** In minutes, and in letters. */
const QUICK = 120;
const SHORT = 200;
const LONG = 800;
const DAY = 86_400_000;

/** All personas that the year until `now` tells of somebody, the one to name first; none where too little is known. */
export function personasOf(signs: PersonaSigns, now: number): PersonaFound[] {
  const within = ({ at }: { readonly at: number }) => at <= now && now - at <= LOOKED_BACK * DAY;
  const concerns = signs.concerns.filter((at) => within({ at }));
  const purchases = signs.purchases.filter((one) => within(one) && one.status !== 'refunded');
  const coming = signs.occasions.filter(
    (one) => within(one) && one.direction !== 'out' && one.channel !== 'note',
  );
  const answers = signs.answers.filter(within);
  const surveys = signs.surveys.filter(within).toSorted((one, other) => other.at - one.at);
  return [
    ...told(
      'voicer',
      concerns.length >= HABIT,
      concerns.length,
      () => `They raised ${concerns.length} concerns within a year.`,
    ),
    ...gladness(surveys[0], purchases.length),
    ...dealProne(purchases),
    ...asksFirst(purchases, coming),
    ...phones(coming),
    ...answering(answers),
  ];
}

function told(persona: Persona, holds: boolean, n: number, reason: () => string): PersonaFound[] {
  return holds ? [{ persona, reason: reason(), n }] : [];
}

function gladness(last: PersonaSigns['surveys'][number] | undefined, bought: number) {
  if (last === undefined || bought < HABIT) return [];
  const { type, score } = last;
  const reason = () =>
    `They bought ${bought} times within a year, and answered ${type.toUpperCase()} ${score} last.`;
  return [
    ...told('hostage', score <= NOT_GLAD[type], bought, reason),
    ...told('apostle', score >= GLAD[type], bought, reason),
  ];
}

function dealProne(purchases: PersonaSigns['purchases']): PersonaFound[] {
  const known = purchases.flatMap(({ discount }) => discount ?? []);
  const holds = known.length >= HABIT && known.every((discount) => discount > 0);
  const reason = () => `Something was taken off on each of ${known.length} purchases.`;
  return told('deal-prone', holds, known.length, reason);
}

function asksFirst(
  purchases: PersonaSigns['purchases'],
  coming: PersonaSigns['occasions'],
): PersonaFound[] {
  const asked = purchases.filter(({ at: bought }) =>
    coming.some(({ at }) => at < bought && bought - at <= ASKED_WITHIN * DAY),
  );
  const n = purchases.length;
  const reason = () =>
    `Before ${asked.length} of ${n} purchases they got in touch within ${ASKED_WITHIN} days.`;
  return told('asks-first', n >= HABIT && asked.length / n >= MOSTLY, n, reason);
}

function phones(coming: PersonaSigns['occasions']): PersonaFound[] {
  const calls = coming.filter(({ channel }) => channel === 'call').length;
  const n = coming.length;
  const reason = () => `They called on ${calls} of ${n} occasions.`;
  return told('phones', n >= OCCASIONS && calls / n >= MOSTLY, n, reason);
}

function answering(answers: readonly Answer[]): PersonaFound[] {
  const n = answers.length;
  if (n < HABIT) return [];
  const [minutes, letters] = [
    middle(answers.map((one) => one.minutes)),
    middle(answers.map((one) => one.letters)),
  ];
  const length = `${Math.round(letters)} letters`;
  return [
    ...told(
      'quick-short',
      minutes <= QUICK && letters <= SHORT,
      n,
      () =>
        `Half of ${n} answers came within ${Math.max(1, Math.round(minutes))} minutes and had ${length} at most.`,
    ),
    ...told('thorough', letters >= LONG, n, () => `Half of ${n} answers had ${length} or more.`),
  ];
}

function middle(values: readonly number[]): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

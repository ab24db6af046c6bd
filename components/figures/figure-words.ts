import type { Result } from '../../lib/domain/result.ts';
import type { Measured } from '../../lib/domain/rules/measured.ts';
import type { Measures } from '../../lib/services/measures.ts';

/** One of the measures. */
export type FigureName = {
  [Key in keyof Measures]-?: Measures[Key] extends Result<Measured> ? Key : never;
}[keyof Measures];

/** What a measure is called, how it is worked out, and what was counted. */
interface FigureText {
  readonly name: string;
  readonly formula: (stated: Pick<Measures, 'fcrDays' | 'customerDays'>) => string;
  readonly counted: string;
}

/** Every measure in its own words, in the order in which they stand. */
export const FIGURE_TEXTS: Readonly<Record<FigureName, FigureText>> = {
  fcr: {
    name: 'First-contact resolution (FCR)',
    formula: ({ fcrDays }) =>
      `Concerns solved by one contact and not come back with within ${fcrDays} days, of all that were solved and whose ${fcrDays} days are over.`,
    counted: 'solved concerns',
  },
  csat: {
    name: 'Satisfaction (CSAT)',
    formula: () => 'Answers of 4 and 5, of all CSAT answers.',
    counted: 'answers',
  },
  nps: {
    name: 'Net promoter score (NPS)',
    formula: () => 'Answers of 9 and 10 less answers of 0 to 6, in percent of all NPS answers.',
    counted: 'answers',
  },
  retention: {
    name: 'Retention',
    formula: ({ customerDays }) =>
      `Customers at the end less those gained, of customers at the start. A customer is who bought within ${customerDays} days before.`,
    counted: 'customers at the start',
  },
  churn: {
    name: 'Churn',
    formula: () => 'What retention leaves of 100 %.',
    counted: 'customers at the start',
  },
  repeatRate: {
    name: 'Repeat rate',
    formula: () => 'Customers who bought on two days or more, of all who bought.',
    counted: 'customers',
  },
  shareOfCustomer: {
    name: 'Share of customer',
    formula: () =>
      'What customers say they buy from you of all that they buy of such things: the mean of what each said last.',
    counted: 'customers who said',
  },
};

/** The names of the measures, in their order. */
// the keys of an object are what it was written with
export const FIGURE_NAMES = Object.keys(FIGURE_TEXTS) as readonly FigureName[];

/** A measure as it is shown: "67.5 %", "−45". */
export function valueWords(name: FigureName, { value }: Measured): string {
  const digits = Number(value.toFixed(name === 'nps' ? 0 : 1)).toLocaleString();
  return name === 'nps' ? digits.replace('-', '−') : `${digits} %`;
}

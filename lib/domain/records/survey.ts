import * as z from 'zod/mini';
import { asked, chosen } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** The surveys that are known, each with the lowest and the highest answer. */
export const SURVEY_SCALES = { csat: [1, 5], nps: [0, 10] } as const;

/** One of the surveys: satisfaction (CSAT), or how gladly somebody recommends (NPS). */
export type SurveyType = keyof typeof SURVEY_SCALES;

/** How somebody answered a survey. */
export const surveySchema = z.looseObject({
  ...knownMeta,
  type: chosen(z.enum(['csat', 'nps']), 'Survey', {
    csat: 'CSAT, 1 to 5',
    nps: 'NPS, 0 to 10',
  }),
  score: asked(z.int().check(z.minimum(0), z.maximum(10)), 'number', 'Answer'),
  /** What they said with it. */
  words: asked(z.optional(prose), 'prose', 'In their words'),
  /** When it was answered, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'Answered on'),
  zone: line,
});

/** How somebody answered a survey, as stored. */
export type Survey = z.infer<typeof surveySchema>;

/** The id of the answer that an entry tells of. */
export function surveyIdOf(interaction: string): string {
  return `s-${interaction}`;
}

/** Whether a survey can be answered so. */
export function isOnScale(type: SurveyType, score: number): boolean {
  const [least, most] = SURVEY_SCALES[type];
  return Number.isInteger(score) && least <= score && score <= most;
}

/** What is wrong with an answer in a sentence, where something is: it may be on the other survey's scale alone. */
export function troubleInSurvey({
  type,
  score,
}: Readonly<Record<string, unknown>>): string | undefined {
  if ((type !== 'csat' && type !== 'nps') || isOnScale(type, Number(score))) return undefined;
  return `${type.toUpperCase()} goes from ${SURVEY_SCALES[type].join(' to ')}.`;
}

import * as z from 'zod/mini';
import { asked, chosen, chosenFrom } from './asked.ts';
import { percent } from './pipeline.ts';
import { currencyCode, minorUnits } from './purchase.ts';
import { instant, knownMeta, line } from './record.ts';

/** How many changes of stage one deal keeps: the last ones. */
export const MOST_MOVES = 200;

/** How many competitors one deal names at most. */
const MOST_COMPETITORS = 20;

/** A sale on its way through the stages of a pipeline. */
export const dealSchema = z.looseObject({
  ...knownMeta,
  words: asked(line.check(z.minLength(1)), 'line', 'What it is about'),
  /** The id of its pipeline; the standard one, when absent. */
  pipeline: chosenFrom(z.optional(z.string()), 'Pipeline', 'pipelines'),
  /** The name of its stage. */
  stage: chosenFrom(line.check(z.minLength(1)), 'Stage', 'stages'),
  amount: asked(z.optional(minorUnits), 'amount', 'Value'),
  currency: asked(z.optional(currencyCode), 'currency', 'Currency (EUR)'),
  /** How likely it is won, in percent; as likely as its stage says, when absent. */
  probability: asked(z.optional(percent), 'number', 'Probability in % (else its stage’s)'),
  /** The last moment of the day on which it is expected to close, and the time zone whose day is meant (IANA). */
  expected: asked(z.optional(instant), 'last-day', 'Expected to close'),
  zone: line,
  competitors: asked(
    z.optional(z.array(line).check(z.maxLength(MOST_COMPETITORS))),
    'lines',
    'Competitors, one on each line',
  ),
  outcome: chosen(z.optional(z.enum(['won', 'lost'])), 'Outcome', { won: 'won', lost: 'lost' }),
  reason: asked(z.optional(line), 'line', 'Why it was lost'),
  /** When it came into its stages, oldest first: the last is that of the stage it is in. */
  moved: z.array(instant).check(z.maxLength(MOST_MOVES)),
  /** When it was won or lost; absent while it is open. */
  closed: z.optional(instant),
});

/** A sale on its way, as stored. */
export type Deal = z.infer<typeof dealSchema>;

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a deal in a sentence, where something is. */
export function troubleInDeal({ outcome, reason }: Fields): string | undefined {
  return outcome === 'lost' && reason === undefined ? 'Say why it was lost.' : undefined;
}

/** When a deal came into its stage and when it closed, from what is written of it. */
export function momentsOfDeal(set: Fields, before: Fields | undefined, now: number): Fields {
  const after = { ...before, ...set };
  const { moved: known, outcome, closed } = { ...before };
  const moves: unknown[] = Array.isArray(known) ? known : [];
  const hasMoved = (['stage', 'pipeline'] as const).some((name) => after[name] !== before?.[name]);
  const wasOpen = outcome === undefined;
  return {
    ...(hasMoved ? { moved: [...moves, now].slice(-MOST_MOVES) } : {}),
    closed: after['outcome'] === undefined ? undefined : wasOpen ? now : closed,
  };
}

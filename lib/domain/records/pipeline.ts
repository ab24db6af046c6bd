import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { line, listMeta } from './record.ts';

/** How many stages a pipeline has at most. */
export const MOST_STAGES = 20;

/** A chance in percent. */
export const percent = z.number().check(z.gte(0), z.lte(100));

const stageSchema = z.looseObject({
  name: line.check(z.minLength(1)),
  /** How likely a deal in this stage is won, in percent. */
  probability: percent,
});

/** A step on the way of a deal. */
export type Stage = z.infer<typeof stageSchema>;

/** The stages that deals go through, in their order, until they are won or lost. */
export const pipelineSchema = z.looseObject({
  ...listMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  stages: asked(
    z.array(stageSchema).check(z.minLength(1), z.maxLength(MOST_STAGES)),
    'stages',
    'Stages, one on each line with its probability: Offer 50 %',
  ),
});

/** The stages that deals go through, as stored. */
export type Pipeline = z.infer<typeof pipelineSchema>;

/** The stages of deals that name no pipeline. */
export const STANDARD_STAGES: readonly Stage[] = [
  { name: 'New', probability: 10 },
  { name: 'Talk', probability: 25 },
  { name: 'Offer', probability: 50 },
  { name: 'Agreed', probability: 80 },
];

/** The stages that a deal of this pipeline goes through; the standard ones where it names none, or one that is gone. */
export function stagesOf(
  pipeline: string | undefined,
  pipelines: readonly Pick<Pipeline, 'id' | 'stages'>[],
): readonly Stage[] {
  return pipelines.find(({ id }) => id === pipeline)?.stages ?? STANDARD_STAGES;
}

/** A stage as a line says it ("Offer 50 %"), or undefined where it tells no name or no probability. */
export function stageOf(text: string): Stage | undefined {
  const [, name = '', probability = ''] =
    /^(.*\S)\s+(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text.trim()) ?? [];
  const stage = { name, probability: Number(probability.replace(',', '.')) };
  return name !== '' && z.safeParse(stageSchema, stage).success ? stage : undefined;
}

/** What is wrong with a pipeline in a sentence, where something is: a deal names its stage by its name. */
export function troubleInPipeline({
  stages,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (!Array.isArray(stages)) return undefined;
  const names = stages.map(({ name }: Stage) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return twice === undefined ? undefined : `Two stages are called “${twice}”.`;
}

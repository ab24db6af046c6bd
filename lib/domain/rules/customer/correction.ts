import type { StageSaid } from '../../records/stage.ts';
import type { Correction } from './journey.ts';

/** What a person said of a day holds against all of that day, until the moment at which they wrote it down. */
export function correctionOf({
  stage,
  at,
  written,
  zone,
  author,
  why,
}: Pick<StageSaid, 'stage' | 'at' | 'written' | 'zone' | 'author' | 'why'>): Correction {
  return { stage, at: Math.min(at, written), zone, author, why };
}

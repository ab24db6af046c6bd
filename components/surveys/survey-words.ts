import type { Scored } from '../../lib/domain/scored.ts';

/** An answer with what it says: "NPS 9 (promoter)", "CSAT 4 of 5". */
export function scoreWords({ type, score }: Pick<Scored, 'type' | 'score'>): string {
  return type === 'csat' ? `CSAT ${score} of 5` : `NPS ${score} (${groupOf(score)})`;
}

/** The three groups of the net promoter score (Reichheld, 2003). */
function groupOf(score: number): string {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}

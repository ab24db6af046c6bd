import { isOnScale, SURVEY_SCALES, type Survey, type SurveyType } from './records/survey.ts';

/** How a note says a survey was answered. */
export type Scored = Pick<Survey, 'type' | 'score'> & Partial<Pick<Survey, 'words'>>;

/** Where in a note stands how a survey was answered: from its name to the answer, or the words after it. */
export interface NamedScore {
  from: number;
  to: number;
  /** The name of the survey as it was typed. */
  word: string;
  scored: Scored;
}

/** Words of more characters are no quote of a note: they stay in it alone. */
const LONGEST = 1_000;

const NAMED = /(?<![\p{L}\p{N}])(csat|nps)(?:\s*[:=]\s*|\s+)(\d{1,2})(?!\d)/giu;
const OF_ALL = /^\s*(?:\/|\bof\b|\bout of\b)\s*(\d{1,2})(?!\d)/iu;
const QUOTED = /^\s*[:,–—-]?\s*(?:"([^"\n]+)"|“([^”\n]+)”|„([^“”\n]+)[“”]|«([^»\n]+)»)/u;
const ENDS = /^\s*(?:$|\n|[;:!?…)–—]|[.,-](?=\s|$))/u;

/**
 * Finds how a note says a survey was answered: `csat 4`, `NPS: 9/10 "too slow"`. A number off the scale, or one that
 * the sentence goes on with (“csat 4 of 5 people”), says nothing; one of the other `marks` of the note may follow.
 */
export function scoreIn(text: string, marks: readonly number[]): NamedScore | undefined {
  for (const found of text.matchAll(NAMED)) {
    const [all, word = '', number = ''] = found;
    const type: SurveyType = word.toLowerCase() === 'nps' ? 'nps' : 'csat';
    const score = Number(number);
    const answered = found.index + all.length;
    const scale = OF_ALL.exec(text.slice(answered, answered + 20));
    const end = answered + (scale?.[0].length ?? 0);
    const isOther = scale !== null && Number(scale[1]) !== SURVEY_SCALES[type][1];
    if (isOther || !isOnScale(type, score)) continue;
    const quote = QUOTED.exec(text.slice(end, end + LONGEST));
    const words = quote
      ?.slice(1)
      .find((one) => one !== undefined)
      ?.trim();
    const to = end + (words === undefined ? 0 : (quote?.[0].length ?? 0));
    if (words === undefined && !endsAt(text, end, marks)) continue;
    return { from: found.index, to, word, scored: { type, score, ...(words ? { words } : {}) } };
  }
  return undefined;
}

function endsAt(text: string, end: number, marks: readonly number[]): boolean {
  const next = end + (/^\s*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  return ENDS.test(text.slice(end, end + 20)) || marks.includes(next);
}

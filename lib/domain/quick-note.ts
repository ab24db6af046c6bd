import type { NamedDate } from './natural-date.ts';
import type { InteractionMark } from './records/interaction.ts';
import type { Scored, scoreIn as ScoreIn } from './scored.ts';
import type { NamedSale, saleIn as SaleIn, Sold } from './sold.ts';

/** A mark in a note: where it stands, as it was typed, and what it says. */
export type Mark = { from: number; to: number; word: string } & (
  | { kind: InteractionMark }
  | { kind: 'topic'; topic: string }
  | { kind: 'task'; due: number }
  | ({ kind: 'purchase'; sold: Sold } & Pick<NamedSale, 'each' | 'unclear'>)
  | { kind: 'survey'; scored: Scored }
);

/** What finds in a note what it tells in words that stay. */
export interface ToldReader {
  saleIn: typeof SaleIn;
  scoreIn: typeof ScoreIn;
}

/** A note as it is understood: what remains as its text, and the marks in the order in which they stand. */
export interface QuickNote {
  text: string;
  marks: Mark[];
}

const SIGNS: ReadonlyMap<string, InteractionMark> = new Map([
  ['!', 'concern'],
  ['+', 'preference'],
]);
const TOPIC = /^#(\p{L}[\p{L}\p{M}\p{N}-]{0,59})[.,;:!?)…]*$/u;
const LETTER = /^\p{L}/u;

/**
 * Understands the marks of a note: `!` concern, `+` preference, `#topic`, and one of the dates that the text was found
 * to name, and what it says was sold or answered, whose words stay. The first of each kind counts; everything else is text, also a
 * word that is listed as `plain`, and every mark where no other words are left.
 */
export function quickNoteOf(
  input: string,
  dates: readonly NamedDate[],
  plain: readonly string[] = [],
  told?: ToldReader,
): QuickNote {
  const isMeant = ({ word }: Mark) => !plain.includes(word);
  const signs = firstOfEach(signsIn(input).filter(isMeant));
  const tasks = dates
    .map(({ from, to, due }): Mark => {
      return { kind: 'task', from, to, word: input.slice(from, to), due };
    })
    .filter((task) => isMeant(task) && !signs.some((one) => overlap(one, task)));
  const marks = [...signs, ...tasks.slice(0, 1)].sort((a, b) => a.from - b.from);
  const text = textWithout(input, marks);
  if (text === '') return { text: input.trim(), marks: [] };
  return { text, marks: [...marks, ...toldIn(input, marks, told)].filter(isMeant) };
}

function toldIn(input: string, marks: readonly Mark[], told: ToldReader | undefined): Mark[] {
  const begins = marks.map(({ from }) => from);
  const sale = told?.saleIn(input, begins);
  const score = told?.scoreIn(input, begins);
  const purchase = sale && { kind: 'purchase' as const, word: wordAt(input, sale.from), ...sale };
  const survey = score && { kind: 'survey' as const, ...score };
  return [purchase, survey].filter((one) => one !== undefined);
}

function wordAt(input: string, from: number): string {
  return /^\S+/u.exec(input.slice(from, from + 20))?.[0] ?? '';
}

function signsIn(input: string): Mark[] {
  const marks: Mark[] = [];
  const words = [...input.matchAll(/\S+/gu)];
  let leading = true;
  for (const [index, { 0: word, index: from }] of words.entries()) {
    const mark = markOf(word, from, { leading, last: index === words.length - 1 });
    if (mark === undefined) leading = false;
    else marks.push(mark);
  }
  return marks;
}

/** The mark that a word is or begins with. A `+` between words joins them, and is none. */
function markOf(
  word: string,
  from: number,
  { leading, last }: { leading: boolean; last: boolean },
): Mark | undefined {
  const topic = TOPIC.exec(word)?.[1];
  if (topic !== undefined) {
    const to = from + 1 + topic.length;
    return { kind: 'topic', from, to, word: `#${topic}`, topic };
  }
  const sign = word.charAt(0);
  const kind = SIGNS.get(sign);
  if (kind === undefined) return undefined;
  const alone = word === sign && (kind === 'concern' || leading || last);
  const attached = leading && LETTER.test(word.slice(1));
  return alone || attached ? { kind, from, to: from + 1, word: sign } : undefined;
}

/** One concern or preference, and one topic. */
function firstOfEach(marks: readonly Mark[]): Mark[] {
  const isTopic = ({ kind }: Mark) => kind === 'topic';
  const sign = marks.find((one) => !isTopic(one));
  const topic = marks.find(isTopic);
  return [sign, topic].filter((one) => one !== undefined);
}

function overlap(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The input without its marks and the spaces that they leave. */
function textWithout(input: string, marks: readonly Mark[]): string {
  let text = '';
  let end = 0;
  for (const { from, to } of marks) {
    text += input.slice(end, from);
    const gap = text === '' || /\s$/.test(text);
    const spaces = /^[ \t]*/.exec(input.slice(to, to + 20))?.[0].length ?? 0;
    end = gap ? to + spaces : to;
    if (/[.,;:!?)\n]/.test(input.charAt(end))) text = text.trimEnd();
  }
  return (text + input.slice(end)).trim();
}

import { CAPS } from '../../domain/detection.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { ChatLine } from './chat.ts';
import { isoOf } from './iso.ts';

/** A line of a direct chat, and what holds them all. */
export const LINE =
  '[role=row],[role=article],[data-scope="messages_table"],[role=log],[role=grid]';
const ROW = '[role=row],[role=article],[data-scope="messages_table"]';
const SAID = 'h3,h4,h5,h6';
/** Beside what was written; a day is a row of its own. */
const BESIDE = `${SAID},[data-scope=date_break],[role=button],[role=tooltip],button,time`;
/** What is answered is hidden from the blind, as a part of the words may be as well. */
const ANSWERED = 'span[aria-hidden=true]';
/** What may bear the mark of a line: the nearest to its words, or the row itself. */
const MARKED = `[data-message-id],${ROW}`;

/**
 * The lines of a chat with somebody of this name whose side is sure, and whose pictures stand beside lines, as
 * compared. What is said for the blind over a line begins with its writer: the one of the name, else the user.
 */
export function linesIn(main: Element, name: string): { lines: ChatLine[]; writers: Set<string> } {
  const writers = new Set<string>();
  const marks = new Set<string>();
  const [given = ''] = folded(name).split(' ');
  let before: boolean | undefined;
  const lines = all(main, ROW, -CAPS.messages).flatMap((row): ChatLine[] => {
    if (holds(row, ROW)) return [];
    const pictures = all(row, 'img[alt]', 6).map((one) =>
      folded(nameOf(attribute(one, 'alt', 200))),
    );
    for (const one of pictures) if (one !== '') writers.add(one);
    const body = bodyIn(row);
    const text = body ? textOf(body, CAPS.message, { lines: true, skip: BESIDE }) : '';
    const pictured = pictures.some((one) => isOf(one, given));
    const label = labelOf(row, text);
    const told = pictured ? false : sideOf(row, label, folded(name), given);
    // who writes on is headed and pictured once; where rows have labels, each has its own
    const mine = told !== 'untold' ? told : pictures.length > 0 ? undefined : before;
    const begins = label === '' && (pictured || (text !== '' && holds(row, SAID)));
    // a row without words and without their picture, as between two days, ends that
    before = begins || (told === 'untold' && text !== '') ? mine : undefined;
    if (!body || text === '' || mine === undefined) return [];
    const [at = ''] = all(row, 'time[datetime]', 1).map((one) => isoOf(attribute(one, 'datetime')));
    // what is answered has a mark of its own, and a box around several rows may have one
    const marked = closest(body, MARKED) ?? row;
    const mark = attribute(marked, 'data-message-id', CAPS.key);
    // one that stands twice tells no line from another
    const key = marks.has(mark) ? '' : mark;
    marks.add(mark);
    return [{ key, writer: mine ? '' : name, mine, at, text }];
  });
  return { lines, writers };
}

/** The last text: what is answered stands before it. */
function bodyIn(row: Element): Element | undefined {
  return all(row, '[dir=auto]', 12)
    .filter((one) => !closest(one, `${BESIDE},${ANSWERED}`) && !holds(one, '[dir=auto]'))
    .filter((one) => textOf(one, 2) !== '')
    .at(-1);
}

/** What is said for the blind before the words: `At 3:04 PM, Ana: `; empty where no label ends in them. */
function labelOf(row: Element, text: string): string {
  const labels = [row, ...all(row, '[aria-label]', 8)].map((one) => attribute(one, 'aria-label'));
  const label = text && labels.find((one) => one.endsWith(`: ${text}`));
  return label ? folded(label.slice(0, -text.length)) : '';
}

/** True for the user's own; undefined for who is neither, `untold` where neither a heading nor a label tells. */
function sideOf(
  row: Element,
  label: string,
  name: string,
  given: string,
): boolean | undefined | 'untold' {
  const [said = ''] = all(row, SAID, 1).map((one) => folded(textOf(one, 200)));
  const words = said || label;
  if (name === '') return undefined;
  if (words === '') return 'untold';
  const isAt = said
    ? isOf(words, given)
    : ` ${words}`.endsWith(` ${given}`) || words.endsWith(name);
  return ` ${words} `.includes(` ${given} `) ? (isAt ? false : undefined) : true;
}

/** Whether words begin with a name or with its first word alone. */
function isOf(words: string, given: string): boolean {
  return given !== '' && `${words} `.startsWith(`${given} `);
}

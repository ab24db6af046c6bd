import { CAPS } from '../../domain/detection.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { ChatLine } from './chat.ts';
import { isoOf } from './iso.ts';

/** A line of a direct chat, and what holds them all. */
export const LINE =
  '[role=row],[role=article],[data-scope="messages_table"],[role=log],[role=grid]';
const ROW = '[role=row],[role=article],[data-scope="messages_table"]';
const SAID = 'h3,h4,h5,h6';
/** Beside what was written; a day is a row of its own. */
const BESIDE = `${SAID},[role=button],button,[role=tooltip],time,[data-scope=date_break]`;
/** What is answered is hidden from the blind, as a part of the words may be as well. */
const ANSWERED = 'span[aria-hidden=true]';
/** What may bear the mark of a line: the nearest to its words, or the row itself. */
const MARKED = `[data-message-id],${ROW}`;

/**
 * The lines of a chat with somebody of this name whose side is sure, and whose pictures stand beside lines, as
 * compared. What is said for the blind over a line begins with its writer: the one of the name, else the user.
 */
export function linesIn(main: Element, name: string): { lines: ChatLine[]; writers: Set<string> } {
  const rows = all(main, ROW, -CAPS.messages).filter((one) => !holds(one, ROW));
  const writers = new Set<string>();
  const marks = new Set<string>();
  let before: boolean | undefined;
  const lines = rows.flatMap((row): ChatLine[] => {
    const pictures = all(row, 'img[alt]', 6).map((one) => nameOf(attribute(one, 'alt', 200)));
    for (const one of pictures) if (one !== '') writers.add(folded(one));
    const body = bodyIn(row);
    const text = body ? textOf(body, CAPS.message, { lines: true, skip: BESIDE }) : '';
    const pictured = pictures.some((one) => isOf(folded(one), name));
    const label = labelOf(row, text);
    const told = pictured ? false : sideOf(row, label, name);
    // who writes on is headed and pictured once; where rows have labels, each has its own
    const mine = told !== 'untold' ? told : pictures.length > 0 ? undefined : before;
    const begins = label === '' && (pictured || (text !== '' && holds(row, SAID)));
    // a row without words and without their picture, as between two days, ends that
    before = begins || (told === 'untold' && text !== '') ? mine : undefined;
    if (text === '' || mine === undefined) return [];
    const time = first(row, 'time[datetime]');
    const at = isoOf(time ? attribute(time, 'datetime', 40) : '');
    // what is answered has a mark of its own, and a box around several rows may have one
    const marked = (body && closest(body, MARKED)) ?? row;
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
function sideOf(row: Element, label: string, name: string): boolean | undefined | 'untold' {
  const heading = first(row, SAID);
  const said = heading ? folded(textOf(heading, 200)) : '';
  const words = said || label;
  if (name === '') return undefined;
  if (words === '') return 'untold';
  const [given = ''] = folded(name).split(' ');
  const isIn = ` ${words} `.includes(` ${given} `);
  const isAt = said
    ? isOf(words, name)
    : ` ${words}`.endsWith(` ${given}`) || words.endsWith(folded(name));
  return isIn ? (isAt ? false : undefined) : true;
}

/** Whether words begin with a name or with its first word alone. */
function isOf(words: string, name: string): boolean {
  const [given = ''] = folded(name).split(' ');
  return given !== '' && `${words} `.startsWith(`${given} `);
}

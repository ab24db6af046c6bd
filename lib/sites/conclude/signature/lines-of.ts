import { contactLineOf } from './contact-line.ts';

const PICTURE =
  /\[?(?:cid:[^\]\s]{1,200}|image\d{0,6}\.(?:png|jpe?g|gif)[^\]\s]{0,200})\]?|^(?:logo|photo|picture|image|bild|foto)(?=\t|$)/giu;
/** What turns the letters around it. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MOST_LINE = 400;
const LABEL_ALONE =
  /^(?:[TMPDFEW]|tel|telephone|phone|mobile?|mob|cell|fax|e-?mail|mail|web|direct|office|telefon|mobil|handy)[.:]?$/iu;
const MOST_APART = 3;
const MOST_PARTS = 12;
const LABEL_CELL = /^(\p{L}[\p{L}.-]{0,14}):?\t+(?=[+(\d]|\S+@|www\.)/u;
/** What columns and lists are drawn with, between parts of a line. */
const BAR = /\s*[│┃┆¦‖]\s*|(?<![.!?,:;\s])(?:[^\S\t]{2,}|\s+\*\s+)(?=\S)|\s*\t+\s*/gu;
const SLASH = /\s+\/\s+/u;
const DASH = /\s+[-–—]\s+/u;

/**
 * The lines of a text as signatures are looked for in them, one for each of its own: cells of a table and parts between
 * slashes or dashes with bars between them, without what stands for pictures.
 */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((one) => {
    if (one.length > MOST_LINE) return one.trim();
    const written = one
      .replace(TURNING, '')
      .replace(PICTURE, '')
      .trim()
      .replace(LABEL_CELL, '$1: ');
    const parts = written
      .replace(/:\t+/g, ': ')
      .replace(BAR, ' | ')
      .replace(/^[\s|]+|[\s|]+$/g, '');
    return barred(barred(parts, SLASH), DASH, true);
  });
  for (const [at, one] of lines.entries()) {
    if (one === ':') labelBelow(lines, at);
    else if (LABEL_ALONE.test(one)) labelOver(lines, at);
  }
  return lines;
}

/** A label, its colon and what it labels in three cells that stand under each other. */
function labelBelow(lines: string[], colon: number): void {
  const [label = '', value = ''] = [lines[colon - 1], lines[colon + 1]];
  if (!/^\p{L}[\p{L}. -]{0,19}$/u.test(label) || value === '') return;
  lines.splice(colon - 1, 3, '', '', `${label}: ${value}`);
}

/** A line with bars where it has more than two parts, be it where one of them is a way to reach somebody. */
function barred(text: string, between: RegExp, isReached = false): string {
  const parts = text.split(between);
  const isList = parts.length > 2 && parts.length <= MOST_PARTS;
  return isList && (!isReached || parts.some((one) => contactLineOf(one) !== undefined))
    ? parts.join(' | ')
    : text;
}

/** A label over what it labels: "T", then a number. */
function labelOver(lines: string[], label: number): void {
  const next = lines.slice(label + 1, label + 1 + MOST_APART).findIndex((one) => one !== '');
  const at = label + 1 + next;
  const value = lines[at] ?? '';
  if (next < 0 || !/^[+(]?\d|^\S+@\S+$|^(?:https?:|www\.)|^[a-z\d.-]+\.[a-z]{2,12}$/u.test(value))
    return;
  lines[at] = `${(lines[label] ?? '').replace(/[.:]+$/, '')}: ${value}`;
  lines[label] = '';
}

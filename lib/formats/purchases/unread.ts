import { failure } from '../../domain/result.ts';

const SHOWN = 60;
const LINE = 400;

/** The failure of something in a file that can’t be read, with why in a sentence. */
export function unread(why: string) {
  return failure('invalid', why);
}

/** Words of a file as a sentence shows them. */
export function shown(text: string): string {
  return `“${onOneLine(text).slice(0, SHOWN)}”`;
}

/** Words of a file on one line that can be kept; whatever is invisible in them is still there. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, LINE);
}

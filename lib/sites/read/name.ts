import { CAPS } from '../../domain/detection.ts';
import { cut } from './text.ts';

// What turns, hides or joins the letters around it: bidirectional controls, zero-width and soft characters.
const UNSEEN = /\p{Cf}|[^\P{Cc}\s]/gu;
const QUOTED = /^["'“”„«‘’]([^"“”„«»]+)["'“”»‘’]$/;

/** One line of a page without what can turn or hide it, its white space folded, cut to `most`. */
export function line(text: string, most: number = CAPS.name): string {
  const short = text.slice(0, 4 * most);
  return cut(short.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim(), most);
}

/** A person's or a company's name as written, without surrounding quotes; empty when there is none. */
export function nameOf(text: string): string {
  const name = line(text);
  return (QUOTED.exec(name)?.[1] ?? name).replace(/\\(["\\])/g, '$1').trim();
}

/** A name for comparing: without case, accents, punctuation and doubled spaces. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

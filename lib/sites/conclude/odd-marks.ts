import { endsWithWrote } from './attribution.ts';

// What some programs put before the lines they quote in place of ">".
/** "BI> Shall we …", "    Bob> Shall we …": the initials or the name of whoever wrote. */
const NAMED = /^\s{0,8}(\p{Lu}\p{L}{0,11})>(?=\s|$)/u;
/** ">>> Bob Ito <bob@lumo.example> 11/9/2026 9:14 AM >>>", over a copy without marks. */
const ARROWS = /^\s*>>>\s(.{6,300}?)\s?>>>\s*$/;
const QUOTED = /^\s*>/;
/** Lines between a heading and what it stands over, at most. */
const MOST_BLANK = 5;
const PROMPT = /^>>>(?:\s|$)/;

/**
 * The lines as if every program quoted alike, to be judged and not to be kept: a name before the mark counts where it
 * once stands under a line that says who wrote. Three marks, where nothing is quoted with fewer, are a prompt.
 */
export function withMarks(lines: readonly string[]): string[] {
  const names = new Set(lines.flatMap((_, at) => nameAt(lines, at)));
  const isQuoting = lines.some((one) => QUOTED.test(one) && !PROMPT.test(one));
  return lines.map((one) => {
    const [, name] = NAMED.exec(one) ?? [];
    if (name !== undefined && names.has(name)) return one.replace(NAMED, '>');
    const [, who] = ARROWS.exec(one) ?? [];
    if (who !== undefined && /\d[:.]\d\d/.test(who)) return `${who} wrote:`;
    return PROMPT.test(one) && !isQuoting ? one.slice(3) : one;
  });
}

function nameAt(lines: readonly string[], at: number): string[] {
  const [, name] = NAMED.exec(lines[at] ?? '') ?? [];
  if (name === undefined) return [];
  const above = lines.slice(Math.max(0, at - MOST_BLANK), at).findLast((one) => one.trim() !== '');
  return above !== undefined && endsWithWrote(above) ? [name] : [];
}

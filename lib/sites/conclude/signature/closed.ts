import { contactLineOf } from './contact-line.ts';
import { isClosing, leadsToName } from './line-kinds.ts';
import { areNames, headOf } from './name-line.ts';

const MOST_UNDER = 10;

/**
 * Where closing words stand that nothing follows, or a name, or short lines with ways to reach somebody, for a sender
 * whose name is not known.
 */
export function closedAt(lines: readonly string[]): number | undefined {
  const filled = [...lines.keys()]
    .filter((at) => (lines[at] ?? '').trim() !== '')
    .slice(-MOST_UNDER);
  const names = (at: number | undefined) => at !== undefined && areNames(headOf(lines[at] ?? ''));
  return filled.find((at, index) => {
    const text = lines[at] ?? '';
    const next = filled[index + 1];
    if (isClosing(text))
      return (
        next === undefined ||
        names(next) ||
        filled.slice(index + 1).some((one) => contactLineOf(lines[one] ?? ''))
      );
    return leadsToName(text) && names(next);
  });
}

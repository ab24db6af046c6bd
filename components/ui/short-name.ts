import { givenNameOf } from '../../lib/domain/names.ts';

const MOST = 24;
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

/** The first name of somebody for a short line, cut where a page makes it endless. */
export function shortNameOf(name: string): string {
  const given = givenNameOf(name);
  if (given.length <= MOST) return given;
  return `${given.slice(0, MOST - 1).replace(HALF_A_CHARACTER, '')}…`;
}

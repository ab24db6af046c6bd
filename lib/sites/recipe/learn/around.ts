import type { Around } from '../../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../../domain/recipe-caps.ts';

/** From here on it is something else than a name: " · online", ", Acme", " (away)"; not the hyphen of "Mensah-Boateng". */
const PARTS = /^(?:\s+[^\p{L}\p{N}\s]+\s*|\s*[,;:(<[|/]+\s*)/u;

/**
 * What stands before and after the only mention of a name in a text; undefined where there is none, or where it would
 * be another for the next name.
 */
export function aroundIn(text: string, name: string): Around | undefined {
  const whole = text.replace(/\s+/g, ' ').trim();
  const [before = '', after, ...more] = whole.split(name);
  if (after === undefined || more.length > 0) return undefined;
  if (isOneWord(before.slice(-1), name.slice(0, 1))) return undefined;
  if (isOneWord(name.slice(-1), after.slice(0, 1))) return undefined;
  const fits = before.length <= RECIPE_CAPS.text && after.length <= RECIPE_CAPS.text;
  return fits && !/\d/.test(before + after) ? { before, after } : undefined;
}

/** The same in an element, where what a sign parts from the name may be another each time. */
export function aroundInElement(text: string, name: string): Around | undefined {
  const [, behind = ''] = text.split(name);
  const [to] = PARTS.exec(behind) ?? (/\d/.test(behind) ? /^\D+/.exec(behind) : null) ?? [];
  if (to === undefined) return aroundIn(text, name);
  const around = aroundIn(text.slice(0, text.length - behind.length), name);
  return around && { ...around, to };
}

/** Scripts without small letters write words without spaces between them. */
function isOneWord(end: string, start: string): boolean {
  return [end, start].every((one) => /[\p{Lu}\p{Ll}\p{N}]/u.test(one));
}

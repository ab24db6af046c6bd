import type { ThreadPlace } from '../../../domain/recipe.ts';
import { folded } from '../../read/name.ts';
import { partsOf } from '../thread.ts';

// what changes by itself from visit to visit names no conversation
const FLEETING =
  /token|session|^s?id$|sid|auth|utm|^_?ts?$|time|nonce|cache|^v$|version|lang|locale|theme|ref/i;

const LONGEST = 100;

/** Learns which part of an address names the open conversation; undefined where none looks as if it did. */
export function learnThread(url: URL, name: string): ThreadPlace | undefined {
  const isNaming = (part: string) => looksLikeId(part) || isNameOf(part, name);
  const open = (where: 'path' | 'hash') =>
    partsOf(url, where)
      .slice(0, 12)
      .map((part) => (isNaming(part) ? null : part));
  const path = open('path');
  const hash = open('hash');
  const query = [...url.searchParams]
    .filter(([key, value]) => isLasting(key) && isNaming(value))
    .map(([key]) => key)
    .slice(0, 4);
  if (![...path, ...hash].includes(null) && query.length === 0) return undefined;
  return {
    ...(path.length === 0 ? {} : { path }),
    ...(hash.length === 0 ? {} : { hash }),
    query,
  };
}

function isLasting(key: string): boolean {
  return key.length <= LONGEST && (key === 'id' || !FLEETING.test(key));
}

/** Short ones, as "v2" or the "0" of an account, are the same for every conversation: all of them would be one. */
function looksLikeId(part: string): boolean {
  const isMadeUp = /^\d{2,}$/.test(part) || (/\d/.test(part) && part.length > 4);
  return isMadeUp || part.length > 24 || /%40|@/.test(part);
}

function isNameOf(part: string, name: string): boolean {
  const words = folded(part).split(' ');
  return folded(name)
    .split(' ')
    .some((one) => one.length > 2 && words.includes(one));
}

import type { ThreadPlace } from '../../../domain/recipe.ts';
import { folded } from '../../read/name.ts';
import { ANY, paramsOf, partsOf } from '../thread.ts';

// what changes by itself from visit to visit names no conversation
const FLEETING =
  /(?:^|[^a-z])(?:\w*(?:token|session|auth)\w*|sid|utm|ts?|time\w*|nonce|cache|v|version|lang|locale|theme)(?![a-z])|^ref/i;
/** Where a conversation lies for now: the same one is in another place tomorrow, and others are there already. */
const FOLDER =
  /^(?:all|any|mine|inbox|sent|drafts?|archived?|spam|junk|trash|bin|starred|important|snoozed|unread|read|open(?:ed)?|closed|new|pending|waiting|on-?hold|resolved|solved|done|active|unassigned|assigned|recent|posteingang|gesendet|archiv|entw(?:ü|ue)rfe|offen|geschlossen|bo[iî]te.*|envoy.*|ouverts?|ferm.*|recibidos|enviados|abiertos?|cerrados?)$/iu;

const LONGEST = 100;

/**
 * Learns which part of an address names the open conversation; undefined where none looks as if it did. `said` is what
 * the page says it is about: what of it stands in the address differs from one to the next.
 */
export function learnThread(url: URL, name: string, said: string): ThreadPlace | undefined {
  const isNaming = (part: string) => looksLikeId(part) || isNameOf(part, name);
  const open = (where: string) => {
    const parts = partsOf(where).slice(0, 12);
    // the first ticket of a desk has the number 1
    const only = parts.some(isNaming) || parts.length < 2 ? -1 : parts.length - 1;
    const named = parts.map((part, at) => isNaming(part) || (at === only && /^\d$/.test(part)));
    return parts.map((part, at) =>
      named[at] === true
        ? null
        : named.includes(true) && isFree(part, at > 0 ? said : '')
          ? ANY
          : part,
    );
  };
  const path = open(url.pathname);
  const hash = open(url.hash);
  const query = [...paramsOf(url)]
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

/** What says where a conversation lies or what it is about, and not which it is. */
function isFree(part: string, said: string): boolean {
  const text = plain(part);
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return FOLDER.test(text) || (words.length !== 1 && words.every((one) => said.includes(one)));
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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

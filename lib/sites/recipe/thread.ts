import type { ThreadPlace } from '../../domain/recipe.ts';

/** A part that differs from one conversation to the next, and names none. */
export const ANY = '*';

/** What in an address names the open conversation; empty on a page of another kind than the taught one. */
export function threadIn(url: URL, { path, hash, query }: ThreadPlace): string {
  const asked = query.map((name) => paramsOf(url).get(name) ?? '');
  const found = [
    namedIn(partsOf(url, 'pathname'), path),
    namedIn(partsOf(url, 'hash'), hash),
    asked,
  ];
  const named = found.flat();
  return named.includes('') ? '' : named.join('/');
}

/** The parts between the slashes of an address's path or of its fragment. */
export function partsOf(url: URL, where: 'pathname' | 'hash'): string[] {
  return url[where]
    .replace(/^#!?|\?.*/g, '')
    .split('/')
    .filter(Boolean);
}

/** What an address asks for, in its query or in that of its fragment. */
export function paramsOf({ search, hash }: URL): URLSearchParams {
  return new URLSearchParams(search + hash.replace(/^[^?]*\??/, '&'));
}

/** The parts where a conversation is named, and an empty one where another is not that of the taught page. */
function namedIn(parts: readonly string[], taught: readonly (string | null)[] = []): string[] {
  return taught.flatMap((one, at) => {
    if (one === null) return parts[at] ?? '';
    return [ANY, parts[at]].includes(one) ? [] : '';
  });
}

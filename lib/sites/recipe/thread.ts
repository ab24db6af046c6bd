import type { ThreadPlace } from '../../domain/recipe.ts';

/** A part that differs from one conversation to the next, and names none. */
export const ANY = '*';

/** What in an address names the open conversation; empty on a page of another kind than the taught one. */
export function threadIn(url: URL, { path, hash, query }: ThreadPlace): string {
  const named = [
    ...namedIn(url.pathname, path),
    ...namedIn(url.hash, hash),
    ...query.map((name) => paramsOf(url).get(name)),
  ];
  return named.every(Boolean) ? named.join('/') : '';
}

/** The parts between the slashes of an address's path or of its fragment. */
export function partsOf(where: string): string[] {
  return where
    .replace(/^#!?|\?.*/g, '')
    .split('/')
    .filter(Boolean);
}

/** What an address asks for, in its query or in that of its fragment. */
export function paramsOf(url: URL): URLSearchParams {
  // a fragment without a query is one name that nobody asks for
  return new URLSearchParams(`${url.search}&${url.hash.split('?').at(-1)}`);
}

/** The parts where a conversation is named, and an empty one where another is not that of the taught page. */
function namedIn(where: string, taught: readonly (string | null)[] = []): (string | undefined)[] {
  const parts = partsOf(where);
  return taught.flatMap((one, at) => {
    if (one) return one === ANY || one === parts[at] ? [] : '';
    return parts[at];
  });
}

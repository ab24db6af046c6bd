import type { ThreadPlace } from '../../domain/recipe.ts';

/** What in an address names the open conversation; empty on a page of another kind than the taught one. */
export function threadIn(url: URL, { path, hash, query }: ThreadPlace): string {
  const asked = query.map((name) => url.searchParams.get(name) ?? '');
  const found = [namedIn(partsOf(url, 'path'), path), namedIn(partsOf(url, 'hash'), hash), asked];
  const named = found.flat();
  return named.includes('') ? '' : named.join('/');
}

/** The parts between the slashes of an address's path or of its fragment. */
export function partsOf(url: URL, where: 'path' | 'hash'): string[] {
  const text = where === 'path' ? url.pathname : url.hash.replace(/^#!?/, '').replace(/\?.*/, '');
  return text.split('/').filter((part) => part !== '');
}

/** The parts where a conversation is named; an empty one where the others are not those of the taught page. */
function namedIn(parts: readonly string[], taught: readonly (string | null)[] = []): string[] {
  const fits = taught.every((one, at) => one === null || parts[at] === one);
  if (!fits) return [''];
  return taught.flatMap((one, at) => (one === null ? [parts[at] ?? ''] : []));
}

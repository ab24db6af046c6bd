import { foldedName } from '../domain/names.ts';
import { searchedWords } from '../domain/searched-words.ts';
import { Haystack } from '../store/haystack.ts';
import type { Store } from '../store/store.ts';
import type { SearchHit } from './views.ts';

const haystacks = new WeakMap<Store, Haystack>();

/** The haystack of a store, built at first use and kept up to date by its callers' `refresh`. */
export async function freshHaystack(store: Store): Promise<Haystack> {
  let haystack = haystacks.get(store);
  if (haystack === undefined) {
    haystack = new Haystack(store.db, store.now);
    haystacks.set(store, haystack);
  }
  await haystack.refresh();
  return haystack;
}

/** Contacts that contain every word of the query in name, company or an address; names that begin with it first. */
export async function search(store: Store, query: string, limit = 20): Promise<SearchHit[]> {
  const words = searchedWords(query);
  const folded = words.join(' ');
  if (words.length === 0) return [];
  const haystack = await freshHaystack(store);
  const begins: SearchHit[] = [];
  const contains: SearchHit[] = [];
  const seen = new Set<string>();
  for (const straw of haystack.all()) {
    if (begins.length >= limit) break;
    if (!words.every((word) => straw.text.includes(word)) || seen.has(straw.contact)) continue;
    seen.add(straw.contact);
    const inName = words.every((word) => straw.foldedName.includes(word));
    const matched = inName
      ? undefined
      : straw.text.split('\n').find((line) => line.includes(words[0] ?? ''));
    const hit: SearchHit = {
      contact: straw.contact,
      name: straw.name,
      ...(straw.companyName === undefined ? {} : { companyName: straw.companyName }),
      ...(matched === undefined || matched === foldedName(straw.companyName ?? '')
        ? {}
        : { matched }),
    };
    if (straw.foldedName.startsWith(folded)) begins.push(hit);
    else if (contains.length < limit) contains.push(hit);
  }
  return [...begins, ...contains].slice(0, limit);
}

import type { Language } from '../../lib/domain/languages/language.ts';

const OTHERS: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['de', async () => (await import('../../lib/domain/languages/german.ts')).german],
  ['fr', async () => (await import('../../lib/domain/languages/french.ts')).french],
  ['es', async () => (await import('../../lib/domain/languages/spanish.ts')).spanish],
]);

const loaded = new Map<string, Promise<readonly Language[]>>();

/** Loads the languages beside English in which the browser is used, each once; one that cannot be loaded is left out. */
export function languagesHere(): Promise<readonly Language[]> {
  const codes = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const used = [...new Set(codes)].filter((code) => OTHERS.has(code));
  const key = used.join();
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const languages = Promise.all(used.map(load)).then((all) => all.flat());
  loaded.set(key, languages);
  return languages;
}

async function load(code: string): Promise<Language[]> {
  const language = await OTHERS.get(code)?.().catch(() => undefined);
  return language === undefined ? [] : [language];
}

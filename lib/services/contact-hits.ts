import { aboutOf } from '../domain/contact-about.ts';
import { excerptOf } from '../domain/excerpt.ts';
import { saidIn } from '../domain/form/said.ts';
import type { Named } from '../domain/named.ts';
import { foldedName } from '../domain/names.ts';
import type { Contact } from '../domain/records/contact.ts';
import { hasWords } from '../domain/searched-words.ts';
import { allRecords } from '../store/all-records.ts';
import type { Store } from '../store/store.ts';
import { contactParts } from './contact-parts.ts';

/** A contact who says what was searched in their own fields: a tag, an address, a field of the owner's own. */
export interface ContactHit extends Named {
  /** What matched. */
  readonly text: string;
  /** It stands among what is told under More; a title and tags stand beside the name. */
  readonly inMore: boolean;
}

/**
 * Who these contacts are by now, each once, in their order, with what matched. What does not show is left out: a field
 * that the survivor of a join has otherwise, and what was entered in a field of the owner's own that was deleted.
 */
export async function contactHits(
  store: Store,
  ids: readonly string[],
  words: readonly string[],
): Promise<ContactHit[]> {
  if (ids.length === 0) return [];
  const own = new Set((await allRecords(store.db, 'property')).map(({ id }) => id));
  const each = await Promise.all(ids.map((id) => contactParts(store, id)));
  const hits = each.flatMap((parts) => hitOf(parts, own, words) ?? []);
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

function hitOf(
  parts: readonly Contact[],
  own: ReadonlySet<string>,
  words: readonly string[],
): ContactHit | undefined {
  const [survivor] = parts;
  if (survivor === undefined) return undefined;
  const { tags: _tags, values = {}, ...fields } = aboutOf(parts);
  const shown = Object.entries(values).filter(([property]) => own.has(property));
  const more = saidIn('contact', { ...fields, values: Object.fromEntries(shown) });
  const title = parts.find((one) => one.title !== undefined)?.title;
  const beside = saidIn('contact', { title, tags: parts.flatMap(({ tags = [] }) => tags) });
  const says = (texts: readonly string[]) => hasWords(foldedName(texts.join(' ')), words);
  if (!says([...beside, ...more])) return undefined;
  const { id, name } = survivor;
  return { id, name, text: excerptOf([...beside, ...more], words), inMore: !says(beside) };
}

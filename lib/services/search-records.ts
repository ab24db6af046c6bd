import { excerptOf } from '../domain/excerpt.ts';
import { dayIn, saidIn } from '../domain/form/said.ts';
import type { Named } from '../domain/named.ts';
import { KNOWN_KINDS, type KnownKind, LIST_KINDS, type Records } from '../domain/records/kinds.ts';
import { type Result, success } from '../domain/result.ts';
import { searchedWords } from '../domain/searched-words.ts';
import { storageFailure } from '../store/failures.ts';
import { Reader } from '../store/reader.ts';
import { type HayKind, RecordHay } from '../store/record-hay.ts';
import type { Store } from '../store/store.ts';
import { type CompanyHit, companyHits, deletedCompany } from './company/company-hits.ts';
import { type ContactHit, contactHits } from './contact-hits.ts';
import { type ListHit, listHits } from './list-hits.ts';
import { freshHaystack } from './search.ts';
import { whoseAre } from './whose.ts';

/** A single letter says too little of a record. */
const LEAST = 2;

/** How many records of one kind are shown at most: more words find fewer. */
const MOST_OF_KIND = 5;

/** A record that says what was searched, with whose it is. */
export interface RecordHit {
  readonly kind: KnownKind;
  readonly id: string;
  readonly contact: Named;
  /** What matched. */
  readonly text: string;
  /** The day that tells it from others, and the zone whose day is meant where that is known. */
  readonly at: number;
  readonly zone?: string;
}

/** What a search in the records found. */
export interface RecordHits {
  /** Contacts of exactly this name that were deleted. */
  readonly gone: readonly Named[];
  readonly companies: readonly CompanyHit[];
  /** Contacts who say it in their own fields. */
  readonly contacts: readonly ContactHit[];
  readonly hits: readonly RecordHit[];
  readonly lists: readonly ListHit[];
  /** Of a kind there may be more than are shown. */
  readonly more: boolean;
}

const NOTHING: RecordHits = {
  gone: [],
  companies: [],
  contacts: [],
  hits: [],
  lists: [],
  more: false,
};

const hays = new WeakMap<Store, RecordHay>();

/**
 * The companies, the contacts, the records of every known kind and the lists that say each word of the query, five of a
 * kind at most. The first search of a window reads all of them, which takes seconds where there are very many; later
 * ones a few milliseconds.
 */
export async function searchRecords(store: Store, query: string): Promise<Result<RecordHits>> {
  const words = searchedWords(query);
  if (words.join('').length < LEAST) return success(NOTHING);
  try {
    return success(await foundRecords(store, words));
  } catch (error) {
    return storageFailure(error);
  }
}

async function foundRecords(store: Store, words: readonly string[]): Promise<RecordHits> {
  const hay = hays.get(store) ?? new RecordHay(store.db);
  hays.set(store, hay);
  await hay.refresh();
  const found = await hay.saying(words, MOST_OF_KIND + 1);
  const idsOf = (kind: HayKind) =>
    found.flatMap((one) => (one.kind === kind ? one.id : [])).slice(0, MOST_OF_KIND);
  const gone = (await freshHaystack(store)).goneNamed(words.join(' ')).slice(0, MOST_OF_KIND);
  const companies = await companyHits(store, idsOf('company'), words);
  const goneCompany = await deletedCompany(store, words);
  if (goneCompany !== undefined) companies.push(goneCompany);
  const lists = await Promise.all(
    LIST_KINDS.map((kind) => listHits(store, kind, idsOf(kind), words)),
  );
  const kinds = new Set(found.map(({ kind }) => kind));
  const shown = [...kinds].reduce((sum, kind) => sum + idsOf(kind).length, 0);
  return {
    gone,
    companies,
    contacts: await contactHits(store, idsOf('contact'), words),
    hits: await recordHits(store, idsOf, words),
    lists: lists.flat(),
    more: found.length > shown,
  };
}

async function recordHits(
  store: Store,
  idsOf: (kind: KnownKind) => readonly string[],
  words: readonly string[],
): Promise<RecordHit[]> {
  const each = KNOWN_KINDS.map(async (kind) => {
    const records = await new Reader(store.db).where(kind, 'id', idsOf(kind));
    return records.map((record) => ({ kind, record }));
  });
  const there = (await Promise.all(each)).flat();
  const owners = await whoseAre(
    store,
    there.map(({ record: { point, written } }) => ({ point, written, held: written })),
  );
  return there.flatMap(({ kind, record }, index) => {
    const contact = owners[index];
    return contact === undefined ? [] : hitOf(kind, record, contact, words);
  });
}

function hitOf(
  kind: KnownKind,
  record: Records[KnownKind],
  contact: Named,
  words: readonly string[],
): RecordHit {
  const zone: unknown = 'zone' in record ? record.zone : undefined;
  return {
    kind,
    id: record.id,
    contact,
    text: excerptOf(saidIn(kind, record), words),
    at: dayIn(kind, record) ?? record.written,
    ...(typeof zone === 'string' ? { zone } : {}),
  };
}

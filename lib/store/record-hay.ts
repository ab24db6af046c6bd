import { saidIn } from '../domain/form/said.ts';
import { foldedName } from '../domain/names.ts';
import { KNOWN_KINDS, LIST_KINDS } from '../domain/records/kinds.ts';
import { hasWords } from '../domain/searched-words.ts';
import { eachRecord } from './all-records.ts';
import { decodeAll } from './codec.ts';
import { LedgerFollower, MOST_TAKEN } from './ledger-follower.ts';
import { letOthers } from './let-others.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The kinds that are searched; of a contact what is said beside their name, which the haystack has. */
const HAY_KINDS = ['company', 'contact', ...KNOWN_KINDS, ...LIST_KINDS] as const;

/** The name of a kind that is searched. */
export type HayKind = (typeof HAY_KINDS)[number];

/** So many records stand in one bale: it is one text, which the browser looks through faster than any list. */
const IN_BALE = 500;

/** After so many bales whatever waits has its turn. */
const AT_ONCE = 40;

/** Records of one kind: each line of the text is what the record of the same place says, folded. */
interface Bale {
  kind: HayKind;
  ids: string[];
  text: string;
}

/** A record that was found. */
export interface FoundRecord {
  kind: HayKind;
  id: string;
}

/**
 * What companies, the fields of contacts, the records of every known kind and the lists say, in memory beside the
 * haystack of contacts: no text index lies on disk. Call `refresh` before searching; after the first time it takes in
 * only what the ledger says has changed.
 */
export class RecordHay {
  readonly #db: AlongsideDatabase;
  #bales: Bale[] = [];
  /** What stands in the bales no more as it was written, by kind and id; undefined says nothing any more. */
  #changed = new Map<HayKind, Map<string, string | undefined>>();
  readonly #ledger: LedgerFollower;

  constructor(db: AlongsideDatabase) {
    this.#db = db;
    this.#ledger = new LedgerFollower(db, {
      readAll: () => this.#readAll(),
      takeIn: async (changed) => {
        for (const kind of HAY_KINDS) await this.#take(kind, changed(kind));
      },
      // with too many beside the bales the next one has them bound anew
      most: () => (this.#countChanged() > MOST_TAKEN ? 0 : MOST_TAKEN),
    });
  }

  /** Brings it up to the ledger's newest change; calls wait for one another. */
  refresh(): Promise<void> {
    return this.#ledger.refresh();
  }

  /** The records that say every one of the words, at most so many of each kind; it lets others go on meanwhile. */
  async saying(words: readonly string[], mostOfKind: number): Promise<FoundRecord[]> {
    const found: FoundRecord[] = [];
    let looked = 0;
    for (const kind of HAY_KINDS) {
      const changed = this.#changed.get(kind) ?? new Map<string, string | undefined>();
      const ids: string[] = [];
      for (const [id, text] of changed)
        if (text !== undefined && hasWords(text, words)) ids.push(id);
      for (const bale of this.#bales) {
        if (ids.length >= mostOfKind) break;
        if (bale.kind !== kind) continue;
        ids.push(...idsIn(bale, words).filter((id) => !changed.has(id)));
        looked += 1;
        if (looked % AT_ONCE === 0) await letOthers();
      }
      found.push(...ids.slice(0, mostOfKind).map((id) => ({ kind, id })));
    }
    return found;
  }

  async #readAll(): Promise<void> {
    const bales: Bale[] = [];
    for (const kind of HAY_KINDS) bales.push(...(await balesOf(this.#db, kind)));
    this.#bales = bales;
    this.#changed = new Map();
  }

  async #take(kind: HayKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await matchingRows(this.#db, kind, 'id', ids);
    const records = await decodeAll(this.#db, kind, rows);
    const live = records.filter(({ deleted }) => deleted !== true);
    const texts = new Map(live.map((record) => [record.id, lineOf(kind, record)]));
    const changed = this.#changed.get(kind) ?? new Map<string, string | undefined>();
    for (const id of ids) changed.set(id, texts.get(id));
    this.#changed.set(kind, changed);
  }

  #countChanged(): number {
    return [...this.#changed.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

/** What a record says, in one line, as it is searched. */
function lineOf(kind: HayKind, record: Readonly<Record<string, unknown>>): string {
  return foldedName(saidIn(kind, record).join(' '));
}

async function balesOf(db: AlongsideDatabase, kind: HayKind): Promise<Bale[]> {
  const bales: Bale[] = [];
  let ids: string[] = [];
  let lines: string[] = [];
  const bind = () => {
    if (ids.length > 0) bales.push({ kind, ids, text: lines.join('\n') });
    ids = [];
    lines = [];
  };
  await eachRecord(db, kind, (record) => {
    const line = lineOf(kind, record);
    if (line === '') return;
    ids.push(record.id);
    lines.push(line);
    if (ids.length === IN_BALE) bind();
  });
  bind();
  return bales;
}

function idsIn({ ids, text }: Bale, words: readonly string[]): string[] {
  if (!hasWords(text, words)) return [];
  const lines = text.split('\n');
  return ids.filter((_, index) => hasWords(lines[index] ?? '', words));
}

import type { Interaction } from '../domain/records/interaction.ts';
import { changesAfter, newestChange } from './changes.ts';
import { decodeAll } from './codec.ts';
import { entriesSaying, interactionsOfMessages, messagesSaying } from './interactions-saying.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** So many changes are taken in one by one; beyond, everything is read anew. */
const MOST = 2_000;

/**
 * The interactions that say one thing, in their subject, their summary or one of their messages. Everything is read
 * once, and from then on only what the ledger says has changed.
 */
export class KeptSaying {
  readonly #db: AlongsideDatabase;
  readonly #says: (text: string) => boolean;
  /** What says it: entries, and messages with the id under which an entry has them. */
  #entries = new Set<string>();
  #messages = new Map<string, string>();
  #seen: string | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(db: AlongsideDatabase, says: (text: string) => boolean) {
    this.#db = db;
    this.#says = says;
  }

  /** Those that say it by now. */
  async interactions(): Promise<Interaction[]> {
    this.#turn = this.#turn.catch(() => undefined).then(() => this.#catchUp());
    await this.#turn;
    const own = await matchingRows(this.#db, 'interaction', 'id', [...this.#entries]);
    const entries = await decodeAll(this.#db, 'interaction', own);
    const held = await interactionsOfMessages(this.#db, [...new Set(this.#messages.values())]);
    const live = [...entries, ...held].filter((one) => one.deleted !== true);
    return [...new Map(live.map((one) => [one.id, one])).values()];
  }

  async #catchUp(): Promise<void> {
    if (this.#seen === undefined) return this.#readAll();
    const changes = await changesAfter(this.#db, this.#seen, MOST + 1);
    if (changes.length > MOST) return this.#readAll();
    const changed = (kind: 'interaction' | 'message') =>
      changes.flatMap((one) => (one.kind === kind ? one.record : []));
    const [entries, messages] = [changed('interaction'), changed('message')];
    for (const id of entries) this.#entries.delete(id);
    for (const id of messages) this.#messages.delete(id);
    const entryRows = await matchingRows(this.#db, 'interaction', 'id', entries);
    const messageRows = await matchingRows(this.#db, 'message', 'id', messages);
    for (const { id, subject = '', summary } of await decodeAll(this.#db, 'interaction', entryRows))
      if (this.#says(`${subject}\n${summary}`)) this.#entries.add(id);
    for (const { id, revises, text } of await decodeAll(this.#db, 'message', messageRows))
      if (this.#says(text)) this.#messages.set(id, revises ?? id);
    this.#seen = changes.at(-1)?.id ?? this.#seen;
  }

  async #readAll(): Promise<void> {
    const newest = await newestChange(this.#db);
    const entries = await entriesSaying(this.#db, this.#says);
    const messages = await messagesSaying(this.#db, this.#says);
    this.#entries = new Set(entries.map(({ id }) => id));
    this.#messages = new Map(messages.map(({ id, revises }) => [id, revises ?? id]));
    this.#seen = newest;
  }
}

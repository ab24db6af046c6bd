import type { Interaction } from '../domain/records/interaction.ts';
import { decodeAll } from './codec.ts';
import {
  entriesSaying,
  interactionsOfMessages,
  messagesSaying,
  textOfEntry,
} from './interactions-saying.ts';
import { LedgerFollower } from './ledger-follower.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The interactions that say one thing, in their subject, their summary or one of their messages. */
export class KeptSaying {
  readonly #db: AlongsideDatabase;
  readonly #says: (text: string) => boolean;
  /** What says it: entries, and messages with the id under which an entry has them. */
  #entries = new Set<string>();
  #messages = new Map<string, string>();
  readonly #ledger: LedgerFollower;

  constructor(db: AlongsideDatabase, says: (text: string) => boolean) {
    this.#db = db;
    this.#says = says;
    this.#ledger = new LedgerFollower(db, {
      readAll: () => this.#readAll(),
      takeIn: (changed) => this.#takeIn(changed('interaction'), changed('message')),
    });
  }

  /** Those that say it by now. */
  async interactions(): Promise<Interaction[]> {
    await this.#ledger.refresh();
    const own = await matchingRows(this.#db, 'interaction', 'id', [...this.#entries]);
    const entries = await decodeAll(this.#db, 'interaction', own);
    const held = await interactionsOfMessages(this.#db, [...new Set(this.#messages.values())]);
    const live = [...entries, ...held].filter((one) => one.deleted !== true);
    return [...new Map(live.map((one) => [one.id, one])).values()];
  }

  async #takeIn(entries: readonly string[], messages: readonly string[]): Promise<void> {
    for (const id of entries) this.#entries.delete(id);
    for (const id of messages) this.#messages.delete(id);
    const entryRows = await matchingRows(this.#db, 'interaction', 'id', entries);
    const messageRows = await matchingRows(this.#db, 'message', 'id', messages);
    for (const entry of await decodeAll(this.#db, 'interaction', entryRows))
      if (this.#says(textOfEntry(entry))) this.#entries.add(entry.id);
    for (const { id, revises, text } of await decodeAll(this.#db, 'message', messageRows))
      if (this.#says(text)) this.#messages.set(id, revises ?? id);
  }

  async #readAll(): Promise<void> {
    const entries = await entriesSaying(this.#db, this.#says);
    const messages = await messagesSaying(this.#db, this.#says);
    this.#entries = new Set(entries.map(({ id }) => id));
    this.#messages = new Map(messages.map(({ id, revises }) => [id, revises ?? id]));
  }
}

import type { Named } from '../domain/named.ts';
import { foldedName } from '../domain/names.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The contacts that were deleted, in memory by their names: no index on disk tells them from the others. */
export class GoneContacts {
  readonly #names = new Map<string, string>();

  /** Those of this name, case and accents aside. */
  named(name: string): Named[] {
    const folded = foldedName(name);
    return [...this.#names].flatMap(([id, one]) =>
      foldedName(one) === folded ? { id, name: one } : [],
    );
  }

  /** Takes one in. */
  add({ id, name }: Named): void {
    this.#names.set(id, name);
  }

  /** Forgets all. */
  clear(): void {
    this.#names.clear();
  }

  /** Takes in what became of these contacts. */
  async follow(db: AlongsideDatabase, contacts: readonly string[]): Promise<void> {
    const rows = await matchingRows(db, 'contact', 'id', contacts);
    for (const contact of await decodeAll(db, 'contact', rows)) {
      if (contact.deleted === true) this.add(contact);
      else this.#names.delete(contact.id);
    }
  }
}

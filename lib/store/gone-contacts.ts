import type { Named } from '../domain/named.ts';
import { foldedName } from '../domain/names.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The contacts that were deleted, in memory by their names: no index on disk tells them from the others. */
export class GoneContacts {
  readonly #names = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();

  /** Those of this name, case and accents aside. */
  named(name: string): Named[] {
    const ids = [...(this.#byName.get(foldedName(name)) ?? [])];
    return ids.map((id) => ({ id, name: this.#names.get(id) ?? '' }));
  }

  /** Takes one in. */
  add({ id, name }: Named): void {
    this.#drop(id);
    this.#names.set(id, name);
    const same = this.#byName.get(foldedName(name)) ?? new Set();
    this.#byName.set(foldedName(name), same.add(id));
  }

  /** Forgets all. */
  clear(): void {
    this.#names.clear();
    this.#byName.clear();
  }

  /** Takes in what became of these contacts. */
  async follow(db: AlongsideDatabase, contacts: readonly string[]): Promise<void> {
    const rows = await matchingRows(db, 'contact', 'id', contacts);
    for (const contact of await decodeAll(db, 'contact', rows)) {
      if (contact.deleted === true) this.add(contact);
      else this.#drop(contact.id);
    }
  }

  #drop(id: string): void {
    const name = this.#names.get(id);
    if (name === undefined) return;
    this.#byName.get(foldedName(name))?.delete(id);
    this.#names.delete(id);
  }
}

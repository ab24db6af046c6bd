import { foldedName } from '../../domain/names.ts';
import type { ImportRow } from './import-views.ts';

/** Beyond so many users of one address a name is looked up, not compared: a switchboard has thousands. */
const COMPARED = 40;
const MOST_NAMES = 12;

/** The people of a file who use one address. */
export class KeyUsers {
  readonly #compared: ImportRow[] = [];
  readonly #byName = new Map<string, ImportRow>();
  readonly #names = new Set<string>();

  /** The first of them who can be somebody of this name. */
  find(name: string, isSame: (other: string) => boolean): ImportRow | undefined {
    return this.#compared.find((one) => isSame(one.name)) ?? this.#byName.get(foldedName(name));
  }

  /** Adds one; answers whether there were others. */
  add(row: ImportRow): boolean {
    const others = this.#byName.size > 0;
    const folded = foldedName(row.name);
    if (!this.#byName.has(folded)) this.#byName.set(folded, row);
    if (this.#compared.length < COMPARED) this.#compared.push(row);
    this.named(row.name);
    return others;
  }

  /** Adds the name of a contact who uses it too. */
  named(name: string): void {
    if (this.#names.size < MOST_NAMES) this.#names.add(name);
  }

  /** Their names, of a great many the first. */
  names(): string[] {
    return [...this.#names];
  }
}

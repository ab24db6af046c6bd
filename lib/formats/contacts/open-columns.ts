import { foldedName } from '../../domain/names.ts';
import type { Columns } from './columns.ts';
import type { OwnHeadings } from './own-columns.ts';

/** A column that says something and holds an own field, or could, as nothing else is read from it. */
export interface OpenColumn {
  heading: string;
  /** The id of the own field that it holds. */
  field?: string;
}

/** More of them are told of no file: nobody looks through more. */
const MOST = 200;

/** The columns of a table that hold own fields or could: told once its rows were looked at. */
export class OpenColumns {
  readonly #open: ReadonlyMap<number, OpenColumn>;
  #silent: number[];

  /** Where there is no own field, no column could hold one. */
  constructor(headers: readonly string[], columns: Columns, headings: OwnHeadings) {
    this.#open = headings.size === 0 ? new Map() : openAmong(headers, columns, headings);
    this.#silent = [...this.#open.keys()];
  }

  /** Looks at a row for columns that say something. */
  see(cells: readonly string[]): void {
    if (this.#silent.length > 0)
      this.#silent = this.#silent.filter((at) => (cells[at] ?? '') === '');
  }

  /** Those that hold an own field first, of one heading one. */
  told(): OpenColumn[] {
    const silent = new Set(this.#silent);
    const byHeading = new Map<string, OpenColumn>();
    for (const [at, column] of this.#open) {
      const name = foldedName(column.heading);
      if (!silent.has(at) && !byHeading.has(name)) byHeading.set(name, column);
    }
    const all = [...byHeading.values()];
    const held = all.filter(({ field }) => field !== undefined);
    return [...held, ...all.filter(({ field }) => field === undefined)].slice(0, MOST);
  }
}

function openAmong(headers: readonly string[], columns: Columns, headings: OwnHeadings) {
  const read = positionsRead(columns);
  const own = new Map(
    [...columns.about.own].flatMap(([field, some]) => some.map((at) => [at, field] as const)),
  );
  const open = new Map<number, OpenColumn>();
  for (const [at, heading] of headers.entries()) {
    const field = own.get(at);
    // one that was said to hold none can be asked about again
    const isFree = heading !== '' && (!read.has(at) || headings.get(foldedName(heading)) === '');
    if (field !== undefined) open.set(at, { heading, field });
    else if (isFree) open.set(at, { heading });
  }
  return open;
}

function positionsRead({ points, about: { own: _own, ...about }, ...names }: Columns): Set<number> {
  return new Set([
    ...Object.values(names).flat(),
    ...points.flatMap(({ value, label }) => [value, label]),
    ...Object.values(about).flat(2),
  ]);
}

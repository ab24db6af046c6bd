import { foldedName } from '../../domain/names.ts';
import { MOST_VALUES } from '../../domain/records/contact.ts';

/** Which own field a column with this heading holds: the id of the field by the folded heading, empty for none. */
export type OwnHeadings = ReadonlyMap<string, string>;

/** What a file says in an own field, untrusted and never empty. */
export interface ReadValue {
  field: string;
  text: string;
}

/** The columns that hold an own field: their positions by its id. */
export type OwnColumns = ReadonlyMap<string, readonly number[]>;

/** The columns whose heading is one of an own field, not more fields than are kept of anybody. */
export function ownColumns(
  headers: readonly string[],
  headings: OwnHeadings,
  except: ReadonlySet<number>,
): OwnColumns {
  const columns = new Map<string, number[]>();
  if (headings.size === 0) return columns;
  for (const [at, header] of headers.entries()) {
    const field = except.has(at) ? undefined : headings.get(foldedName(header));
    if (field === undefined || field === '') continue;
    const others = columns.get(field);
    if (others !== undefined) others.push(at);
    else if (columns.size < MOST_VALUES) columns.set(field, [at]);
  }
  return columns;
}

/** What a row says in own fields, in each the first column that says anything. */
export function valuesInRow(cells: readonly string[], columns: OwnColumns): ReadValue[] {
  const values: ReadValue[] = [];
  for (const [field, positions] of columns) {
    const text = positions.map((at) => cells[at] ?? '').find((cell) => cell !== '');
    if (text !== undefined) values.push({ field, text });
  }
  return values;
}

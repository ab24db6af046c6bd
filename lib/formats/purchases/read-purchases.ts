import { failure, type Result, success } from '../../domain/result.ts';
import { csvRows, HEADER_WITHIN, ROWS_IN_A_STEP, separatorOf } from '../contacts/csv-rows.ts';
import { tooMany, tornTable } from '../contacts/file-refusals.ts';
import { fileText } from '../contacts/file-text.ts';
import { FILE_CAPS, type Steps } from '../contacts/read-contact.ts';
import { ordersIn } from './orders-in.ts';
import {
  areOfPurchases,
  type PurchaseColumns,
  type PurchaseRole,
  purchaseColumns,
} from './purchase-columns.ts';
import type {
  PurchaseChoices,
  PurchaseLine,
  PurchasesFile,
  PurchaseTable,
} from './read-purchase.ts';

const NO_TABLE =
  'There is no table in this file. Export the orders as CSV and bring that. Nothing was brought in.';

/**
 * The purchases in a CSV of a shop, a payment service or an invoicing program, its columns found by their headings or
 * read as a person chose; days are those of `zone` (IANA). A failure says in a sentence why it can’t be read.
 */
export function* readPurchases(
  bytes: Uint8Array,
  choices: PurchaseChoices,
  zone: string,
): Steps<Result<PurchasesFile>> {
  const text = yield* fileText(bytes, 'CSV');
  if (!text.ok) return text;
  const table = yield* tableIn(text.value, choices);
  if (!table.ok) return table;
  return success(yield* ordersIn(table.value, choices, zone));
}

function* tableIn(
  text: string,
  { columns: chosen }: PurchaseChoices,
): Steps<Result<PurchaseTable>> {
  const lines: PurchaseLine[] = [];
  const start = headerOf(text);
  if (start === undefined) return failure('invalid', NO_TABLE);
  const { headings } = start;
  const columns = withChosen(purchaseColumns(headings), chosen);
  const rows = csvRows(text, separatorOf(text));
  let count = 0;
  let next = rows.next();
  for (; next.done !== true; next = rows.next()) {
    const { line, cells, end } = next.value;
    count += 1;
    if (count % ROWS_IN_A_STEP === 0) yield (end / text.length) * 0.5;
    if (count > FILE_CAPS.lines) return tooMany('lines');
    if (cells.length === 0 || line <= start.line) continue;
    if (lines.length >= FILE_CAPS.rows) return tooMany('lines');
    lines.push({ line, cells: byRole(cells, columns) });
  }
  if (next.value !== undefined) return tornTable(next.value);
  return success({ headings, columns, lines });
}

/** Where the header is: the first row with headings of purchases, else the first that has several cells. */
function headerOf(text: string): { line: number; headings: string[] } | undefined {
  let first: { line: number; headings: string[] } | undefined;
  for (const { line, cells } of csvRows(text, separatorOf(text))) {
    if (line > HEADER_WITHIN) break;
    const header = { line, headings: cells };
    if (areOfPurchases(purchaseColumns(cells))) return header;
    if (cells.filter((cell) => cell !== '').length > 1) first ??= header;
  }
  return first;
}

/** What was chosen for a column leaves nothing else to it. */
function withChosen(found: PurchaseColumns, chosen: PurchaseColumns = new Map()): PurchaseColumns {
  const taken = new Set(chosen.values());
  const others = [...found].filter(([role, at]) => !chosen.has(role) && !taken.has(at));
  return new Map([...others, ...[...chosen].filter(([, at]) => at >= 0)]);
}

function byRole(cells: readonly string[], columns: PurchaseColumns): PurchaseLine['cells'] {
  const told: Partial<Record<PurchaseRole, string>> = {};
  for (const [role, at] of columns) {
    const cell = cells[at] ?? '';
    if (cell !== '') told[role] = cell;
  }
  return told;
}

import { failure, type Result, success } from '../../domain/result.ts';
import { aboutInRow } from './about-columns.ts';
import { type Columns, columnsOf, formatOf } from './columns.ts';
import { csvRows, HEADER_WITHIN, ROWS_IN_A_STEP, type Row, separatorOf } from './csv-rows.ts';
import { tooMany, tornTable } from './file-refusals.ts';
import { OpenColumns } from './open-columns.ts';
import type { OwnHeadings } from './own-columns.ts';
import { withAbout } from './read-about.ts';
import {
  type ContactsFile,
  FILE_CAPS,
  type Problem,
  preferredFirst,
  type ReadContact,
  type Steps,
} from './read-contact.ts';

const SEVERAL = ' ::: ';
const UNREACHABLE = /fax|pager/i;

const NO_HEADER =
  'No columns of names and addresses were found in this file. Export it as Google CSV, Outlook CSV or vCard and bring it again. Nothing was brought in.';

/** The contacts in a table that Google, Outlook or another program wrote, one a row. */
export function* contactsInCsv(text: string, headings: OwnHeadings): Steps<Result<ContactsFile>> {
  const contacts: ReadContact[] = [];
  const problems: Problem[] = [];
  const rows = csvRows(text, separatorOf(text));
  let columns: Columns | undefined;
  let open: OpenColumns | undefined;
  let format = '';
  let count = 0;
  let next = rows.next();
  for (; next.done !== true; next = rows.next()) {
    const row = next.value;
    count += 1;
    if (count % ROWS_IN_A_STEP === 0) yield row.end / text.length;
    if (count > FILE_CAPS.lines) return tooMany('contacts');
    if (row.cells.length === 0) continue;
    if (columns === undefined) {
      columns = columnsOf(row.cells, headings);
      format = formatOf(row.cells);
      if (columns !== undefined) open = new OpenColumns(row.cells, columns, headings);
      else if (row.line > HEADER_WITHIN) return failure('invalid', NO_HEADER);
      continue;
    }
    open?.see(row.cells);
    if (contacts.length + problems.length >= FILE_CAPS.rows) return tooMany('contacts');
    const contact = contactIn(row, columns);
    if (contact === undefined)
      problems.push({ line: row.line, reason: 'There is neither a name nor an address in it.' });
    else contacts.push(contact);
  }
  if (next.value !== undefined) return tornTable(next.value);
  if (columns === undefined) return failure('invalid', NO_HEADER);
  return success({ format, contacts, problems, columns: open?.told() ?? [] });
}

function contactIn(row: Row, columns: Columns): ReadContact | undefined {
  const { cells, line } = row;
  const firstOf = (positions: readonly number[]) =>
    positions.map((at) => cells[at] ?? '').find((cell) => cell !== '') ?? '';
  const parts = [columns.given, columns.middle, columns.family].map(firstOf);
  const spoken = parts.filter((part) => part !== '').join(' ');
  const company = firstOf(columns.company);
  const points = preferredFirst(columns.points.flatMap((column) => pointsIn(cells, column)));
  const full = firstOf(columns.full);
  const name = [spoken, full, firstOf(columns.known), company].find((one) => one !== '') ?? '';
  if (name === '' && points.length === 0) return undefined;
  const title = firstOf(columns.title);
  return { line, name, title, company, points, ...withAbout(aboutInRow(cells, columns.about)) };
}

function pointsIn(cells: readonly string[], { kind, value, label }: Columns['points'][number]) {
  const sort = cells[label] ?? '';
  if (kind === 'phone' && UNREACHABLE.test(sort)) return [];
  const cell = cells[value] ?? '';
  if (cell === '') return [];
  const preferred = sort.startsWith('*');
  return cell
    .split(SEVERAL, FILE_CAPS.points)
    .map((one) => ({ kind, value: one.trim().replace(/^\* /, ''), preferred }));
}

import { endOfDay, instantOfWallTime } from '../../domain/wall-clock.ts';
import type { Steps } from '../contacts/read-contact.ts';
import { currencyBeside, currencyOf } from './currency-of.ts';
import type { MoneyRules } from './order-money.ts';
import { type PurchaseColumns, type PurchaseRole, saysUtc } from './purchase-columns.ts';
import type { PurchaseChoices, PurchaseQuestion, PurchaseTable } from './read-purchase.ts';
import { ColumnDays, type DayOrder, writtenDay } from './written-day.ts';
import { ColumnMark, type DecimalMark } from './written-number.ts';

const IN_A_STEP = 200;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A day of a file: when it begins, or the moment where its time is told, and when it ends. */
export interface FileDay {
  begin: number;
  end: number;
  /** The day itself, in milliseconds since 1970 as if UTC. */
  day: number;
}

/** How the cells of a file are read, by all of them and by what a person chose. */
export interface FileRules extends MoneyRules {
  columns: PurchaseColumns;
  choices: PurchaseChoices;
  quantityMark: DecimalMark | undefined;
  days: Record<'at' | 'due', (text: string) => FileDay | undefined>;
  /** What somebody has to decide. */
  open: { days: boolean; decimals: boolean };
}

/** How a file is to be read, decided for each of its columns from all of its cells. */
export function* columnRules(
  { headings, columns, lines }: PurchaseTable,
  choices: PurchaseChoices,
  zone: string,
): Steps<FileRules> {
  const marks = {
    amount: new ColumnMark(),
    discount: new ColumnMark(),
    returned: new ColumnMark(),
  };
  const quantity = new ColumnMark();
  const days = { at: new ColumnDays(), due: new ColumnDays() };
  const seen = Object.entries({ ...marks, quantity, ...days }) as [
    PurchaseRole,
    ColumnMark | ColumnDays,
  ][];
  for (const [index, { cells }] of lines.entries()) {
    for (const [role, column] of seen) column.see(cells[role] ?? '');
    if (index % IN_A_STEP === 0) yield 0.5 + (index / lines.length) * 0.1;
  }
  const heading = (role: PurchaseRole) => headings[columns.get(role) ?? -1] ?? '';
  // one program writes all of its amounts, and all of its days, in one way
  const decimals = choices.decimals ?? onlyOf(Object.values(marks).map(({ mark }) => mark));
  const order = choices.days ?? onlyOf(Object.values(days).map((one) => one.order));
  const reader = (role: 'at' | 'due') =>
    dayReader(days[role].order ?? order, saysUtc(heading(role)) ? 'UTC' : zone, zone);
  const isOpen = (some: readonly { isOpen: boolean }[]) => some.some((one) => one.isOpen);
  return {
    columns,
    choices,
    amountMark: marks.amount.mark ?? decimals,
    discountMark: marks.discount.mark ?? decimals,
    returnedMark: marks.returned.mark ?? decimals,
    quantityMark: quantity.mark ?? decimals,
    currency: currencyBeside(heading('amount')) ?? choices.currency,
    days: { at: reader('at'), due: reader('due') },
    open: {
      days: isOpen(Object.values(days)) && (choices.days !== undefined || order === undefined),
      decimals:
        isOpen([...Object.values(marks), quantity]) &&
        (choices.decimals !== undefined || decimals === undefined),
    },
  };
}

/** What a person has to say of a file, or has said. */
export function questionsOf(
  { columns, lines }: PurchaseTable,
  { currency, open }: FileRules,
  choices: PurchaseChoices,
): PurchaseQuestion[] {
  const lacksCurrency = lines.some(
    ({ cells }) =>
      cells.amount !== undefined &&
      currencyBeside(cells.amount) === undefined &&
      currencyOf(cells.currency ?? '') === undefined,
  );
  const asksCurrency = lacksCurrency && (currency === undefined || choices.currency !== undefined);
  const asksStatus = !columns.has('paid') && !columns.has('status');
  return [
    ...(asksCurrency && columns.has('amount') ? ['currency' as const] : []),
    ...(asksStatus ? ['status' as const] : []),
    ...(open.days ? ['days' as const] : []),
    ...(open.decimals ? ['decimals' as const] : []),
  ];
}

function onlyOf<T>(some: readonly (T | undefined)[]): T | undefined {
  const [first, ...others] = new Set(some.filter((one) => one !== undefined));
  return others.length === 0 ? first : undefined;
}

/** Reads days; thousands of orders are of a few hundred. */
function dayReader(order: DayOrder | undefined, told: string, zone: string) {
  const begun = new Map<number, { begin: number; end: number }>();
  return (text: string): FileDay | undefined => {
    const written = writtenDay(text, order);
    if (written === undefined || written === 'two') return undefined;
    const { wall, isTimed, offset } = written;
    const day = Math.floor(wall / DAY) * DAY;
    const known = begun.get(day) ?? {
      begin: instantOfWallTime(day, zone),
      end: instantOfWallTime(endOfDay(day), zone),
    };
    begun.set(day, known);
    if (!isTimed) return { ...known, day };
    const begin = offset === undefined ? instantOfWallTime(wall, told) : wall - offset * MINUTE;
    return { ...known, begin: Math.round(begin), day };
  };
}

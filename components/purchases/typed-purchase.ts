import { digitsOf, minorUnitsOf } from '../../lib/domain/minor-units.ts';
import type { PurchaseItem, PurchaseStatus } from '../../lib/domain/records/purchase.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';
import { itemOf } from '../../lib/domain/sold.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../../lib/domain/wall-clock.ts';
import type { PurchaseView } from '../../lib/services/known-view.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { PurchaseFields } from '../../lib/services/purchases.ts';

/** A purchase as it stands in its form; empty text is unknown. */
export interface TypedPurchase {
  /** One thing on each line, with how many of it. */
  items: string;
  number: string;
  amount: string;
  currency: string;
  discount: string;
  status: PurchaseStatus;
  /** Days as a date field writes them: 2026-03-06. */
  day: string;
  due: string;
  /** Whose calendar the days are of (IANA). */
  zone: string;
}

const KEPT = 'What you typed is kept.';

/** The empty form, bought on the day of an instant. */
export function emptyPurchase(now: number): TypedPurchase {
  const nothing = { items: '', number: '', amount: '', currency: '', discount: '', due: '' };
  const zone = zoneHere();
  return { ...nothing, status: 'open', day: dayOf(now, zone), zone };
}

/** A purchase as its form shows it. */
export function typedPurchase(purchase: PurchaseView): TypedPurchase {
  const { items, number = '', currency = '', amount, discount, status, at, zone, due } = purchase;
  const typed = (minor: number | undefined) =>
    minor === undefined ? '' : (minor / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));
  return {
    items: items.map(({ quantity, name }) => `${quantity} ${name}`).join('\n'),
    ...{ number, currency, status, zone },
    amount: typed(amount),
    discount: typed(discount),
    day: dayOf(at, zone),
    due: due === undefined ? '' : dayOf(due, zone),
  };
}

/** What a form says, or which of its fields cannot be read. */
export function readPurchase(typed: TypedPurchase): Result<PurchaseFields> {
  const { zone } = typed;
  const currency = typed.currency.trim().toUpperCase() || undefined;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    return failure('invalid', `A currency has three letters: EUR. ${KEPT}`);
  const items = typed.items
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);
  const amount = amountOf('amount', typed.amount, currency);
  if (!amount.ok) return amount;
  const discount = amountOf('discount', typed.discount, currency);
  if (!discount.ok) return discount;
  const bought = wallTimeOfDay(typed.day);
  if (bought === undefined) return failure('invalid', `Say on which day it was bought. ${KEPT}`);
  const due = wallTimeOfDay(typed.due);
  return success({
    items,
    amount: amount.value,
    discount: discount.value,
    currency,
    number: typed.number.trim() || undefined,
    status: typed.status,
    at: instantOfWallTime(bought, zone),
    due: due === undefined ? undefined : instantOfWallTime(endOfDay(due), zone),
    zone,
  });
}

/** A line of the field of things; one without a number is one of it. */
function lineOf(line: string): PurchaseItem {
  return itemOf(line) ?? { name: line.trim(), quantity: 1 };
}

function amountOf(
  name: string,
  typed: string,
  currency: string | undefined,
): Result<number | undefined> {
  if (typed.trim() === '') return success(undefined);
  const minor = minorUnitsOf(typed, currency ?? '');
  if (minor !== undefined) return success(minor);
  return failure('invalid', `This ${name} cannot be read: write it like 1250.50. ${KEPT}`);
}

function dayOf(at: number, zone: string): string {
  return new Date(wallTimeOf(at, zone)).toISOString().slice(0, 10);
}

/** The first moment of a day as a date field writes it, or undefined for none. */
function wallTimeOfDay(day: string): number | undefined {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? undefined : start;
}

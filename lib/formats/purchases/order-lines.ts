import { foldedName } from '../../domain/names.ts';
import type { PurchaseLine, ReadCustomer } from './read-purchase.ts';

/** The lines of one order, its customer as the first of them that names one. */
export interface OrderLines {
  number: string;
  customer: ReadCustomer;
  lines: PurchaseLine[];
}

/** Orders out of lines: those with one number and one customer are one, and lines that go on with it. */
export class OrdersOfLines {
  readonly orders: OrderLines[] = [];
  readonly #byNumber = new Map<string, OrderLines>();
  readonly #byBoth = new Map<string, OrderLines>();
  #last: OrderLines | undefined;

  /** Takes the next line in. */
  add(line: PurchaseLine): void {
    const customer = customerIn(line);
    const number = (line.cells.number ?? '').trim();
    const order = this.#orderOf(line, foldedNumber(number), keyOfCustomer(customer));
    if (order === undefined) this.#begin({ number, customer, lines: [line] });
    else {
      order.lines.push(line);
      if (keyOfCustomer(order.customer) === '') this.#name(order, customer);
      this.#last = order;
    }
  }

  #orderOf(line: PurchaseLine, number: string, key: string): OrderLines | undefined {
    if (number === '') {
      const { at, amount, item } = line.cells;
      // a thing alone belongs to the order above it
      const goesOn = key === '' && at === undefined && amount === undefined && item !== undefined;
      return goesOn ? this.#last : undefined;
    }
    if (key !== '') return this.#byBoth.get(`${number} ${key}`) ?? this.#byBoth.get(`${number} `);
    const isLast = this.#last !== undefined && foldedNumber(this.#last.number) === number;
    return isLast ? this.#last : this.#byNumber.get(number);
  }

  #begin(order: OrderLines): void {
    this.orders.push(order);
    this.#last = order;
    const number = foldedNumber(order.number);
    if (number === '') return;
    this.#byNumber.set(number, order);
    this.#byBoth.set(`${number} ${keyOfCustomer(order.customer)}`, order);
  }

  #name(order: OrderLines, customer: ReadCustomer): void {
    const number = foldedNumber(order.number);
    order.customer = customer;
    this.#byBoth.delete(`${number} `);
    this.#byBoth.set(`${number} ${keyOfCustomer(customer)}`, order);
  }
}

/** A number for comparing: `#1001` is the order 1001. */
export function foldedNumber(number: string): string {
  return foldedName(number).replace(/^#\s*/, '');
}

/** What tells one customer of a file from another: the address, else the number, else the name; empty for nobody. */
export function keyOfCustomer({ email, phone, name }: ReadCustomer): string {
  if (email !== '') return `email ${email.toLowerCase()}`;
  if (phone !== '') return `phone ${phone.replace(/[^\d+]/g, '') || phone}`;
  return name === '' ? '' : `name ${foldedName(name)}`;
}

function customerIn({ cells }: PurchaseLine): ReadCustomer {
  const parts = [cells.given, cells.family].filter((part) => part !== undefined);
  return {
    name: parts.length > 0 ? parts.join(' ') : (cells.name ?? ''),
    email: cells.email ?? '',
    // spreadsheets keep the plus of a number behind an apostrophe
    phone: (cells.phone ?? '').replace(/^'/, ''),
  };
}

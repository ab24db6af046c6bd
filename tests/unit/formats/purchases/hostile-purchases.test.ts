import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purchaseSchema } from '../../../../lib/domain/records/purchase.ts';
import { FILE_CAPS } from '../../../../lib/formats/contacts/read-contact.ts';
import { purchasesOf, reading } from './reading.ts';

const MB = 1024 * 1024;
const HEADER = 'order,customer,date,item,quantity,amount,currency,status\n';
const repeated = (unit: string, bytes: number) => unit.repeat(Math.floor(bytes / unit.length));

describe('a hostile file of purchases', () => {
  it.each([
    ['a quotation mark that is never closed', `${HEADER}1,"${repeated('a,\n', 4 * MB)}`],
    ['nothing but separators', HEADER + repeated(',', 4 * MB)],
    ['a header without an end', repeated('order,', 4 * MB)],
    ['a cell without an end', `${HEADER}1,Ana,2025-04-03,${repeated('a', 4 * MB)}`],
    ['figures without an end', `${HEADER}1,Ana,${repeated('1/', MB)},a,1,${repeated('1,', MB)}`],
    ['one order without an end', HEADER + '1,Ana,2025-04-03,Toner,1,1.5,EUR,paid\n'.repeat(50_000)],
    [
      'one number for everybody',
      HEADER +
        Array.from({ length: 90_000 }, (_, n) => `1,c${n},2025-04-03,,,1,EUR,paid`).join('\n'),
    ],
    ['numbers alone', HEADER + '1,,,,,,,\n'.repeat(50_000)],
  ])('with %s is read or refused in no time', (_what, text) => {
    const start = performance.now();
    reading(text);
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('with more lines than are taken is refused', () => {
    const read = reading(
      HEADER + '1,Ana,2025-04-03,Toner,1,1,EUR,paid\n'.repeat(FILE_CAPS.rows + 1),
    );
    expect(read.ok ? '' : read.failure.message).toMatch(/more than 100,000 lines/);
  });

  it('with more things than are kept of a purchase keeps what fits', () => {
    const lines = '1,Ana,2025-04-03,Toner,1,1.5,EUR,paid\n'.repeat(300);
    const { orders, without } = purchasesOf(HEADER + lines);
    expect(orders[0]?.items).toHaveLength(200);
    expect(without[0]?.reason).toBe('100 of its things are left out: 200 are kept.');
  });

  it.each([
    ['', 'This file is empty. Nothing was brought in.'],
    ['%PDF-1.4', /^This file is no text. Save it as CSV/],
    ['just one line of words', /^There is no table in this file./],
  ])('of “%s” says why it can’t be read', (text, why) => {
    const read = reading(text);
    expect(read.ok ? '' : read.failure.message).toMatch(why);
  });

  it('of any cells gives purchases that can be stored, and never fails', () => {
    const cell = fc.oneof(
      fc.constantFrom('1', '#2', 'Ana', '2025-04-03', '03/04/2025', '1,250', '-5', 'EUR', 'paid'),
      fc.constantFrom('open', 'refunded', '=cmd', '"', '""', '\n', '1e9', '\u202E', '__proto__'),
      fc.string({ maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (cells, separator) => {
        const lines = cells.map((row) => row.join(separator)).join('\n');
        const read = reading(HEADER.replaceAll(',', separator) + lines);
        for (const { customer: _, line: _line, ...order } of read.ok ? read.value.orders : []) {
          const meta = { id: 'b-1', version: 1, stamps: {}, point: 'contact:c-1', author: 'Me' };
          const purchase = { ...meta, written: 0, zone: 'UTC', ...order };
          expect(purchaseSchema.safeParse(purchase).error).toBeUndefined();
        }
      }),
    );
  });
});

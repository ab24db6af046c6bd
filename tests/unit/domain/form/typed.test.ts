import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  readTyped,
  startingValues,
  typedOf,
  type Values,
} from '../../../../lib/domain/form/typed.ts';
import { asked, askedFields, chosen } from '../../../../lib/domain/records/asked.ts';
import { fieldsOfKind } from '../../../../lib/domain/records/kinds.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';

const FIELDS = askedFields(
  z.object({
    words: asked(z.string().check(z.minLength(1)), 'prose', 'Words'),
    topic: asked(z.optional(z.string().check(z.maxLength(40))), 'line', 'Topic'),
    tags: asked(z.array(z.string()), 'lines', 'Tags'),
    things: asked(z.optional(z.array(z.any())), 'things', 'Things'),
    amount: asked(z.optional(z.int()), 'amount', 'Amount'),
    currency: asked(z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))), 'currency', 'Currency'),
    share: asked(z.optional(z.number().check(z.gte(0), z.lte(100))), 'number', 'Share'),
    from: asked(z.number(), 'day', 'From'),
    until: asked(z.optional(z.number()), 'last-day', 'Until'),
    by: asked(z.number(), 'moment', 'By'),
    stage: chosen(z.enum(['new', 'old']), 'Stage', { new: 'New', old: 'Old' }),
    fine: asked(z.optional(z.boolean()), 'tick', 'Fine'),
    unseen: z.optional(z.string()),
  }),
);
const LISBON = { zone: 'Europe/Lisbon' };
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 2, 2);

const read = (typed: Record<string, string>, terms = LISBON) =>
  readTyped(
    FIELDS,
    { words: 'x', from: '2026-03-02', by: '2026-03-02T10:30', stage: 'new', ...typed },
    terms,
  );

describe('what is typed in a form', () => {
  it.each([
    ['topic', ' printing ', 'printing'],
    ['topic', '  ', undefined],
    ['tags', 'one\n\n two \n', ['one', 'two']],
    ['tags', '', []],
    [
      'things',
      '2 drum\nservice',
      [
        { name: 'drum', quantity: 2 },
        { name: 'service', quantity: 1 },
      ],
    ],
    ['amount', '1,250.50', 125_050],
    ['share', '40 %', 40],
    ['share', '2,5', 2.5],
    ['from', '2026-03-03', MONDAY + DAY],
    ['until', '2026-03-02', MONDAY + DAY - 1],
    ['by', '2026-03-02T14:05', MONDAY + 845 * 60_000],
    ['by', '2026-03-02T23:59', MONDAY + DAY - 1],
    ['stage', 'old', 'old'],
    ['fine', 'yes', true],
    ['fine', '', undefined],
  ])('of %s, “%s”, is %j', (name, text, value) => {
    expect(succeeded(read({ [name]: text }))[name]).toEqual(value);
  });

  it('reads amounts in the currency beside them', () => {
    expect(succeeded(read({ amount: '612', currency: 'jpy' }))).toMatchObject({
      amount: 612,
      currency: 'JPY',
    });
    expect(succeeded(read({ amount: '612', currency: 'EUR' }))).toMatchObject({ amount: 61_200 });
  });

  it.each([
    ['words', ''],
    ['amount', '12oo'],
    ['share', 'much'],
    ['share', '140'],
    ['currency', 'euros'],
    ['until', 'soon'],
    ['by', 'soon'],
    ['by', ''],
    ['stage', 'gone'],
    ['stage', ''],
    ['topic', 'x'.repeat(41)],
  ])('of %s, “%s”, is refused with the name of its field', (name, text) => {
    const result = read({ [name]: text });
    expect(failedWith(result)).toBe('invalid');
    const label = FIELDS.find((field) => field.name === name)?.label ?? '';
    expect(result).toHaveProperty('failure.message', expect.stringContaining(`“${label}”`));
    expect(result).toHaveProperty(
      'failure.message',
      expect.stringContaining('What you typed is kept.'),
    );
  });

  it('is read as it was shown, in any zone', () => {
    const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'];
    const values = fc.record<Values>({
      words: fc.stringMatching(/^\S[\w ]{0,20}\S$/),
      tags: fc.array(fc.stringMatching(/^[a-z]{1,9}$/)),
      amount: fc.option(fc.nat(1e12), { nil: undefined }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      share: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      stage: fc.constantFrom('new', 'old'),
      fine: fc.constantFrom(true, undefined),
    });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 30_000 }),
        (some, zone, day) => {
          const typed = {
            ...typedOf(FIELDS, some, { zone }),
            from: new Date(day * DAY).toISOString().slice(0, 10),
            by: new Date(day * DAY + 845 * 60_000).toISOString().slice(0, 16),
          };
          const once = succeeded(readTyped(FIELDS, typed, { zone }));
          expect(once).toMatchObject(some);
          const again = typedOf(FIELDS, once, { zone });
          expect(again).toEqual(typed);
        },
      ),
    );
  });
});

describe('the form of a new record', () => {
  it('begins today and with the first of each choice that is needed', () => {
    expect(startingValues(FIELDS, MONDAY, LISBON)).toEqual({
      from: MONDAY,
      by: MONDAY + DAY - 1,
      stage: 'new',
    });
  });

  it('asks in the order of its schema, and not for what nobody types', () => {
    const names = fieldsOfKind('purchase').map(({ name }) => name);
    expect(names).toEqual([
      'items',
      'amount',
      'currency',
      'number',
      'discount',
      'at',
      'due',
      'status',
    ]);
  });
});

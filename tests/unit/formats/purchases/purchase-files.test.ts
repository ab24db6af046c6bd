import { describe, expect, it } from 'vitest';
import { encoded } from '../contacts/reading.ts';
import { leftOutOf, purchasesOf } from './reading.ts';

const at = (day: string) => Date.parse(`${day}Z`);
const SHOPIFY =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Accepts Marketing,Currency,Subtotal,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Phone,Refunded Amount,Id';
const STRIPE =
  'id,Description,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Status,Customer Description,Customer Email';
const WOO =
  'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),Cart Discount Amount,Order Total Amount,Order Currency,Item #,Item Name,Quantity (- Refund)';
const WOO_EXPORT =
  'order_number,status,order_date,billing_first_name,billing_last_name,billing_email,order_currency,order_total';
const GERMAN = 'Rechnungsnummer;Datum;Kunde;E-Mail;Betrag;Währung;Status;Fällig am';
const SQUARE =
  'Date,Time,Gross Sales,Discounts,Net Sales,Total Collected,Transaction ID,Customer Name';

describe('a file of purchases', () => {
  it('of Shopify has one order in several lines, its own fields in the first', () => {
    const { orders, questions } = purchasesOf(
      [
        SHOPIFY,
        '#1001,ana@lumo.example,paid,2025-03-01 10:00:00 +0100,,no,EUR,90.00,"1,100.00",SPRING,5.00,2025-03-01 09:59:00 +0100,2,Toner,50.00,Ana Pereira,,0.00,77',
        '#1001,ana@lumo.example,,,,,,,,,,2025-03-01 09:59:00 +0100,1,"Drum ""L"", black",10.00,,,,',
      ].join('\n'),
    );
    expect(questions).toEqual([]);
    expect(orders).toEqual([
      {
        line: 2,
        number: '#1001',
        customer: { name: 'Ana Pereira', email: 'ana@lumo.example', phone: '' },
        at: at('2025-03-01T08:59'),
        items: [
          { name: 'Toner', quantity: 2 },
          { name: 'Drum "L", black', quantity: 1 },
        ],
        amount: 110_000,
        currency: 'EUR',
        discount: 500,
        status: 'paid',
      },
    ]);
  });

  it('of Stripe has lower-case currencies, yen, refunds and times in UTC', () => {
    const { orders, leftOut } = purchasesOf(
      [
        STRIPE,
        'ch_1,Toner,2025-03-01 10:00,12.00,0.00,eur,12.00,Paid,,ana@lumo.example',
        'ch_2,Drum,2025-03-01 11:00,1200,1200,jpy,8.00,Refunded,,ana@lumo.example',
        'ch_3,Drum,2025-03-01 12:00,20.00,5.00,eur,20.00,Partially refunded,,ana@lumo.example',
        'ch_4,Drum,2025-03-01 13:00,20.00,0.00,eur,20.00,Failed,,ana@lumo.example',
      ].join('\n'),
    );
    expect(orders).toMatchObject([
      { number: 'ch_1', at: at('2025-03-01T10:00'), amount: 1200, currency: 'EUR', status: 'paid' },
      { number: 'ch_2', amount: 1200, currency: 'JPY', status: 'refunded' },
      { number: 'ch_3', amount: 1500, currency: 'EUR', status: 'paid' },
    ]);
    expect(leftOut).toEqual([{ line: 5, reason: 'It came to nothing: “Failed”.' }]);
  });

  it.each([
    [
      WOO,
      '11,Processing,2025-03-01 10:00,Ana,Pereira,ana@lumo.example,,0,50,EUR,1,Toner,2',
      '11,Processing,2025-03-01 10:00,Ana,Pereira,ana@lumo.example,,0,50,EUR,2,Drum,1',
    ],
    [WOO_EXPORT, '11,wc-completed,2025-03-01 10:00:00,Ana,Pereira,ana@lumo.example,EUR,50.00'],
  ])('of WooCommerce repeats the order on each line: %s', (...lines) => {
    const { orders } = purchasesOf(lines.join('\n'));
    const customer = { name: 'Ana Pereira', email: 'ana@lumo.example' };
    const money = { amount: 5000, currency: 'EUR', status: 'paid' };
    expect(orders).toMatchObject([{ number: '11', customer, ...money }]);
  });

  it('in German has decimal commas, and open invoices with their day', () => {
    const { orders } = purchasesOf(
      [
        GERMAN,
        'RE-1;03.04.2025;Ana Pereira;ana@lumo.example;1.250,50;EUR;offen;17.04.2025',
        'RE-2;04.04.2025;Ben Okoro;;1.250;EUR;bezahlt;',
        'RE-3;05.04.2025;Ben Okoro;;12,00;EUR;überfällig;06.04.2025',
      ].join('\r\n'),
    );
    expect(orders).toMatchObject([
      { amount: 125_050, status: 'open', due: at('2025-04-17T23:59:59.999') },
      { amount: 125_000, status: 'paid', customer: { name: 'Ben Okoro', email: '', phone: '' } },
      { amount: 1200, status: 'open', due: at('2025-04-06T23:59:59.999') },
    ]);
  });

  it('of Square asks for the currency behind its dollar signs, and whether all is paid', () => {
    const file = `${SQUARE}\n03/24/25,10:00,$12.00,-$2.00,$10.00,$10.00,T1,Ana Pereira`;
    expect(purchasesOf(file)).toMatchObject({ questions: ['currency', 'status'], orders: [] });
    expect(purchasesOf(file, { currency: 'CAD', status: 'paid' }).orders).toMatchObject([
      { at: at('2025-03-24'), amount: 1000, discount: 200, currency: 'CAD', status: 'paid' },
    ]);
  });

  it('with nothing but customer, date and amount asks for what it does not say', () => {
    const file = 'customer,date,amount\nAna,03/04/2025,"1,250"\nBen,05/05/2025,12';
    const { questions, orders } = purchasesOf(file);
    expect(questions).toEqual(['currency', 'status', 'days', 'decimals']);
    expect(orders).toEqual([]);
    const chosen = { currency: 'EUR', status: 'open', days: 'month', decimals: '.' } as const;
    expect(purchasesOf(file, chosen)).toMatchObject({
      questions: ['currency', 'status', 'days', 'decimals'],
      orders: [{ at: at('2025-03-04'), amount: 125_000, status: 'open' }, { amount: 1200 }],
    });
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1252'] as const)('is read in %s', (encoding) => {
    const row = 'RE-1;03.04.2025;Zoë Núñez;;12,00;EUR;bezahlt;';
    const { orders } = purchasesOf(encoded(`${GERMAN}\n${row}`, encoding));
    expect(orders).toMatchObject([{ customer: { name: 'Zoë Núñez' }, amount: 1200 }]);
  });

  it('may have a byte order mark, empty lines, a note above and a currency in its heading', () => {
    const file =
      '\uFEFFSales 2025\n\nKunde,Datum,Betrag in EUR,Bezahlt am\n\nAna,3.4.2025,12,3.4.2025\n,,,\n';
    expect(purchasesOf(file)).toMatchObject({
      questions: [],
      leftOut: [],
      orders: [{ line: 5, amount: 1200, currency: 'EUR', status: 'paid' }],
    });
  });

  it('is read by the columns that somebody chose', () => {
    const file = 'who,when,how much,back\nAna,2025-04-03,12,open';
    expect(purchasesOf(file).orders).toEqual([]);
    const columns = new Map([
      ['name', 0],
      ['at', 1],
      ['amount', 2],
      ['status', 3],
    ] as const);
    expect(purchasesOf(file, { columns, currency: 'EUR' }).orders).toMatchObject([
      { customer: { name: 'Ana' }, amount: 1200, status: 'open' },
    ]);
  });

  it('with two columns of one name reads the first, unless the other is chosen', () => {
    const file = 'customer,date,amount,amount,status\nAna,2025-04-03,12,13,paid';
    expect(purchasesOf(file, { currency: 'EUR' }).orders).toMatchObject([{ amount: 1200 }]);
    const columns = new Map([['amount', 3]] as const);
    expect(purchasesOf(file, { columns, currency: 'EUR' }).orders).toMatchObject([
      { amount: 1300 },
    ]);
  });
});

describe('the lines of an order', () => {
  const HEADER = 'order,customer,date,item,quantity,amount,currency,status';
  const orders = (...lines: string[]) => purchasesOf([HEADER, ...lines].join('\n')).orders;
  const leftOut = (...lines: string[]) => leftOutOf([HEADER, ...lines].join('\n'));

  it('each with an amount of its own are added up', () => {
    const lines = ['1,Ana,2025-04-03,Toner,2,20,EUR,paid', '1,Ana,2025-04-03,Drum,1,5,EUR,paid'];
    expect(orders(...lines)).toMatchObject([{ amount: 2500, items: [{}, {}] }]);
  });

  it('of two customers are two orders, and one without a customer goes on with the last', () => {
    const found = orders(
      '1,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '1,Ben,2025-04-03,Drum,1,5,EUR,paid',
      '1,,,Fuser,1,,,',
      ',,,Cable,1,,,',
    );
    const names = found.map(({ items }) => items.map(({ name }) => name).join());
    expect(names).toEqual(['Toner', 'Drum,Fuser,Cable']);
  });

  it('are left out where some files repeat amounts and some do not', () => {
    const found = leftOut(
      '1,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '1,Ana,2025-04-03,Drum,1,20,EUR,paid',
      '2,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '2,Ana,2025-04-03,Drum,1,5,EUR,paid',
    );
    expect(found).toEqual([
      '2: Whether its amounts are those of its lines or of all can’t be told.',
    ]);
  });

  it('are left out where they are of different days or say different things', () => {
    const found = leftOut(
      '1,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '1,Ana,2025-05-03,Drum,1,5,EUR,paid',
      '2,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '2,Ana,2025-04-03,Drum,1,5,EUR,open',
    );
    expect(found).toEqual([
      '2: Its lines are of different days: “2025-04-03”, “2025-05-03”.',
      '4: Its lines say different things: “paid”, “open”.',
    ]);
  });

  it('below zero give back: all of it, a part, or nobody knows of what', () => {
    const lines = [
      '1,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '1,Ana,2025-05-03,Toner,-2,-20,EUR,refunded',
      '2,Ana,2025-04-03,Toner,2,20,EUR,paid',
      '2,Ana,2025-05-03,Toner,-1,(5),EUR,paid',
      '3,Ana,2025-05-03,Toner,1,-5,EUR,paid',
    ];
    expect(orders(...lines)).toMatchObject([
      { number: '1', amount: 2000, status: 'refunded', items: [{ quantity: 2 }] },
      { number: '2', amount: 1500, status: 'paid' },
    ]);
    expect(leftOut(...lines)).toEqual([
      '6: It takes money back, and for which purchase can’t be told.',
    ]);
  });

  it.each([
    [
      ',Ana,2025-04-03,,,,,paid',
      'It says neither what was bought nor for how much, and has no number.',
    ],
    ['1,,2025-04-03,Toner,1,20,EUR,paid', 'Nobody is named who bought it.'],
    ['1,Ana,,Toner,1,20,EUR,paid', 'It says no day.'],
    ['1,Ana,soon,Toner,1,20,EUR,paid', '“soon” is no day, or could be two different ones.'],
    ['1,Ana,2025-04-03,Toner,1,=cmd,EUR,paid', '“=cmd” is no amount in EUR.'],
    ['1,Ana,2025-04-03,Toner,1,20,QQQ,paid', '“QQQ” is no currency.'],
    ['1,Ana,2025-04-03,Toner,1,20,,paid', 'In which currency it is can’t be told.'],
    ['1,Ana,2025-04-03,Toner,1,20,EUR,perhaps', 'What “perhaps” means is not known here.'],
    ['1,Ana,2025-04-03,Toner,1,20,EUR,', 'Whether it is paid can’t be told.'],
    ['1,Ana,2025-04-03,Toner,1,20,EUR,Storniert', 'It came to nothing: “Storniert”.'],
    [
      '1,Ana,2025-04-03,Toner,1,20,EUR,partially refunded',
      'How much of it was given back can’t be told.',
    ],
  ])('“%s” are left out: %s', (line, why) => {
    expect(leftOut(line)).toEqual([`2: ${why}`]);
  });

  it('are taken without a thing that can’t be counted, and it is said', () => {
    const file = [HEADER, '1,Ana,2025-04-03,Toner,many,20,EUR,overdue'].join('\n');
    expect(purchasesOf(file)).toMatchObject({
      orders: [{ items: [], amount: 2000, status: 'open' }],
      without: [
        { line: 2, reason: '“Toner” is left out: “many” of it can’t be read.' },
        { line: 2, reason: 'It is overdue, and since when is not told: it is kept as open.' },
      ],
    });
  });

  it('may be of a formula, which is text', () => {
    const [order] = orders('1,=HYPERLINK(1),2025-04-03,=cmd|calc,1,20,EUR,paid');
    expect(order).toMatchObject({
      customer: { name: '=HYPERLINK(1)' },
      items: [{ name: '=cmd|calc' }],
    });
  });
});

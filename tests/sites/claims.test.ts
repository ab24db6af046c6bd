import { describe, expect, it } from 'vitest';
import type { DetectedMessage } from '../../lib/domain/detection.ts';
import { claimsIn, claimsOf } from '../../lib/sites/claims/claims.ts';
import { buildPerson } from '../support/build-detection.ts';

describe('what a visitor gives as their own', () => {
  it.each([
    // English
    ["my mail is zoe@briain.example, it's about the signs", 'zoe@briain.example'],
    ['You can reach me at zoe@briain.example', 'zoe@briain.example'],
    ['zoe@briain.example', 'zoe@briain.example'],
    ['Sure, it’s zoe@briain.example!', 'zoe@briain.example'],
    ['Email: zoe@briain.example', 'zoe@briain.example'],
    ['My colleague Bob is away. My email is zoe@briain.example', 'zoe@briain.example'],
    ['zoe@briain.example is my email', 'zoe@briain.example'],
    ['my number is 020 7946 0123 but I prefer chat', '020 7946 0123'],
    ['Call me on +44 20 7946 0123.', '+44 20 7946 0123'],
    ['+44 20 7946 0123', '+44 20 7946 0123'],
    ['Phone 020 7946 0123, thanks', '020 7946 0123'],
    ['Where is my order 4471?', '4471'],
    ['Hi, order #A-4471-B has not arrived', 'A-4471-B'],
    ['my order number is 4471', '4471'],
    ['the email on my account is zoe@briain.example', 'zoe@briain.example'],
    ['#4471', '4471'],
    ['I use zoe@briain.example to log in', 'zoe@briain.example'],
    ['order number 4471 still says processing', '4471'],
    ['My boss is away. Where is my order 4471?', '4471'],
    ["my number's 07700 900123", '07700 900123'],
    // German
    ['Meine Bestellnummer lautet 4471', '4471'],
    ['Meine Handynr. ist 0151 23456789', '0151 23456789'],
    ['Auftragsnr. 4471-B ist noch nicht da', '4471-B'],
    ['Ich bin Kunde bei Ihnen, Bestellung 4471', '4471'],
    ['Meine E-Mail ist zoe@briain.example', 'zoe@briain.example'],
    ['Meine neue Handynummer: 030 5550 1000', '030 5550 1000'],
    ['Sie erreichen mich unter zoe@briain.example', 'zoe@briain.example'],
    ['Ich bin unter 030 5550 1000 erreichbar', '030 5550 1000'],
    ['Ja, gerne: zoe@briain.example', 'zoe@briain.example'],
    ['Wo bleibt meine Bestellung 4471?', '4471'],
    ['Bestellnummer: 4471', '4471'],
    // Spanish
    ['Mi correo electrónico es zoe@briain.example', 'zoe@briain.example'],
    ['mi teléfono es 915 550 143', '915 550 143'],
    ['Llámame al 915 550 143', '915 550 143'],
    ['Claro, es zoe@briain.example', 'zoe@briain.example'],
    ['No ha llegado mi pedido 4471', '4471'],
    ['Mi número de pedido es el 4471', '4471'],
    // French
    ['Mon adresse e-mail est zoe@briain.example', 'zoe@briain.example'],
    ['mon numéro est le 01 55 50 01 42', '01 55 50 01 42'],
    ['Je suis joignable au 01 55 50 01 42', '01 55 50 01 42'],
    ['Bonjour, voici mon e-mail : zoe@briain.example', 'zoe@briain.example'],
    ['Où est ma commande 4471 ?', '4471'],
    ['Mon numéro de commande est le 4471', '4471'],
    // Italian
    ['Potete chiamarmi al 333 123 4567', '333 123 4567'],
    // Dutch
    ['Mijn mobiele nummer is 06 12345678', '06 12345678'],
    ['U kunt me bereiken op 06 12345678', '06 12345678'],
    ['Mijn bestelling 4471 is er nog niet', '4471'],
  ])('%s', (text, value) => {
    expect(claimsIn(text).map((claim) => claim.value)).toEqual([value]);
  });

  it('comes with the words around it', () => {
    const [claim] = claimsIn('Hello there. My mail is zoe@briain.example and I wait.');
    expect(claim).toEqual({
      kind: 'email',
      value: 'zoe@briain.example',
      words: 'My mail is zoe@briain.example and I wait.',
    });
  });

  it('may be several', () => {
    const text = 'reach me on 020 7946 0123 or zoe@briain.example, order 4471';
    expect(claimsIn(text).map((claim) => claim.kind)).toEqual(['phone', 'email', 'order']);
  });

  it('is not what stands under the name of somebody else', () => {
    const text = 'Maria López\nmaria@lumo.example';
    expect(claimsIn(text, { name: 'Zoë Ó Briain' })).toEqual([]);
    expect(claimsIn(text, { name: 'Maria' })).toHaveLength(1);
  });

  it('is told apart from a colleague’s in the same sentence', () => {
    const text = 'my mail is zoe@briain.example, please cc my colleague maria.lopez@lumo.example';
    expect(claimsIn(text).map((claim) => claim.value)).toEqual(['zoe@briain.example']);
  });
});

describe('what belongs to somebody else, or to nobody', () => {
  it.each([
    // English
    'cc my colleague maria.lopez@lumo.example',
    'ask Bob, 555-0123',
    'ask Bob, 020 7946 0123',
    'his number is 020 7946 0123',
    'Her email: maria.lopez@lumo.example',
    'Please write to maria.lopez@lumo.example instead',
    'My boss’s number is 020 7946 0123',
    'The number of my sister is 020 7946 0123',
    'maria.lopez@lumo.example is my colleague',
    '020 7946 0123 is his number',
    'Is your number 020 7946 0123?',
    'I wrote to sales@lumo.example last week',
    'I called 020 7946 0123 twice',
    'Bob said: my number is 020 7946 0123',
    'She wrote "my mail is maria.lopez@lumo.example"',
    '> my mail is zoe@briain.example',
    'Bob: my mail is bob@lumo.example',
    '[10:02] Bob Ito: my mail is bob@lumo.example',
    '---------- Forwarded message ---------\nMy mail is bob@lumo.example',
    'Fwd: my mail is bob@lumo.example',
    'my email is bob@lumo.example (my husband’s)',
    'It is about my friend’s order 4471',
    'Maria’s order 4471 is late',
    'the order 4471 of Maria López is late',
    'We meet on 2026-11-22 at 10:00',
    'I paid 4471 for it',
    'call Maria on +34 915 550 143',
    'my mail to bob@lumo.example bounced',
    'can you email bob@lumo.example',
    'write me and bob@lumo.example',
    'my call to 020 7946 0123 was dropped',
    'not my number: 020 7946 0123',
    'my old email was zoe@briain.example',
    'is this your mail: info@shop.example',
    'call my wife at 07700 900199',
    'my ex has order 4471',
    'not order 4471, the other one',
    'Is your order number 4471?',
    'My client wants to know about order 4471',
    'I’m asking for a customer, order 4471',
    'on behalf of Maria López: order 4471',
    'Order 4471 was placed by Maria López',
    'My boss ordered it. Order 4471',
    'Where is order 4471? My sister ordered it.',
    "I ordered with my wife's mail, maria.lopez@lumo.example",
    'The driver gave me 07700 900123',
    'is support@shop.example your address?',
    // German
    'Bitte meine Kollegin in CC nehmen: maria.lopez@lumo.example',
    'Seine Nummer ist 030 5550 1000',
    'Fragen Sie Herrn Ito, 030 5550 1000',
    'Mein Chef ist unter 030 5550 1000 erreichbar',
    'Die Bestellung 4471 von Maria López fehlt',
    'Bestellung 4471 meines Bruders',
    'Meine Mandantin vermisst Bestellung 4471',
    'Der Fahrer gab mir die 0151 23456789',
    'Wo bleibt Bestellung 4471? Meine Schwester hat sie bestellt.',
    'Bestellt habe ich mit der Mail meiner Frau: maria.lopez@lumo.example',
    'Fahrer 0151 23456789',
    // Italian
    'Il corriere mi ha dato il 333 123 4567',
    // Dutch
    'De bezorger gaf me 06 12345678',
    // Polish
    'zamówienie 4471 mojego brata',
    // Spanish
    'Su correo es maria.lopez@lumo.example',
    'El teléfono de mi jefe es 915 550 143',
    'Pregunte a Bob, 915 550 143',
    'Es el pedido 4471 de mi hermana',
    // French
    'Son numéro est le 01 55 50 01 42',
    'Demandez à Bob, 01 55 50 01 42',
    'Le mail de mon collègue est maria.lopez@lumo.example',
    'C’est la commande 4471 de ma sœur',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('the claims of a conversation', () => {
  const people = [buildPerson('Zoë', 'v1@x.example'), buildPerson('Bob', 'v2@x.example')];
  const thread = (messages: Omit<DetectedMessage, 'key'>[]) =>
    claimsOf({
      kind: 'people',
      site: 'conversejs',
      channel: 'chat',
      people,
      primary: 0,
      conversation: {
        key: 'one',
        messages: messages.map((one, index) => ({ key: `m${index}`, ...one })),
      },
    });

  it('name who made each and when, the newest first', () => {
    const at = '2026-03-02T15:04:00.000Z';
    expect(
      thread([
        { from: 0, text: 'my mail is zoe@briain.example', at },
        { from: 1, text: 'order 4471 is missing' },
      ]),
    ).toEqual([
      { from: 1, kind: 'order', value: '4471', words: 'order 4471 is missing' },
      {
        from: 0,
        kind: 'email',
        value: 'zoe@briain.example',
        words: 'my mail is zoe@briain.example',
        at,
      },
    ]);
  });

  it('are never the user’s own words', () => {
    expect(thread([{ from: 'me', text: 'my mail is desk@shop.example' }])).toEqual([]);
  });

  it('leave out a bare address that answers for somebody else', () => {
    const asked = { from: 'me' as const, text: 'What is your colleague’s address?' };
    expect(thread([asked, { from: 0, text: 'maria.lopez@lumo.example' }])).toEqual([]);
    const told = { from: 0, text: 'Please add my colleague Maria to it' };
    expect(thread([told, { from: 0, text: 'maria.lopez@lumo.example' }])).toEqual([]);
  });

  it('take a bare number for an order where an order was asked for', () => {
    const asked = { from: 'me' as const, text: 'What is the order number?' };
    expect(thread([asked, { from: 0, text: '4471' }])).toMatchObject([{ kind: 'order' }]);
    expect(
      thread([
        { from: 'me', text: 'How many?' },
        { from: 0, text: '4471' },
      ]),
    ).toEqual([]);
  });

  it('are none in mails, which have signatures', () => {
    expect(
      claimsOf({
        kind: 'people',
        site: 'gmail',
        channel: 'email',
        people,
        primary: 0,
        conversation: {
          key: 'one',
          messages: [{ key: '', from: 0, text: 'my mail is zoe@briain.example' }],
        },
      }),
    ).toEqual([]);
  });

  it('are few and small, whatever a page says', () => {
    const many = Array.from({ length: 100 }, () => ({
      from: 0,
      text: `my mail is zoe@briain.example ${'x'.repeat(8000)}`,
    }));
    const claims = thread(many);
    expect(claims.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(claims).length).toBeLessThan(8000);
  });
});

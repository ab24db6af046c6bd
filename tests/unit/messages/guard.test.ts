import { describe, expect, test } from 'vitest';
import { CAPS } from '../../../lib/domain/detection.ts';
import { MOST_STATED } from '../../../lib/domain/stated.ts';
import { guardMessage, guardTexts, type Sender } from '../../../lib/messages/guard.ts';
import { ANA, MAIL, MAIL_PAGE, report, SELF, STATED } from './samples.ts';

const guard = (message: unknown, sender: Sender = MAIL_PAGE) => guardMessage(message, sender, SELF);

/** What a reading has become after the guard. */
function guarded(reading: unknown): unknown {
  const message = guard(report(reading))?.message;
  return message?.type === 'reading' ? message.reading : undefined;
}

const REFUSED = { kind: 'broken', missing: ['a valid detection'] };

describe('who may send', () => {
  test('the page script in the top frame of a web page', () => {
    expect(guard(report(MAIL))).toMatchObject({ tab: 7, origin: 'https://mail.example' });
  });

  test.each<[string, Sender]>([
    ['another extension', { ...MAIL_PAGE, id: 'other' }],
    ['nobody by name', { origin: 'https://mail.example', frameId: 0, tab: { id: 7 } }],
    ['our own panel', { id: 'self', origin: 'chrome-extension://self' }],
    ['our own page in a tab', { ...MAIL_PAGE, origin: 'chrome-extension://self' }],
    ['a frame inside the page', { ...MAIL_PAGE, frameId: 3 }],
    ['a frame of unknown place', { ...MAIL_PAGE, frameId: undefined }],
    ['a sandboxed page', { ...MAIL_PAGE, origin: 'null' }],
    ['a page of no origin', { ...MAIL_PAGE, origin: undefined }],
    ['a file', { ...MAIL_PAGE, origin: 'file://' }],
    ['a script without a tab', { id: 'self', origin: 'https://mail.example', frameId: 0 }],
  ])('not %s', (_who, sender) => {
    expect(guard(report(MAIL), sender)).toBeUndefined();
  });
});

describe('a frame that a site draws its page in', () => {
  const AROUND = 'https://navigator.example/mail?sid=secret#7';
  const INSIDE: Sender = {
    id: 'self',
    origin: 'https://webmailer.example',
    frameId: 4,
    tab: { id: 7, url: AROUND },
  };
  const isDrawnIn = (address: string, origin: string) =>
    new URL(address).origin === 'https://navigator.example' &&
    origin === 'https://webmailer.example';
  const ofFrame = (message: unknown, sender: Sender = INSIDE) =>
    guardMessage(message, sender, SELF, isDrawnIn);
  const READING = report(MAIL, { url: 'https://webmailer.example/list?token=1' });

  test.each<[string, Sender]>([
    ['a page of anybody’s', { ...INSIDE, tab: { id: 7, url: 'https://evil.example/' } }],
    ['a page that the browser does not tell', { ...INSIDE, tab: { id: 7 } }],
    ['a page without an address', { ...INSIDE, tab: { id: 7, url: 'about:blank' } }],
    ['another host in the site’s page', { ...INSIDE, origin: 'https://ads.example' }],
    [
      'a host that is named like it',
      { ...INSIDE, origin: 'https://webmailer.example.evil.example' },
    ],
    ['a sandboxed frame', { ...INSIDE, origin: 'null' }],
    ['a frame of unknown number', { ...INSIDE, frameId: undefined }],
    ['another extension', { ...INSIDE, id: 'other' }],
    ['the page itself in a frame of its own', { ...INSIDE, origin: 'https://navigator.example' }],
  ])('says nothing in %s', (_where, sender) => {
    expect(ofFrame(READING, sender)).toBeUndefined();
  });

  test('says nothing where no site is drawn so', () => {
    expect(guardMessage(READING, INSIDE, SELF)).toBeUndefined();
  });

  test('tells nothing but readings, of its own address', () => {
    expect(ofFrame({ type: 'software', site: 'roundcube' })).toBeUndefined();
    expect(ofFrame({ type: 'lesson-over' })).toBeUndefined();
    expect(ofFrame(report(MAIL, { url: AROUND }))).toBeUndefined();
  });

  test('speaks for the page around it, of whose address the session is not kept', () => {
    expect(ofFrame(READING)).toEqual({
      tab: 7,
      frame: 4,
      origin: 'https://navigator.example',
      address: AROUND,
      message: { ...READING, url: 'https://navigator.example/mail' },
    });
  });

  test('a reading that breaks the rules is told as broken', () => {
    expect(ofFrame({ ...READING, reading: { kind: 'lost' } })?.message).toMatchObject({
      reading: REFUSED,
    });
  });
});

describe('what a message may say', () => {
  test('a whole detection comes through unchanged', () => {
    expect(guarded(MAIL)).toEqual(MAIL);
  });

  test.each([{ kind: 'none' }, { kind: 'pending' }, { kind: 'broken', missing: ['From header'] }])(
    '$kind comes through',
    (detection) => expect(guarded(detection)).toEqual(detection),
  );

  test('what a page states comes through as written, longer texts cut', () => {
    expect(guarded(STATED)).toEqual(STATED);
    expect(guarded({ ...STATED, siteName: 'x'.repeat(5_000) })).toMatchObject({
      siteName: 'x'.repeat(MOST_STATED.text),
    });
  });

  test.each([
    { data: [{ format: 'RDFa', json: '{}' }] },
    { data: [{ format: 'JSON-LD', json: 'x'.repeat(MOST_STATED.json + 1) }] },
    { links: Array.from({ length: MOST_STATED.links + 1 }, () => 'tel:1') },
    { cards: [{ name: 'Jane' }] },
    { authors: 'Jane' },
    { primary: 0 },
  ])('statements with %j are refused', (more) => {
    expect(guarded({ ...STATED, ...more })).toEqual(REFUSED);
  });

  test('the addresses that somebody is signed in with come through beside any reading', () => {
    const owners = ['leo@north.example', 'x/leo'];
    for (const reading of [MAIL, STATED, { kind: 'none' }])
      expect(guarded({ ...reading, owners })).toEqual({ ...reading, owners });
    expect(guarded({ kind: 'lost', owners })).toEqual({ ...REFUSED, owners });
  });

  test.each([
    'leo@north.example',
    ['lumo.example'],
    ['com'],
    [''],
    ['@lumo.example'],
    ['leo@north.example\nlumo.example'],
    ['leo@north.example lumo.example'],
    [`leo@${'x'.repeat(CAPS.address)}.example`],
    Array.from({ length: CAPS.owners + 1 }, (_, at) => `leo${at}@north.example`),
    [7],
    { length: 1 },
  ])('owners that are %j are none, and the reading stays', (owners) => {
    expect(guarded({ ...MAIL, owners })).toEqual(MAIL);
  });

  test.each([0, 9])('how many fields a page shows comes through: %d', (fields) => {
    expect(guarded({ kind: 'none', fields })).toEqual({ kind: 'none', fields });
  });

  test.each([10, -1, 1.5, '2', null, Number.NaN, [2]])(
    'fields that are %j are none, and the reading stays',
    (fields) => {
      expect(guarded({ ...MAIL, fields })).toEqual(MAIL);
    },
  );

  test('software comes through by an id alone', () => {
    expect(guard({ type: 'software', site: 'roundcube' })?.message).toEqual({
      type: 'software',
      site: 'roundcube',
    });
    expect(guard({ type: 'software', site: '../evil' })).toBeUndefined();
    expect(guard({ type: 'software', site: '__proto__' })).toBeUndefined();
  });

  test.each([
    undefined,
    null,
    'reading',
    42,
    [],
    {},
    { type: 'stop' },
    { type: 'rescan' },
    { type: 'reading' },
    { ...report(MAIL), extra: 1 },
    report(MAIL, { document: '' }),
    report(MAIL, { document: 'd'.repeat(101) }),
    report(MAIL, { document: { toString: 'd' } }),
  ])('not %j', (message) => {
    expect(guard(message)).toBeUndefined();
  });

  test('the address is of the origin of the page, without fragment and credentials', () => {
    const address = (url: string) => {
      const message = guard(report(MAIL, { url }))?.message;
      return message?.type === 'reading' ? message.url : undefined;
    };
    expect(address('https://mail.example/a?b=c#d')).toBe('https://mail.example/a?b=c');
    expect(address('https://user:word@mail.example/')).toBe('https://mail.example/');
    expect(address('https://mail.example.evil.example/')).toBeUndefined();
    expect(address('http://mail.example/')).toBeUndefined();
    expect(address('javascript:alert(1)')).toBeUndefined();
    expect(address('/inbox')).toBeUndefined();
  });
});

describe('a detection that breaks the rules is told as broken', () => {
  const person = (change: object) => ({ ...MAIL, people: [{ ...ANA, ...change }] });
  const point = (change: object) => person({ points: [{ ...ANA.points[0], ...change }] });
  const talk = (message: object) => ({
    ...MAIL,
    conversation: { key: 'k', messages: [{ key: '', from: 0, text: 'Hello', ...message }] },
  });

  test.each<[string, unknown]>([
    ['no detection at all', undefined],
    ['an unknown kind', { kind: 'everybody' }],
    ['more than it may hold', { kind: 'none', html: '<b>' }],
    ['a primary beyond the people', { ...MAIL, primary: 1 }],
    ['a primary below -1', { ...MAIL, primary: -2 }],
    ['a primary that is half a person', { ...MAIL, primary: 0.5 }],
    ['a primary without a point', person({ points: [] })],
    ['an unknown channel', { ...MAIL, channel: 'fax' }],
    ['an unknown role', person({ role: 'boss' })],
    ['an unknown confidence', point({ confidence: 'sure' })],
    ['an unknown kind of point', point({ kind: 'iban' })],
    ['an empty address', point({ value: '' })],
    ['an address over the cap', point({ value: 'a'.repeat(CAPS.address + 1) })],
    ['an address that turns its letters around', point({ value: 'a\u202Eb@lumo.example' })],
    ['an address of two lines', point({ value: 'ana@lumo.example\nbcc: x@evil.example' })],
    ['too many points', person({ points: Array(CAPS.points + 1).fill(ANA.points[0]) })],
    ['too many people', { ...MAIL, people: Array(CAPS.people + 1).fill(ANA) }],
    ['an organisation that is not one', person({ organisation: false })],
    ['a message from nobody in the list', talk({ from: 1 })],
    ['a message from somebody negative', talk({ from: -1 })],
    ['a message at no time', talk({ at: 'yesterday' })],
    ['a conversation without a key', { ...MAIL, conversation: { key: '', messages: [] } }],
    ['a key over the cap', talk({ key: 'k'.repeat(CAPS.key + 1) })],
    ['a name that is no text', person({ name: { first: 'Ana' } })],
  ])('%s', (_what, detection) => {
    expect(guarded(detection)).toEqual(REFUSED);
  });

  test('too many messages', () => {
    const messages = Array(CAPS.messages + 1).fill({ key: '1', from: 0, text: 'Hello' });
    expect(guarded({ ...MAIL, conversation: { key: 'k', messages } })).toEqual(REFUSED);
  });

  test('own keys named like the prototype', () => {
    const text = JSON.stringify(MAIL).replace('"kind"', '"__proto__":{"admin":true},"kind"');
    expect(guarded(JSON.parse(text))).toEqual(REFUSED);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('text for the eyes', () => {
  test('is cut to its cap, never through a character', () => {
    const text = `${'x'.repeat(CAPS.name - 1)}😀`;
    expect(guarded({ ...MAIL, people: [{ ...ANA, name: text }] })).toMatchObject({
      people: [{ name: 'x'.repeat(CAPS.name - 1) }],
    });
  });

  test('cannot turn or hide the words around it', () => {
    const name = 'Ana\u202E\u2066\u0000 Pereira\u0007';
    expect(guarded({ ...MAIL, people: [{ ...ANA, name }] })).toMatchObject({
      people: [{ name: 'Ana  Pereira ' }],
    });
  });

  test('keeps its lines in a message', () => {
    const messages = [{ key: '1', from: 'me', text: 'Dear Ana,\n\tthank you' }];
    expect(guarded({ ...MAIL, conversation: { key: 'k', messages } })).toMatchObject({
      conversation: { messages },
    });
  });
});

describe('the answer to a question for texts', () => {
  const messages = [{ key: '1', from: 0, text: 'Where is my order?' }];

  test('comes through when it is of the people of the reading', () => {
    expect(guardTexts({ messages }, 1)).toEqual({ messages });
    expect(guardTexts({ gone: true }, 1)).toEqual({ gone: true });
  });

  test.each([[undefined], [{ messages }], [{ gone: false }], [{ messages: [], gone: true }], [[]]])(
    'is nothing when it is %j',
    (answer) => expect(guardTexts(answer, 0)).toBeUndefined(),
  );
});

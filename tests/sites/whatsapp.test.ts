import { beforeAll, describe, expect, it, vi } from 'vitest';
import { instantsOf } from '../../lib/sites/whatsapp/when.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

const CHAT = 'https://web.whatsapp.com/';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

function people(name: string, change: (html: string) => string = (html) => html) {
  const detection = read(change(fixtureOf('whatsapp', name).html), CHAT);
  if (detection.kind !== 'people') throw new Error(`${name} is ${detection.kind}`);
  return detection;
}

const pointOf = (name: string, change?: (html: string) => string) =>
  people(name, change).people[0]?.points[0];

describe('WhatsApp Web', () => {
  it.each(fixturesOf('whatsapp').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is only in the list, in a preview, quoted or named in a text', () => {
    for (const fixture of fixturesOf('whatsapp')) {
      const detection = readFixture(fixture);
      if (detection.kind !== 'people') continue;
      expect(JSON.stringify(detection.people), fixture.name).not.toMatch(/Decoy|7700|Você|online/);
    }
  });

  it('takes the number of a saved contact from the ids, never from an @lid', () => {
    expect(pointOf('chat-saved')).toMatchObject({ kind: 'phone', value: '+5511955501234' });
    expect(pointOf('chat-lid')).toMatchObject({ kind: 'alias', confidence: 'likely' });
    expect(JSON.stringify(people('chat-lid'))).not.toContain('"phone"');
  });

  it('gives a chat one conversation, whether its title or its ids show the number', () => {
    const key = people('chat-saved').conversation?.key;
    expect(people('chat-unsaved-number').conversation?.key).toBe(key);
  });

  it('has nobody in particular in a group, known by ids, members, picture or senders', () => {
    for (const name of ['group', 'group-by-id', 'group-by-senders'])
      expect(people(name)).toMatchObject({ primary: -1, conversation: { subject: /./ } });
    const named = (html: string) =>
      html.replace(/<span data-testid="selectable-text" title=.*?<\/span>/, '');
    expect(people('group', named).primary).toBe(-1);
  });

  it('takes no group for a person where nothing tells whose the messages are', () => {
    const unmarked = (html: string) =>
      html.replaceAll(/ data-icon="(?:tail|wds|default)[^"]*"/g, '').replace(/, Bruno.*?Você/g, '');
    expect(people('group-by-senders', unmarked).primary).toBe(-1);
    expect(people('group', unmarked).primary).toBe(-1);
    const { conversation, primary } = people('chat-2026', unmarked);
    expect([primary, conversation?.messages.map(({ from }) => from)]).toEqual([
      0,
      [0, 0, 'me', 'me'],
    ]);
  });

  it('does not take the time somebody was last seen for a list of members', () => {
    const seen = (words: string) => (html: string) =>
      html.replaceAll('visto por último hoje às 15:20', words);
    for (const words of [
      'last seen Thu, Oct 3 at 9:45 PM',
      'zul. online Do., 3.10., 21.45',
      'online',
    ])
      expect(people('chat-2026', seen(words)).primary, words).toBe(0);
  });

  it('tells the own messages from the others, in every version', () => {
    for (const name of ['chat-saved', 'chat-lid', 'chat-unsaved-number', 'chat-2026']) {
      const messages = people(name).conversation?.messages ?? [];
      expect(messages[0]?.from, name).toBe(0);
      expect(
        messages.some(({ from }) => from === 'me'),
        name,
      ).toBe(true);
    }
  });

  it('is less sure of a number while the list has another chat open, or ids are of another', () => {
    for (const name of ['other-row-open', 'number-and-ids-differ'])
      expect(pointOf(name)?.confidence, name).toBe('likely');
    expect(people('two-chats-mixed').conversation?.messages).toEqual([]);
  });

  it('leaves out the user, by number', () => {
    const { html } = fixtureOf('whatsapp', 'chat-saved');
    expect(read(html, CHAT, ['+55 11 95550-1234'])).toEqual({ kind: 'none' });
  });

  it('is WhatsApp on its own host only', () => {
    const { html } = fixtureOf('whatsapp', 'chat-saved');
    for (const host of ['web.whatsapp.com.example', 'notweb.whatsapp.example'])
      expect(read(html, `https://${host}/`).kind).not.toBe('people');
  });
});

describe('the times of a chat', () => {
  it.each([
    [['15:04, 23/10/2026'], ['2026-10-23T15:04:00.000Z']],
    [['3:04 PM, 10/23/2026'], ['2026-10-23T15:04:00.000Z']],
    [['12:04 a. m., 23/10/2026'], ['2026-10-23T00:04:00.000Z']],
    [['15:04, 3.10.2026'], ['2026-10-03T15:04:00.000Z']],
    [['2026-10-03, 15:04'], ['2026-10-03T15:04:00.000Z']],
    [['15:04, 03/03/26'], ['2026-03-03T15:04:00.000Z']],
    [['15:04, 03/10/2026'], [undefined]],
    [
      ['15:04, 03/10/2026', '9:00, 23/10/2026'],
      ['2026-10-03T15:04:00.000Z', '2026-10-23T09:00:00.000Z'],
    ],
    [
      ['15:04, 23/10/2026', '15:04, 10/23/2026'],
      [undefined, undefined],
    ],
    [['午後3:04, 2026/10/23'], [undefined]],
    [['15:04, 31/02/2026'], [undefined]],
    [
      ['15:04', '', '[[['],
      [undefined, undefined, undefined],
    ],
  ])('are read where the order of day and month is sure: %j', (texts, instants) => {
    expect(instantsOf(texts)).toEqual(instants);
  });

  it('knows a writer by the messages that tell whose they are, also where the names are alike', () => {
    const alike = (html: string) =>
      html
        .replaceAll('Anna Weiss', 'Amara Nwosu-Weiss')
        .replace('<span data-icon="wds-ic-read" aria-label="Lida"></span>', '')
        .replace(/(3EB0C4[^>]*>)/, '$1<span data-icon="wds-ic-read"></span>')
        .replace('<span data-icon="tail-out"></span>', '');
    const from = people('chat-2026', alike).conversation?.messages.map((one) => one.from);
    expect(from).toEqual([0, 0, 'me', 'me']);
  });
});

import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

const CHAT = 'https://chat.example/files/index.html';

function people(name: string, own: string[] = []) {
  const detection = read(fixtureOf('conversejs', name).html, CHAT, own);
  if (detection.kind !== 'people') throw new Error(`${name} is ${detection.kind}`);
  return detection;
}

describe('Converse.js', () => {
  it.each(fixturesOf('conversejs').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes a chat address for a handle and never for an e-mail address', () => {
    for (const name of ['chat', 'room', 'two-chats'])
      for (const { points } of people(name).people)
        expect(points.map(({ kind }) => kind)).not.toContain('email');
  });

  it('offers the number that the contact gives as their own, and none of a third person', () => {
    expect(people('chat-own-number').people[0]?.points[1]).toMatchObject({
      kind: 'phone',
      value: '+254 711 555 012',
      confidence: 'guess',
    });
    expect(JSON.stringify(people('chat').people)).not.toMatch(/elena|550 143/);
  });

  it('tells who wrote each message, also where follow-ups name nobody', () => {
    expect(people('name-is-jid').conversation?.messages.map(({ from }) => from)).toEqual([
      0,
      'me',
      0,
      0,
    ]);
  });

  it('keeps line breaks of a message', () => {
    const texts = people('name-is-jid').conversation?.messages.map(({ text }) => text);
    expect(texts).toContain('And one more line.\nOn a second line.');
  });

  it('leaves out the user and colleagues, by address and by domain', () => {
    const { html } = fixtureOf('conversejs', 'chat');
    expect(read(html, CHAT, ['bastien@chat.example'])).toEqual({ kind: 'none' });
    expect(read(html, CHAT, ['chat.example'])).toEqual({ kind: 'none' });
    expect(people('room').people.map(({ name }) => name)).not.toContain('Anna Weiss');
  });

  it('gives a private chat out of a room the nickname, not the address of the room', () => {
    const { html } = fixtureOf('conversejs', 'chat');
    const jid = 'team@rooms.chat.example/Bastien';
    const detection = read(html.replaceAll('bastien@chat.example"', `${jid}"`), CHAT);
    expect(detection.kind === 'people' && detection.people[0]?.points[0]).toMatchObject({
      kind: 'alias',
      value: `conversejs/${jid}`,
    });
  });

  it('is less sure where heading and title disagree', () => {
    const { html } = fixtureOf('conversejs', 'chat');
    const other = html.replace('title="bastien@chat.example"', 'title="else@chat.example"');
    const detection = read(other, CHAT);
    expect(detection.kind === 'people' && detection.people[0]?.confidence).toBe('likely');
  });
});

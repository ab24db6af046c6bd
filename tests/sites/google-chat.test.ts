import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Google Chat', () => {
  it.each(fixturesOf('google-chat').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody of the list, quoted or hidden, or the user', () => {
    for (const fixture of fixturesOf('google-chat')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('is Google Chat on its own host only', () => {
    const { html, expected } = fixtureOf('google-chat', 'chat');
    for (const host of ['chat.example', 'chat.google.com.example', 'notchat.google.com'])
      expect(read(html, expected.url.replace('chat.google.com', host))).not.toMatchObject({
        site: 'google-chat',
      });
  });
});

import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Discord', () => {
  it.each(fixturesOf('discord').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, answered, passed on or a program, nor a number they gave', () => {
    for (const fixture of fixturesOf('discord')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|rui|phone|build|90{5}/i);
    }
  });

  it('takes the words of a run from the writer that its first message names', () => {
    const { html } = fixtureOf('discord', 'direct');
    const headless = html.replace(/<h3[\s\S]*?<\/h3>/, '');
    const detection = read(headless, fixtureOf('discord', 'direct').expected.url);
    const messages = detection.kind === 'people' ? detection.conversation?.messages : [];
    expect(messages?.map(({ from }) => from)).toEqual(['me', 'me']);
  });

  it('is Discord on its own hosts only', () => {
    const { html, expected } = fixtureOf('discord', 'direct');
    const at = (host: string) => read(html, expected.url.replace('discord.com', host));
    expect(at('ptb.discord.com')).toMatchObject({ site: 'discord' });
    for (const host of ['discord.com.example', 'notdiscord.com'])
      expect(at(host)).not.toMatchObject({ site: 'discord' });
  });
});

import { describe, expect, it } from 'vitest';
import { mattermost } from '../../lib/sites/mattermost.ts';
import { fixtureOf, fixturesOf, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

describe('Mattermost', () => {
  it.each(fixturesOf('mattermost').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, answered, shared, named or a bot, nor a number they gave', () => {
    for (const fixture of fixturesOf('mattermost')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|rui|phone|build/i);
    }
  });

  it('is known by two marks of structure, not by one', () => {
    const { html, expected } = fixtureOf('mattermost', 'direct');
    const accepts = (text: string) =>
      mattermost.accepts(savedPage(text, { url: new URL(expected.url), own: [] }));
    const unnamed = html.replace('content="Mattermost"', 'content="Chat of Lumo"');
    expect(accepts(unnamed)).toBe(true);
    expect(accepts(unnamed.replace('id="SidebarContainer"', ''))).toBe(false);
  });
});

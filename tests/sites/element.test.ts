import { beforeAll, describe, expect, it, vi } from 'vitest';
import { element } from '../../lib/sites/element.ts';
import { fixtureOf, fixturesOf, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Element', () => {
  it.each(fixturesOf('element').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, answered, named or announces, nor a number they gave', () => {
    for (const fixture of fixturesOf('element')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|rui|phone|build|email/i);
    }
  });

  it('is known by two marks of structure, not by one', () => {
    const { html, expected } = fixtureOf('element', 'chat');
    const accepts = (text: string) =>
      element.accepts(savedPage(text, { url: new URL(expected.url), own: [] }));
    expect(accepts(html)).toBe(true);
    expect(accepts(html.replace('id="matrixchat"', ''))).toBe(false);
  });
});

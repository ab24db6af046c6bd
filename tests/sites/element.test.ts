import { beforeAll, describe, expect, it, vi } from 'vitest';
import { element } from '../../lib/sites/element.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';
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

  it('is sure of an id by a word of the name or by two messages, not by one picture', () => {
    const { html, expected } = fixtureOf('element', 'chat-begins-inside-a-run');
    const sureOf = (text: string) => {
      const detection = read(text, expected.url);
      return detection.kind === 'people' && detection.people[0]?.confidence;
    };
    expect(sureOf(html)).toBe('certain');
    const one = html.replace('@ana:lumo.example', '@north7:lumo.example');
    expect(sureOf(one)).toBe('likely');
    const [line = ''] = /<li [^>]*data-event-id="\$ev3".*?<\/li>/s.exec(one) ?? [];
    expect(sureOf(one.replace(line, line + line.replaceAll('$ev3', () => '$ev4')))).toBe('certain');
  });
});

import { describe, expect, it } from 'vitest';
import { fixturesOf, read, readFixture } from './fixtures.ts';

const PAGE = 'https://pages.example/jane';

function mainOf(html: string, url = PAGE) {
  const detection = read(html, url);
  return detection.kind === 'people' ? detection.people[detection.primary] : undefined;
}

describe('any page', () => {
  it.each(fixturesOf('generic').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers a decoy', () => {
    for (const fixture of fixturesOf('generic'))
      expect(JSON.stringify(readFixture(fixture))).not.toMatch(/Decoy|traps\.example/);
  });

  it.each([
    ['jane.smith@x.example', true],
    ['jsmith@x.example', true],
    ['smith@x.example', true],
    ['jane.s@x.example', true],
    ['info@x.example', false],
    ['bob.jones@x.example', false],
    ['smithers.bob@x.example', false],
  ])('takes %s for the address of Dr Jane Smith: %s', (address, hers) => {
    const html = `<meta name="author" content="Dr Jane Smith"><a href="mailto:${address}">write</a>`;
    const emails = mainOf(html)?.points.filter(({ kind }) => kind === 'email') ?? [];
    expect(emails.map(({ value }) => value)).toEqual(hers ? [address] : []);
  });

  it.each([
    'admin',
    'Editorial team',
    'BBC News',
    'https://www.facebook.com/printweek',
    '@printweek',
    'The Box',
    '',
  ])('takes no author of the name %j', (author) => {
    expect(read(`<meta name="author" content="${author}"><h1>x</h1>`, PAGE)).toEqual({
      kind: 'none',
    });
  });

  it('reads a name that is split over inline elements as it is seen', () => {
    const html = '<p class="h-card"><b>Ja</b>ne <i>Smith</i></p>';
    expect(mainOf(html)?.name).toBe('Jane Smith');
  });

  it('resolves addresses against the base of the page', () => {
    const html = '<base href="https://base.example/x/"><a class="h-card" href="jane">Jane</a>';
    expect(mainOf(html)?.points[0]?.value).toBe('https://base.example/x/jane');
  });
});

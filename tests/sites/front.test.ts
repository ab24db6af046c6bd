import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Front', () => {
  it.each(fixturesOf('front').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('shows nobody who is only a teammate, listed, quoted or in what a sender wrote', () => {
    for (const fixture of fixturesOf('front')) {
      const found = readFixture(fixture);
      const people = found.kind === 'people' ? found.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/decoy|robin okafor/i);
    }
  });

  it('knows a conversation again at each of its addresses', () => {
    const { html, expected } = fixtureOf('front', 'mail');
    const other = read(html, 'https://app.frontapp.com/open/cnv_1jdgxx0l', expected.own);
    expect(other).toEqual(expected.detection);
  });

  it('is Front on its own hosts only', () => {
    const { html, expected } = fixtureOf('front', 'mail');
    const { pathname } = new URL(expected.url);
    for (const host of ['app.frontapp.com.example', 'notfrontapp.com'])
      expect(read(html, `https://${host}${pathname}`)).not.toMatchObject({ site: 'front' });
  });
});

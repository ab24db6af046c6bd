import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('GMX, WEB.DE and mail.com', () => {
  it.each(fixturesOf('gmx').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it.each(fixturesOf('gmx').map((fixture) => [fixture.name, fixture] as const))(
    'shows in %s nobody who is listed, hidden or advertised, and nobody for certain',
    (_name, fixture) => {
      const found = JSON.stringify(readFixture(fixture));
      expect(found).not.toMatch(/decoy|robin okafor|certain/i);
    },
  );

  it.each([
    'https://navigator.gmx.net/mail',
    'https://webmailer.gmx.net.evil.example/',
    'https://evil-webmailer.gmx.net/',
    'http://webmailer.gmx.net/',
  ])('is read in its frames alone, not at %s', (url) => {
    const detection = read(fixtureOf('gmx', 'mail').html, url);
    expect(detection.kind === 'people' && detection.site).not.toBe('gmx');
  });
});

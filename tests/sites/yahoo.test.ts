import { beforeAll, describe, expect, it, vi } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

const ANNA = ['anna@example.test'];

function ownersOf(html: string, url: string): string[] {
  return scan(savedPage(html, { url: new URL(url), own: [] }), ADAPTERS).owners ?? [];
}

describe('Yahoo Mail', () => {
  it.each(fixturesOf('yahoo').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('is read on its two hosts only', () => {
    const { html } = fixtureOf('yahoo', 'conversation');
    for (const host of ['mail.yahoo.com.evil.example', 'evil-mail.yahoo.com', 'yahoo.com']) {
      const detection = read(html, `https://${host}/d/folders/1`);
      expect(detection.kind === 'people' && detection.site).not.toBe('yahoo');
    }
  });

  it('believes no title who is signed in, but shows nobody whom it may name', () => {
    const { html, expected } = fixtureOf('yahoo', 'without-owner');
    const titled = html.replace('<title>', '<title>ana.pereira@lumo.example - ');
    expect(ownersOf(titled, expected.url)).toEqual([]);
    const detection = read(titled, expected.url);
    const [main] = detection.kind === 'people' ? detection.people : [];
    expect(main?.name).not.toBe('Ana Pereira');
  });

  it('tells whose mailbox is open by what the page states', () => {
    for (const name of ['conversation', 'list-only', 'compose', 'on-aol']) {
      const { html, expected } = fixtureOf('yahoo', name);
      expect(ownersOf(html, expected.url)).toEqual(ANNA);
    }
    const { html, expected } = fixtureOf('yahoo', 'signed-out');
    expect(ownersOf(html, expected.url)).toEqual([]);
  });
});

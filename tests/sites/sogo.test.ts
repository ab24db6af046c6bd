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

describe('SOGo', () => {
  it.each(fixturesOf('sogo').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('keeps mails of one subject with one person in one conversation', () => {
    const { html, expected } = fixtureOf('sogo', 'message');
    const keys = [html, html.replace('>Re: Quote', '>Fwd: Quote')].map((one) => {
      const detection = read(one, expected.url);
      return detection.kind === 'people' && detection.conversation?.key;
    });
    expect(new Set(keys).size).toBe(1);
  });

  it('is known by two marks of structure', () => {
    const { html, expected } = fixtureOf('sogo', 'message');
    const one = html.replaceAll(/sg-avatar-image|detailView/g, 'other');
    const detection = read(one, expected.url);
    expect(detection.kind === 'people' && detection.site).not.toBe('sogo');
  });

  it('tells who is signed in by what the page states and by the name above the folders', () => {
    for (const name of ['message', 'list-only', 'compose']) {
      const { html, expected } = fixtureOf('sogo', name);
      expect(ownersOf(html, expected.url)).toEqual(ANNA);
      expect(ownersOf(html.replace('UserEmail', 'gone'), expected.url)).toEqual(ANNA);
    }
    const { html, expected } = fixtureOf('sogo', 'signed-out');
    expect(ownersOf(html, expected.url)).toEqual([]);
  });

  it('is not sure of a sender called as the user is, nor of a draft where the address opens a mail', () => {
    const sureOf = (html: string, url: string) => {
      const detection = read(html, url);
      return detection.kind === 'people' && detection.people[0]?.confidence;
    };
    const { html, expected } = fixtureOf('sogo', 'message');
    expect(sureOf(html, expected.url)).toBe('certain');
    expect(sureOf(html.replaceAll('Ana Pereira', 'Anna Keller'), expected.url)).toBe('likely');
    const compose = fixtureOf('sogo', 'compose');
    const toOne = compose.html.replaceAll(/<md-chip class.*?<\/md-chip>/g, (chip) =>
      chip.includes('jonas@') ? chip : '',
    );
    expect(sureOf(toOne, compose.expected.url)).toBe('certain');
    expect(sureOf(toOne, `${compose.expected.url}/17`)).toBe('likely');
  });
});

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

describe('SnappyMail', () => {
  it.each(fixturesOf('snappymail').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('keeps mails of one subject with one person in one conversation', () => {
    const { html, expected } = fixtureOf('snappymail', 'message');
    const keys = [html, html.replace('>Re: Quote', '>Fwd: Quote')].map((one) => {
      const detection = read(one, expected.url);
      return detection.kind === 'people' && detection.conversation?.key;
    });
    expect(new Set(keys).size).toBe(1);
  });

  it('is known by two marks of structure', () => {
    const { html, expected } = fixtureOf('snappymail', 'message');
    const one = html.replaceAll(/rl-popups|V-MailMessageView/g, 'other');
    const detection = read(one, expected.url);
    expect(detection.kind === 'people' && detection.site).not.toBe('snappymail');
  });

  it('tells who is signed in by the name above every page and the menu of accounts', () => {
    for (const name of ['message', 'list-only', 'compose']) {
      const { html, expected } = fixtureOf('snappymail', name);
      expect(ownersOf(html, expected.url)).toEqual(ANNA);
      expect(ownersOf(html.replace('accountPlace', 'gone'), expected.url)).toEqual(ANNA);
    }
    const { html, expected } = fixtureOf('snappymail', 'signed-out');
    expect(ownersOf(html, expected.url)).toEqual([]);
  });
});

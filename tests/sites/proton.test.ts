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

describe('Proton Mail', () => {
  it.each(fixturesOf('proton').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('gives a conversation one key in every folder, and above one of its mails', () => {
    const { html, expected } = fixtureOf('proton', 'conversation');
    const keys = [
      expected.url,
      expected.url.replace('/inbox/', '/all-mail/'),
      expected.url.replace('/u/0/', '/u/1/'),
      `${expected.url}/bH3mT5sYw9RbCzXdGfJ4iKoQl6nA==#keyword=lobby`,
    ].map((url) => {
      const detection = read(html, url);
      return detection.kind === 'people' && detection.conversation?.key;
    });
    expect(new Set(keys).size).toBe(1);
  });

  it('is read on its host only', () => {
    const { html } = fixtureOf('proton', 'conversation');
    for (const host of ['mail.proton.me.evil.example', 'evil-mail.proton.me', 'proton.me']) {
      const detection = read(html, `https://${host}/u/0/inbox`);
      expect(detection.kind === 'people' && detection.site).not.toBe('proton');
    }
  });

  it('tells who is signed in by the account button, the title and the field of a draft', () => {
    for (const name of ['conversation', 'list-only', 'composer']) {
      const { html, expected } = fixtureOf('proton', name);
      expect(ownersOf(html, expected.url)).toEqual(ANNA);
      expect(ownersOf(html.replace('heading:userdropdown', 'gone'), expected.url)).toEqual(ANNA);
    }
    const { html, expected } = fixtureOf('proton', 'signed-out');
    expect(ownersOf(html, expected.url)).toEqual([]);
  });
});

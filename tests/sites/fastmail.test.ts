import { beforeAll, describe, expect, it, vi } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

function ownersOf(html: string, url: string): string[] {
  return scan(savedPage(html, { url: new URL(url), own: [] }), ADAPTERS).owners ?? [];
}

describe('Fastmail', () => {
  it.each(fixturesOf('fastmail').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('is read on its two hosts only', () => {
    const { html } = fixtureOf('fastmail', 'conversation');
    for (const host of ['app.fastmail.com.evil.example', 'evil-app.fastmail.com', 'fastmail.com']) {
      const detection = read(html, `https://${host}/mail/Inbox/T3f0a91bc.Mc71b20de`);
      expect(detection.kind === 'people' && detection.site).not.toBe('fastmail');
    }
  });

  it('keeps the key of a conversation in a window that has no toolbar, and on another folder', () => {
    const keys = ['conversation', 'without-owner', 'sent'].map((name) => {
      const detection = readFixture(fixtureOf('fastmail', name));
      return detection.kind === 'people' && detection.conversation?.key;
    });
    expect(new Set(keys)).toEqual(new Set(['fastmail/a1b240f7/T3f0a91bc']));
  });

  it('tells who is signed in by the account’s menu, and never by what a mail holds', () => {
    for (const name of ['conversation', 'list-only', 'compose', 'forwarded']) {
      const { html, expected } = fixtureOf('fastmail', name);
      expect(ownersOf(html, expected.url)).toEqual(['anna@example.test']);
    }
    for (const name of ['signed-out', 'without-owner']) {
      const { html, expected } = fixtureOf('fastmail', name);
      expect(ownersOf(html, expected.url)).toEqual([]);
    }
  });

  it('takes no address for a sender from the words of a display name', () => {
    const { html, expected } = fixtureOf('fastmail', 'pretending-name');
    const untitled = html.replaceAll('title="rui.costa@lumo.example"', '');
    const detection = read(untitled, expected.url);
    const [main] = detection.kind === 'people' ? detection.people : [];
    expect(main?.points[0]?.value).not.toBe('ana.pereira@lumo.example');
    expect(main?.confidence).not.toBe('certain');
  });
});

import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { stampedInstant } from '../../lib/sites/zoho/stamp.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

function ownersOf(name: string): string[] {
  const { html, expected } = fixtureOf('zoho', name);
  return scan(savedPage(html, { url: new URL(expected.url), own: [] }), ADAPTERS).owners ?? [];
}

describe('Zoho Mail', () => {
  it.each(fixturesOf('zoho').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('is read on its own hosts only', () => {
    const { html } = fixtureOf('zoho', 'mail');
    for (const host of ['mail.zoho.com.evil.example', 'evil-mail.zoho.com', 'zoho.com']) {
      const detection = read(html, `https://${host}/zm/#mail/folder/inbox/p/1758433749123100001`);
      expect(detection.kind === 'people' && detection.site).not.toBe('zoho');
    }
  });

  it('tells who is signed in by the address that a draft is sent from, and never by what a mail holds', () => {
    expect(ownersOf('compose')).toEqual(['anna@example.test']);
    for (const name of ['forwarded', 'mail', 'signed-out']) expect(ownersOf(name)).toEqual([]);
  });

  it('takes no address for a sender from the words of a display name', () => {
    const { html, expected } = fixtureOf('zoho', 'pretending-name');
    const unmarked = html.replaceAll('data-eid', 'data-other').replaceAll('zmMHdrAddMail', 'other');
    const detection = read(unmarked, expected.url);
    const [main] = detection.kind === 'people' ? detection.people : [];
    expect(main?.points[0]?.value).not.toBe('ana.pereira@lumo.example');
    expect(main?.confidence).not.toBe('certain');
  });

  it('reads the times of an opened header with their zone, and no others', () => {
    expect(stampedInstant('Mon, 21 Sep 2026 12:19:09 AM +0530')).toBe('2026-09-20T18:49:09.000Z');
    expect(stampedInstant('Mon, 21 Sep 2026 12:19:09 PM -0200')).toBe('2026-09-21T14:19:09.000Z');
    for (const text of ['11:19 AM', 'Mo., 21 Qqq 2026 11:19:09 AM +0530', '']) {
      expect(stampedInstant(text)).toBeUndefined();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { conversejs } from '../../lib/sites/conversejs.ts';
import { siteOfOneAddress } from '../../lib/sites/recipe/written/one-address.ts';
import tawk from '../../lib/sites/recipes/tawk.json' with { type: 'json' };
import { teams } from '../../lib/sites/teams.ts';
import { thelounge } from '../../lib/sites/thelounge.ts';
import { whatsapp } from '../../lib/sites/whatsapp.ts';
import { fixtureOf } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

const SITES: [name: string, adapter: SiteAdapter, conversation: string][] = [
  ['whatsapp', whatsapp, 'chat-2026'],
  ['conversejs', conversejs, 'chat'],
  ['thelounge', thelounge, 'query'],
  ['tawk', siteOfOneAddress(tawk), 'chat'],
];

describe('a site that has one address for everything', () => {
  it.each(SITES)('%s shows more fields where a conversation is open', (site, adapter, name) => {
    expect(fieldsIn(adapter, site, name)).toBeGreaterThan(fieldsIn(adapter, site, 'list-only'));
  });

  // self-hosted software that is not known is not read at all
  it.each(SITES.filter(([, { matches }]) => matches !== 'self-hosted'))(
    '%s shows them also where nothing is known any more',
    (site, adapter, name) => {
      const rebuilt = (html: string) =>
        html.replaceAll(/ (?:class|data-[\w-]+)="[^"]*"/g, '').replaceAll('id="main"', '');
      expect(fieldsIn(adapter, site, name, rebuilt)).toBe(fieldsIn(adapter, site, name));
    },
  );

  it.each([
    ['whatsapp', whatsapp],
    ['teams', teams],
  ] as const)('%s says where a conversation is the user’s own', (site, adapter) => {
    expect(readingOf(adapter, site, 'with-oneself')).toMatchObject({ kind: 'none', own: true });
  });
});

function readingOf(adapter: SiteAdapter, site: string, name: string, rebuilt = same) {
  const { html, expected } = fixtureOf(site, name);
  const page = savedPage(rebuilt(html), { url: new URL(expected.url), own: expected.own });
  return scan(page, [adapter]);
}

function fieldsIn(...of: Parameters<typeof readingOf>): number {
  return readingOf(...of).fields ?? Number.NaN;
}

function same(html: string): string {
  return html;
}

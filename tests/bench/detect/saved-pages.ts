import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { fixturesOf } from '../../sites/fixtures.ts';
import { HOSTS, SOCIAL } from '../../sites/judged-pages.ts';
import { ROOT } from '../../support/source-tree.ts';
import { largePages } from './large-pages.ts';
import type { PageToRead } from './page-to-read.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/pages');
const REAL = join(ROOT, '../shared/real/pages');

/** Every fixture, the real pages where they are there, and the pages of 20,000 elements. */
export function savedPages(): PageToRead[] {
  return [...fixtures(), ...realPages(), ...largePages()];
}

/** The fixtures and the real pages of each site; those of sites without an adapter are any pages. */
export function pagesBySite(): [site: string, pages: PageToRead[]][] {
  const pages = [...fixtures(), ...realPages()];
  const folderOf = ({ name }: PageToRead) => name.split('/')[0];
  const isAny = (page: PageToRead) => !ADAPTERS.some(({ id }) => id === folderOf(page));
  return ADAPTERS.map(({ id }) => [
    id,
    pages.filter((page) => folderOf(page) === id || (id === 'generic' && isAny(page))),
  ]);
}

/** Whether the real pages are there. */
export function hasRealPages(): boolean {
  return existsSync(REAL);
}

function fixtures(): PageToRead[] {
  return readdirSync(FIXTURES).flatMap((site) =>
    fixturesOf(site).map(({ name, html, expected: { url, own } }) => {
      return { name: `${site}/${name}`, group: 'fixture' as const, html, url, own };
    }),
  );
}

function realPages(): PageToRead[] {
  if (!hasRealPages()) return [];
  return readdirSync(REAL).flatMap((site) =>
    readdirSync(join(REAL, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = readFileSync(join(REAL, site, file), 'utf8');
        const name = `${site}/${file.replace(/\.html$/, '')}`;
        return {
          name,
          group: 'real page' as const,
          html,
          url: SOCIAL[name] ?? HOSTS[site] ?? `https://${site}.example/`,
          own: [],
        };
      }),
  );
}

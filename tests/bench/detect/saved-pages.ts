import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { fixturesOf } from '../../sites/fixtures.ts';
import { HOSTS, SOCIAL } from '../../sites/judged-pages.ts';
import { ROOT } from '../../support/source-tree.ts';
import { largePages } from './large-pages.ts';
import type { PageToRead } from './page-to-read.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/pages');
const REAL = join(ROOT, '../shared/real/pages');
/** Pages that state people in markup which any site may have, and mails as pages. */
const OTHERS = ['h-card', 'json-ld', 'quotes/mailspring-html', 'quotes/talon-html'].map((kind) =>
  join(REAL, '..', kind),
);

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
  const folders = [...readdirSync(REAL).map((site) => join(REAL, site)), ...OTHERS];
  return folders.filter((folder) => existsSync(folder)).flatMap(pagesOf);
}

function pagesOf(folder: string): PageToRead[] {
  const site = basename(folder);
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const name = `${site}/${file.replace(/\.html$/, '')}`;
    const url = SOCIAL[name] ?? HOSTS[site] ?? `https://${site}.example/`;
    return { name, group: 'real page' as const, html, url, own: [] };
  });
}

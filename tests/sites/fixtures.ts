import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Detection } from '../../lib/domain/detection.ts';
import { detectionSchema } from '../../lib/messages/schema.ts';
import { scan } from '../../lib/page/scan.ts';
import type { Page } from '../../lib/sites/adapter.ts';
import { conclude } from '../../lib/sites/conclude/conclude.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { readJson } from './read-json.ts';
import { savedPage } from './saved-page.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

/** What is expected of a saved page, beside it in `<name>.expected.json`. */
const expected = z.strictObject({
  url: z.url(),
  own: z._default(z.array(z.string()), []),
  detection: detectionSchema,
});

/** A saved page of a site with invented people. */
export interface Fixture {
  name: string;
  html: string;
  expected: z.infer<typeof expected>;
}

/** The fixtures of a site by name. */
export function fixturesOf(site: string): Fixture[] {
  const folder = join(PAGES, site);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));
  return names.map((name) => {
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    const file = join(folder, `${name}.expected.json`);
    if (!existsSync(file)) throw new Error(`${site}/${name} says nothing of what is expected`);
    return { name, html, expected: readJson(file, expected) };
  });
}

/** One fixture by its name. */
export function fixtureOf(site: string, name: string): Fixture {
  const found = fixturesOf(site).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${site}/${name}`);
  return found;
}

/** What is read from markup at an address. */
export function read(html: string, url: string, own: readonly string[] = []): Detection {
  return readPage(savedPage(html, { url: new URL(url), own }));
}

/** What is read from a page, and concluded from it. */
export function readPage(page: Page): Detection {
  return conclude(scan(page, ADAPTERS), page);
}

/** What is read from a fixture. */
export function readFixture({ html, expected }: Fixture): Detection {
  return read(html, expected.url, expected.own);
}

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fixtureOf } from '../sites/fixtures.ts';
import { faultsOf } from '../sites/random-changes.ts';
import { readJson } from '../sites/read-json.ts';

/** Changes that chance once found, and that made somebody certain who was not there; they count elements of a page. */
const FOUND = readJson(
  join(import.meta.dirname, 'once-misread.json'),
  z.array(
    z.strictObject({
      page: z.string(),
      changes: z.array(z.strictObject({ kind: z.string(), at: z.number(), other: z.number() })),
    }),
  ),
);

describe('a page that was once misread when its site built it anew', () => {
  it.each(FOUND.map((one) => [one.page, one.changes] as const))(
    '%s: makes nobody certain who was not there',
    (name, changes) => {
      const [site = '', page = ''] = name.split('/');
      const { html, expected } = fixtureOf(site, page);
      const { url, own } = expected;
      expect(faultsOf({ name, html, url, own }, [changes])).toEqual([]);
    },
  );
});

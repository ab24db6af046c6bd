import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { ROOT } from '../../support/source-tree.ts';
import { missingParts } from './site-parts.ts';

const fixturesOf = (id: string) => {
  const folder = `${ROOT}tests/fixtures/pages/${id}`;
  return existsSync(folder) ? readdirSync(folder) : [];
};
const project = {
  has: (path: string) => existsSync(ROOT + path),
  textOf: (path: string) => readFileSync(ROOT + path, 'utf8'),
  fixturesOf,
};

describe('a site', () => {
  it.each(ADAPTERS.map((adapter) => [adapter.name, adapter] as const))(
    '%s has all its parts',
    (_name, adapter) => {
      expect(missingParts(adapter, project)).toEqual([]);
    },
  );

  it('that was only begun is told what it lacks', () => {
    const begun = { ...project, fixturesOf: () => ['person.html'] };
    expect(missingParts({ id: 'begun', name: 'Begun' }, begun)).toEqual([
      'write the adapter lib/sites/begun.ts',
      'write the page script entrypoints/begun.ts',
      'write the test tests/sites/begun.test.ts',
      'say what is expected of person.html',
      'give Begun a row in the README',
    ]);
    const bare = { ...project, fixturesOf: () => [] };
    expect(missingParts({ id: 'begun', name: 'Begun' }, bare)).toContain(
      'save a page in tests/fixtures/pages/begun',
    );
  });
});

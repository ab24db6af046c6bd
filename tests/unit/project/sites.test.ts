import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { ROOT } from '../../support/source-tree.ts';
import { headFaults } from './fixture-heads.ts';
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
    const begun = {
      ...project,
      fixturesOf: () => ['person.html'],
      textOf: (path: string) => (path.endsWith('.html') ? '' : project.textOf(path)),
    };
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

describe('the head of a saved page', () => {
  const row = '| Begun | the open person | from source |';
  const headed = (word: string, source = 'the source of Begun 2.1, read in May 2026') => ({
    file: 'person.html',
    html: `<!-- ${word}, written 2026-11-26: ${source} -->\n<!doctype html>`,
  });

  it('says how sure the structure is, when it was written, and after what', () => {
    expect(headFaults([headed('from source')], [row])).toEqual([]);
  });

  it.each([
    ['no head', '<!doctype html>'],
    ['no word', '<!-- written 2026-11-26: the source of Begun 2.1 -->'],
    ['no day', '<!-- from source: the source of Begun 2.1, of 2026 -->'],
    ['no source', '<!-- from source, written 2026-11-26: -->'],
    ['a head behind the doctype', `<!doctype html>\n${headed('from source').html}`],
  ])('is asked for where there is %s', (_what, html) => {
    expect(headFaults([headed('from source'), { file: 'list.html', html }], [row])).toEqual([
      'begin list.html with “<!-- from report, written <day>: <source> -->”',
    ]);
  });

  it('says no more than the README', () => {
    const faults = headFaults([headed('from source'), headed('verified')], [row]);
    expect(faults).toEqual(['say no more in person.html than the README does']);
    expect(headFaults([headed('from report'), headed('from source')], [row])).toEqual([]);
  });

  it('bears what the README says', () => {
    const faults = headFaults([headed('from report')], [row]);
    expect(faults).toEqual(['save a page that is from source, or say less in the README']);
  });
});

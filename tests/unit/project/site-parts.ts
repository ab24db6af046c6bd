import { ANY_PAGE, headFaults, rowsOf } from './fixture-heads.ts';

/** What a contributor who adds a site has to add, and where. */
interface Site {
  id: string;
  name: string;
}

/** The files of the project, by path relative to its root. */
export interface Project {
  has: (path: string) => boolean;
  textOf: (path: string) => string;
  fixturesOf: (id: string) => string[];
}

/** What a site still lacks, each as a sentence that says what to do; empty when nothing does. */
export function missingParts({ id, name }: Site, { has, textOf, fixturesOf }: Project): string[] {
  const fixtures = fixturesOf(id);
  const pages = fixtures.filter((file) => file.endsWith('.html'));
  const unexpected = pages.filter(
    (file) => !fixtures.includes(file.replace(/\.html$/, '.expected.json')),
  );
  const readme = textOf('README.md');
  const rows = rowsOf(id === 'generic' ? ANY_PAGE : name, readme);
  const saved = pages.map((file) => ({ file, html: textOf(`tests/fixtures/pages/${id}/${file}`) }));
  // one test reads the pages of every recipe
  const isRecipe = has(`lib/sites/recipes/${id}.json`);
  const parts: [boolean, string][] = [
    [isRecipe || has(`lib/sites/${id}.ts`), `write the adapter lib/sites/${id}.ts`],
    [has(`entrypoints/${id}.ts`), `write the page script entrypoints/${id}.ts`],
    [isRecipe || has(`tests/sites/${id}.test.ts`), `write the test tests/sites/${id}.test.ts`],
    [pages.length > 0, `save a page in tests/fixtures/pages/${id}`],
    [unexpected.length === 0, `say what is expected of ${unexpected.join(', ')}`],
    [rows.length > 0, `give ${name} a row in the README`],
  ];
  const missing = parts.flatMap(([there, sentence]) => (there ? [] : [sentence]));
  return rows.length > 0 && pages.length > 0 ? [...missing, ...headFaults(saved, rows)] : missing;
}

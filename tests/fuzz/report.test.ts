import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { censoredTree, MOST_OF_TREE } from '../../lib/page/report/censored-tree.ts';
import { harmlessValue } from '../../lib/page/report/known-values.ts';
import { censoredName } from '../../lib/page/report/known-words.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixturesOf } from '../sites/fixtures.ts';
import { savedPage } from '../sites/saved-page.ts';

const SECRET = /zq[a-z]{6}/g;
const fixtures = ADAPTERS.flatMap(({ id }) =>
  fixturesOf(id).map((fixture) => [`${id}/${fixture.name}`, fixture] as const),
);

/** Puts a word that stands nowhere else into everything that can hold one. */
function plant(document: Document, secrets: () => string): void {
  for (const element of [...document.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (/^(?:src|srcdoc|href|style|hidden)$/.test(name)) continue;
      element.setAttribute(name, `${element.getAttribute(name) ?? ''} ${secrets()}`);
    }
    element.setAttribute(`data-${secrets()}`, secrets());
    element.setAttribute(secrets(), '');
    element.setAttribute('href', `https://${secrets()}.example/${secrets()}?${secrets()}`);
    if (element.matches('input:not([type=file]),textarea'))
      Reflect.set(element, 'value', secrets());
    const custom = document.createElement(`${secrets()}-card`);
    custom.append(document.createComment(secrets()), secrets());
    element.append(custom, document.createTextNode(secrets()));
  }
  const style = document.createElement('style');
  style.append(`.${secrets()} { content: "${secrets()}" }`);
  document.querySelector('html')?.append(style);
  document.title = secrets();
}

function treeOf(document: Document): string {
  return censoredTree(document, []);
}

function parsed(html: string): Document {
  return new JSDOM(html, { url: 'https://mail.example/' }).window.document;
}

describe('a report of a page', () => {
  it.each(fixtures)('%s: holds nothing that the page says', (_name, { html, expected }) => {
    const page = savedPage(html, { url: new URL(expected.url), own: expected.own });
    const documents = [page.document, ...page.frames];
    let planted = 0;
    const secrets = () => {
      planted += 1;
      return `zq${String(planted)
        .padStart(6, '0')
        .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
    };
    for (const one of documents) plant(one, secrets);
    const tree = censoredTree(page.document, page.frames);
    expect(planted).toBeGreaterThan(10);
    expect(tree.match(SECRET)).toBeNull();
    expect(tree.split('\n').length).toBeGreaterThan(5);
    expect(tree.split('\n').length).toBeLessThanOrEqual(MOST_OF_TREE.lines);
    expect(tree.length).toBeLessThanOrEqual(MOST_OF_TREE.characters);
    for (const token of tree.match(/[^\s"()]+/g) ?? []) expect(isOfOurs(token), token).toBe(true);
  });

  it('holds no name that somebody may have', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,30}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const document = parsed('<main></main>');
        const main = document.querySelector('main');
        for (const one of names) {
          main?.setAttribute(`data-${one}`, one);
          main?.append(document.createElement(`x-${one}`), one);
        }
        for (const token of treeOf(document).match(/[^\s"()]+/g) ?? [])
          expect(isOfOurs(token), token).toBe(true);
      }),
      { numRuns: 200 },
    );
    for (const one of ['data-ana-pereira', 'ana-pereira-card', 'data-order-4471', 'x7f3a9'])
      expect(censoredName(one)).not.toMatch(/ana|pereira|4471|x7/);
  });

  it('keeps what tells how a page is built: known names, roles, places of text', () => {
    const document = parsed(
      `<main role="main" lang="pt-BR" dir="rtl" class="ana"><div data-message-id="#m1" data-ana-id="x">Hi Ana</div><input type="email" value="ana@lumo.example"><p role="ana">${'x'.repeat(90)}</p></main>`,
    );
    expect(treeOf(document).split('\n').slice(0, 8)).toEqual([
      '(part)',
      ' main role=main lang=pt dir=rtl class',
      '  div data-message-id data-?-id',
      '   "text"',
      '  input type=email value',
      '  p role',
      '   "long text"',
      '(page)',
    ]);
  });

  it('is short for a page without end, and for one that takes the place of its own properties', () => {
    const long = parsed(`<main>${'<div><i>x</i></div><p>y</p>'.repeat(20_000)}</main>`);
    expect(treeOf(long).length).toBeLessThanOrEqual(MOST_OF_TREE.characters);
    const deep = parsed(`<main>${'<div>'.repeat(900)}x</main>`);
    expect(treeOf(deep).split('\n').length).toBeLessThanOrEqual(MOST_OF_TREE.lines);
    const clobbered = parsed(
      '<main><form><input name="firstChild"><input name="localName"><input name="getAttributeNames"></form></main>',
    );
    expect(treeOf(clobbered)).toContain('  form\n   input name');
  });
});

/** The words of a report that are its own. */
const OURS = new Set([
  'part',
  'page',
  'of',
  'a',
  'frame',
  'above',
  'more',
  'long',
  'text',
  'shadow',
]);

/** Whether a piece of a report is a count, a known name or a value of a closed list. */
function isOfOurs(token: string): boolean {
  const [name = '', value] = token.split('=');
  const known = censoredName(name) === name || OURS.has(name) || /^\d+$/.test(name);
  return known && (value === undefined || harmlessValue(name, value) === value);
}

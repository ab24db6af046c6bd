import { describe, expect, it } from 'vitest';
import { property } from '../../../lib/sites/read/node.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { savedPage } from '../saved-page.ts';
import { learnFrom, recipeIn } from './lesson.ts';

// not what the parser's own selectors ask for: a browser's do not
const TOUCHED = ['children', 'attributes', 'parentElement', 'childElementCount'] as const;
const row = (n: number) =>
  `<li><div><b>${n % 2 === 0 ? 'Ana Pereira' : 'Robin'}</b><p>Message of this line</p></div></li>`;
const chat = (rows: string) =>
  `<title>Ana Pereira · Chat</title><header><h2>Ana Pereira</h2></header><ul>${rows}</ul>`;
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n)).join('');

const SHAPES: Record<string, (size: number) => string> = {
  'one long conversation': (size) => chat(rows(size)),
  'a short conversation beside a long list of others': (size) =>
    `<nav>${'<li><div><b>Rui Costa</b><p>Hello</p></div></li>'.repeat(size)}</nav>${chat(rows(4))}`,
  'a conversation in many groups': (size) =>
    chat(Array.from({ length: size / 10 }, () => `<li><ul>${rows(10)}</ul></li>`).join('')),
};

/** How often reading a page of so many rows asks a node for something. */
function workOn(html: string): number {
  const at = { url: new URL('https://app.example/t/71'), own: [] };
  const small = savedPage(chat(rows(6)), at);
  const pick = (selector: string) =>
    small.document.querySelector(selector) ?? small.document.documentElement;
  const recipe = recipeIn(learnFrom(small, { name: pick('h2'), message: pick('li p') }));
  const page = savedPage(html, at);
  const view = page.document.defaultView;
  if (view === null) throw new Error('the page has no window');
  let asked = 0;
  for (const name of TOUCHED) {
    const home = [view.Element.prototype, view.Node.prototype].find((one) =>
      Object.hasOwn(one, name),
    );
    const own = home && Object.getOwnPropertyDescriptor(home, name);
    if (home === undefined || own === undefined) throw new Error(`no ${name}`);
    Object.defineProperty(home, name, {
      ...own,
      get(this: unknown): unknown {
        asked += 1;
        return own.get?.call(this);
      },
    });
  }
  const found = readByRecipe(recipe, {
    ...page,
    visible: (element) => property(element, 'nodeType') === 1,
  });
  expect(found).toMatchObject({ kind: 'people', people: [{ name: 'Ana Pereira' }] });
  return asked;
}

describe('reading by a recipe', () => {
  it.each(Object.entries(SHAPES))('asks no more than in proportion: %s', (_what, page) => {
    const less = workOn(page(2_500));
    const more = workOn(page(10_000));
    expect(more).toBeLessThanOrEqual(4 * less);
    // a look at each of some newest ones, and few at all the others
    expect(more).toBeLessThan(50_000);
  });
});

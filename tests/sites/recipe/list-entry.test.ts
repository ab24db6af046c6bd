import { expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

const PEOPLE = ['Ana Pereira', 'Rui Costa', 'Mei Tanaka', 'Bruno Díaz'];

/** An inbox with a list of people beside the conversation with one of them. */
function inbox(open: string, head: string) {
  const row = (name: string) =>
    `<li><a href="/c/${PEOPLE.indexOf(name)}"><div><b>${name}</b><p>Hello</p></div><time>10:00</time></a></li>`;
  return pageOf({
    url: `https://parley.example/c/a730${PEOPLE.indexOf(open)}`,
    html: `<nav><ul>${PEOPLE.map(row).join('')}</ul></nav><main>${head}<ol><li><div><p>Hello</p></div></li><li><div><p>Good day</p></div></li></ol></main>`,
  });
}

/** What is learnt from a click on a name in the list. */
function learnt(head: string) {
  const page = inbox('Ana Pereira', head);
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  return learnFrom(page, { name: at('nav b'), message: at('ol p') });
}

it('a name that was clicked in a list of people is learnt where it stands over the conversation', () => {
  const recipe = recipeIn(learnt('<header><h2>Ana Pereira</h2></header>'));
  const found = readByRecipe(recipe, inbox('Rui Costa', '<header><h2>Rui Costa</h2></header>'));
  expect(found).toMatchObject({ people: [{ name: 'Rui Costa' }], primary: 0 });
});

it('it teaches nothing where the name stands in the list alone, as the next contact would be the same', () => {
  expect(learnt('<header><h2>Your chat</h2></header>')).toEqual({ why: 'list-entry' });
});

import { expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A chat whose rows are built by `row`. */
function chat(name: string, row: (words: string) => string) {
  const rows = ['Hello', 'Good day', 'Is it there?'].map(
    (words, at) => `<li class="${at === 1 ? 'mine' : 'theirs'}">${row(words)}</li>`,
  );
  return pageOf({
    url: `https://parley.example/chats/a730${name.length}`,
    html: `<header><h2>${name}</h2></header><ul>${rows.join('')}</ul>`,
  });
}

function learnt(row: (words: string) => string, clicked: string) {
  const page = chat('Ana Pereira', row);
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  return learnFrom(page, { name: at('h2'), message: at(clicked) });
}

it('messages that can be pressed as a whole are learnt', () => {
  const row = (words: string) => `<div role="button"><p>${words}</p></div>`;
  const found = readByRecipe(recipeIn(learnt(row, 'p')), chat('Rui Costa', row));
  const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
  expect(said.map(({ from, text }) => [from, text])).toEqual([
    [0, 'Hello'],
    ['me', 'Good day'],
    [0, 'Is it there?'],
  ]);
});

it.each([
  ['one of each message by its role', '<p>WORDS</p><div role="button"><b>Reply</b></div>', 'b'],
  ['one of each message', '<p>WORDS</p><button><b>Reply WORDS</b></button>', 'b'],
  ['a field', '<p>WORDS</p><div role="textbox"><b>WORDS</b></div>', 'b'],
])('a button is no message: %s', (_what, html, clicked) => {
  expect(learnt((words) => html.replaceAll('WORDS', words), clicked)).toEqual({ why: 'control' });
});

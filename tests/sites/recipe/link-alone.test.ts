import { describe, expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A chat in which everything that is said stands in an element of its own. */
function chat(name: string, words: readonly string[], rows = '') {
  const message = (said: string, at: number) =>
    `<div class="row ${at % 2 ? 'out' : 'in'}"><div class="text">${said}</div></div>`;
  return pageOf({
    url: `https://parley.example/c/a730${name.length}`,
    html: `<header><h2>${name}</h2></header><main>${words.map(message).join('')}${rows}</main>`,
  });
}

function learnt() {
  const page = chat('Ana Pereira', ['Hello', 'Good day', 'Is it there?']);
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  return recipeIn(learnFrom(page, { name: at('h2'), message: at('.text') }));
}

describe('a message that is nothing but a link', () => {
  it('is a message, as a file or an address that somebody sent', () => {
    const files = ['<a href="/f/1">plan.pdf</a>', '<a href="/f/2">signed.pdf</a>'];
    expect(readByRecipe(learnt(), chat('Rui Costa', files))).toMatchObject({
      people: [{ name: 'Rui Costa' }],
      conversation: { messages: [{ from: 0, text: 'plan.pdf' }, { from: 'me' }] },
    });
  });

  it('is an entry of a list where the link is around the words', () => {
    const rows = ['Rui Costa', 'Mei Tanaka', 'Bruno Díaz'].map(
      (name) =>
        `<div class="row in"><a href="/c/${name.length}"><div class="text">${name}</div></a></div>`,
    );
    expect(readByRecipe(learnt(), chat('Inbox', [], rows.join('')))).toMatchObject({
      kind: 'none',
    });
  });
});

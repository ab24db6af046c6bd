import { describe, expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A chat with a message of each side, and names over those that are said. */
function chat(contact: string, over: Partial<Record<'a' | 'b', string>> = {}) {
  const message = (side: 'a' | 'b', words: string) =>
    `<li class="row side-${side}"><div>${over[side] ? `<b>${over[side]}</b>` : ''}<p>${words}</p></div></li>`;
  return pageOf({
    url: 'https://parley.example/chats/a7301',
    html: `<header><h2>${contact}</h2></header><ul>${message('a', 'Hello')}${message('b', 'Good day')}${message('a', 'Is it there?')}</ul>`,
  });
}

function learnt(page: ReturnType<typeof chat>, clicked: string) {
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  return learnFrom(page, { name: at('h2'), message: at(clicked) });
}

const ROBIN = 'Robin Okafor';
/** Who said what, after a click on a message of the user. */
const saidOn = (page: ReturnType<typeof chat>, other: ReturnType<typeof chat>) => {
  const found = readByRecipe(recipeIn(learnt(page, '.side-b p')), other);
  const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
  return said.map(({ from, text }) => [from, text]);
};
const SIDES = [
  [0, 'Hello'],
  ['me', 'Good day'],
  [0, 'Is it there?'],
];

describe('a message of the user that was clicked as the contact’s', () => {
  it('turns no side, where names over messages tell whose it is', () => {
    const named = (name: string) => chat(name, { a: name, b: ROBIN });
    expect(saidOn(named('Ana Pereira'), named('Rui Costa'))).toEqual(SIDES);
    expect(learnt(named('Ana Pereira'), '.side-b p')).not.toHaveProperty('unsure');
  });

  it('is asked about, where nothing tells', () => {
    expect(learnt(chat('Ana Pereira'), '.side-b p')).toMatchObject({ unsure: 'Good day' });
  });
});

describe('a mail of the user with the contact’s name as that of whom it went to', () => {
  const mails = (contact: string, sides = 'aba', marks = ['', '']) => {
    const mail = (side: string, at: number) => {
      const [from, to] = side === 'a' ? [contact, 'me'] : [ROBIN, contact];
      const mark = marks[side === 'a' ? 0 : 1] ?? '';
      return `<li class="${mark}"><div><b>${from}</b><i>To: ${to}</i></div><p>${side}${at}</p></li>`;
    };
    return pageOf({
      url: `https://parley.example/mails/a730${contact.length}`,
      html: `<header><h2>${contact}</h2></header><ul>${Array.from(sides, mail).join('')}</ul>`,
    });
  };
  const own = 'li:nth-child(2) p';
  const said = (page: ReturnType<typeof chat>, clicked: string) => {
    const found = readByRecipe(recipeIn(learnt(page, clicked)), mails('Rui Costa', 'ba'));
    const words = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
    return words.map(({ from, text }) => [from, text]);
  };

  it('turns no side', () => {
    expect(said(mails('Ana Pereira'), own)).toEqual([]);
    expect(said(mails('Ana Pereira'), 'li p')).toEqual([
      ['me', 'b0'],
      [0, 'a1'],
    ]);
  });

  it('is asked about where a mark tells sides', () => {
    const page = mails('Ana Pereira', 'aba', ['row-left', 'row-right']);
    expect(learnt(page, own)).toMatchObject({ unsure: 'b1' });
  });
});

it('nothing is asked where a page has no sides to mix up', () => {
  const page = pageOf({
    url: 'https://parley.example/chats/a7301',
    html: '<header><h2>Ana Pereira</h2></header><ul><li><p>Hello</p></li><li><p>Good day</p></li></ul>',
  });
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  expect(learnFrom(page, { name: at('h2'), message: at('p') })).not.toHaveProperty('unsure');
});

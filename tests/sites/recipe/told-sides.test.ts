import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../../lib/domain/recipe-schema.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

type Side = 'a' | 'b';

/** A chat whose lines are built by `line`: `a` are the contact's. */
function chat(contact: string, sides: string, line: (side: Side, words: string) => string) {
  const lines = Array.from(sides, (side, at) => line(side === 'a' ? 'a' : 'b', `${side}${at}!`));
  return pageOf({
    url: `https://parley.example/chats/a730${contact.length}`,
    html: `<main><header><h2>${contact}</h2></header><div>${lines.join('')}</div></main>`,
  });
}

/** Who said what of another conversation, once one was taught with a click on its first message. */
function saidAfter(line: (side: Side, words: string) => string, sides = 'abba') {
  const taught = chat('Ana Pereira', 'abaab', line);
  const at = (selector: string) => taught.document.querySelector(selector) ?? taught.document.body;
  const recipe = recipeIn(learnFrom(taught, { name: at('h2'), message: at('p') }));
  expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  const found = readByRecipe(recipe, chat('Rui Costa', sides, line));
  const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
  return said.map(({ from, text }) => `${from === 0 ? 'a' : 'b'} said ${text.slice(0, 1)}`);
}

const told = (theirs: string, mine: string) => (side: Side, words: string) =>
  `<div><b>${side === 'a' ? theirs : mine}</b><p>${words}</p></div>`;
const styled = (theirs: string, mine: string) => (side: Side, words: string) =>
  `<div style="${side === 'a' ? theirs : mine}"><div><p>${words}</p></div></div>`;

describe('the side of a message is told by', () => {
  it.each([
    ['a word over each', told('Client', 'You')],
    ['a word in another language', told('Klientin', 'Du')],
    ['an arrow', told('←', '→')],
    ['the words of a practice', told('Patient', 'Practice team')],
    ['words of a script without cases', told('お客様', '担当者')],
    ['the alignment of texts', styled('text-align:left', 'text-align:right;color:#123')],
    ['a style with spaces', styled('text-align: left;', 'text-align: right;')],
    ['where lines begin', styled('justify-content:flex-start', 'justify-content:flex-end')],
    ['a free margin', styled('margin-right:auto', 'margin-left:auto')],
  ])('%s', (_what, line) => {
    expect(saidAfter(line)).toEqual(['a said a', 'b said b', 'b said b', 'a said a']);
  });

  it('nothing where another text stands there than on the taught page', () => {
    const line = (side: Side, words: string) =>
      told(words === 'a5!' ? 'Adviser' : 'Client', 'You')(side, words);
    expect(saidAfter(line, 'abbaba')).toEqual([
      'a said a',
      'b said b',
      'b said b',
      'a said a',
      'b said b',
    ]);
  });

  it.each([
    ['what was read', told('Read', 'Unread')],
    ['a text of one side alone', told('', 'Sent')],
    ['hours', told('10:03', '11:40')],
    ['one text on all', told('Chat', 'Chat')],
    ['the contact’s name among words', told('to Ana Pereira', 'from Robin Okafor')],
    ['days', told('Today', 'Yesterday')],
    ['what became of them', told('Delivered', 'Failed')],
    ['what can be done with them', told('Like', 'Liked')],
    ['halves of a day', told('AM', 'PM')],
    ['the names of two colleagues', told('Ann', 'Bob')],
    ['the user and somebody else by name', told('Ann', 'You')],
    ['two words of one side', told('Guest', 'Customer')],
    ['words of both sides in one', told('Client team', 'Team client')],
    [
      'a word behind the words',
      (side: Side, words: string) =>
        `<div><p>${words}</p><b>${side === 'a' ? 'Client' : 'You'}</b></div>`,
    ],
    ['a colour', styled('background:white', 'background:silver')],
    ['a style on one side alone', styled('', 'text-align:right')],
  ])('never by %s', (_what, line) => {
    expect(saidAfter(line)).toEqual([]);
  });

  it('never by the words of messages themselves, though there be two', () => {
    const line = (side: Side) => `<div><div><p>${side === 'a' ? 'Hello' : 'Yes'}</p></div></div>`;
    expect(saidAfter(line)).toEqual([]);
  });

  it('one of three texts by none', () => {
    const line = (_side: Side, words: string) =>
      told(['Client', 'You', 'Adviser'][Number(words.slice(1, 2)) % 3] ?? '', '')('a', words);
    expect(saidAfter(line)).toEqual([]);
  });
});

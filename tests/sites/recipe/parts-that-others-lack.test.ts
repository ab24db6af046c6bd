import { describe, expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A chat of several lines, each with what stands before or behind its words. */
function chat(name: string, around: readonly [before: string, after: string][] = []) {
  const line = (words: string, at: number) => {
    const [before = '', after = ''] = around[at] ?? [];
    return `<li class="${at % 2 ? 'out' : 'in'}"><section>${before}<div>${words}</div>${after}</section></li>`;
  };
  return pageOf({
    url: `https://parley.example/c/a730${name.length}`,
    html: `<header><h2>${name}</h2></header><ul>${['Hello', 'Good day', 'Is it there?'].map(line).join('')}</ul>`,
  });
}

/** What is read of another chat after a lesson on one. */
function saidAfter(taught: ReturnType<typeof chat>, other: ReturnType<typeof chat>) {
  const sections = [...taught.document.querySelectorAll('li:first-child section > div')];
  const message = sections.find((one) => one.textContent === 'Hello') ?? taught.document.body;
  const name = taught.document.querySelector('h2') ?? taught.document.body;
  const found = readByRecipe(recipeIn(learnFrom(taught, { name, message })), other);
  const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
  return said.map(({ from, text }) => [from, text]);
}

const SAID = [
  [0, 'Hello'],
  ['me', 'Good day'],
  [0, 'Is it there?'],
];
const QUOTED: [string, string] = ['<div>Robin: Shall I send it?</div>', ''];
const LIKED: [string, string] = ['', '<div>Liked</div>'];

describe('a message with a part that others lack', () => {
  it('is one of several, where a quoted reply stands before its words', () => {
    const taught = chat('Ana Pereira', [QUOTED]);
    expect(saidAfter(taught, chat('Rui Costa'))).toEqual(SAID);
    expect(saidAfter(taught, chat('Rui Costa', [QUOTED]))).toEqual(SAID);
  });

  it('is one of several, where a reaction stands behind its words', () => {
    expect(saidAfter(chat('Ana Pereira', [LIKED]), chat('Rui Costa'))).toEqual(SAID);
  });

  it('keeps its words, where others have a reaction behind theirs', () => {
    const taught = chat('Ana Pereira', [['', ''], LIKED]);
    expect(saidAfter(taught, chat('Rui Costa'))).toEqual(SAID);
  });
});

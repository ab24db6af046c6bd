import { expect, test } from 'vitest';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { guardLesson } from '../../../lib/messages/guard-lesson.ts';

const HERE = 'https://parley.example/chat/7';

const RECIPE: Recipe = {
  version: 1,
  id: 'taught-parley-example',
  name: 'Parley',
  origin: 'https://parley.example',
  channel: 'chat',
  names: [{ by: 'messages', up: 1, steps: [{ tag: 'h2' }] }],
  messages: [{ by: 'path', steps: [{ tag: 'p' }] }],
  words: [],
  authors: [],
};

const answer = (recipe: unknown = RECIPE, url = HERE) => ({
  kind: 'learnt',
  url,
  recipe,
  detection: { kind: 'none' },
});

test('what a page learnt about its own origin is taken', () => {
  expect(guardLesson(answer(), HERE)).toEqual(answer());
});

test('what was learnt from the page as it is drawn says so', () => {
  const drawn = answer({ ...RECIPE, drawn: true });
  expect(guardLesson(drawn, HERE)).toEqual(drawn);
  expect(guardLesson(answer({ ...RECIPE, drawn: 'yes' }), HERE)).toBeUndefined();
});

test('why nothing was learnt is taken, by a word of a list alone', () => {
  const nothing = { kind: 'nothing', why: 'other-frame' };
  expect(guardLesson(nothing, HERE)).toEqual(nothing);
  expect(guardLesson({ ...nothing, why: 'click here' }, HERE)).toBeUndefined();
});

test('a page teaches nothing about another origin', () => {
  const other = { ...RECIPE, origin: 'https://bank.example' };
  expect(guardLesson(answer(other), HERE)).toBeUndefined();
  expect(guardLesson(answer(other, 'https://bank.example/'), HERE)).toBeUndefined();
});

test('nothing is learnt of a tab that shows another origin by now', () => {
  expect(guardLesson(answer(), 'https://elsewhere.example/')).toBeUndefined();
  expect(guardLesson(answer(), '')).toBeUndefined();
});

test('another port or another scheme is another origin', () => {
  expect(guardLesson(answer(), 'https://parley.example:8443/')).toBeUndefined();
  expect(guardLesson(answer(), 'http://parley.example/')).toBeUndefined();
});

test.each([
  ['code in a field of its own', { ...RECIPE, run: 'alert(1)' }],
  ['a selector in place of a tag', { ...RECIPE, names: [{ by: 'path', steps: [{ tag: 'a,b' }] }] }],
  ['an address in place of an origin', { ...RECIPE, origin: `${RECIPE.origin}/chat` }],
  ['the id of an adapter', { ...RECIPE, id: 'gmail' }],
  ['a version to come', { ...RECIPE, version: 2 }],
  ['a thousand places', { ...RECIPE, names: Array(1000).fill(RECIPE.names[0]) }],
])('a recipe with %s is refused', (_what, recipe) => {
  expect(guardLesson(answer(recipe), HERE)).toBeUndefined();
});

test.each([undefined, null, 'learnt', {}, { kind: 'reading' }, { kind: 'name' }])(
  'an answer of no known form is none: %j',
  (value) => {
    expect(guardLesson(value, HERE)).toBeUndefined();
  },
);

test('an answer that is too large is not looked at', () => {
  expect(guardLesson({ kind: 'name', name: 'x'.repeat(50_000_000) }, HERE)).toBeUndefined();
});

test('a name that turns the words around it is shown without that', () => {
  expect(guardLesson({ kind: 'name', name: 'Nina\u202E Okafor' }, HERE)).toEqual({
    kind: 'name',
    name: 'Nina Okafor',
  });
});

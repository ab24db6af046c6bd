import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../../lib/browser/inject.ts';
import { dropRecipe, keepRecipe, keptRecipes, recipeAt } from '../../../lib/browser/recipes.ts';
import { syncRegistrations } from '../../../lib/browser/registrations.ts';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
});

const recipeFor = (origin: string): Recipe => ({
  version: 1,
  id: 'taught-parley',
  name: 'Parley',
  origin,
  channel: 'chat',
  names: [{ by: 'messages', up: 1, steps: [{ tag: 'h2' }] }],
  messages: [{ by: 'path', steps: [{ tag: 'p' }] }],
  words: [],
  authors: [],
});
const PARLEY = recipeFor('https://parley.example');
const matches = () => world.registered.map(({ id, matches }) => [id, ...matches]);

test('a recipe is found by its origin alone, until it is dropped', async () => {
  await keepRecipe(PARLEY);
  expect(await recipeAt('https://parley.example')).toEqual(PARLEY);
  expect(await recipeAt('https://parley.example.org')).toBeUndefined();
  await dropRecipe('https://parley.example');
  expect(await keptRecipes()).toEqual([]);
});

test('a recipe that was damaged where it is kept is not used', async () => {
  await world.browser.storage.local.set({
    'recipe:https://parley.example': { ...PARLEY, names: [] },
  });
  expect(await recipeAt('https://parley.example')).toBeUndefined();
  expect(await keptRecipes()).toEqual([]);
});

test('a taught origin is read by what was taught once it is granted, and by the probe again after', async () => {
  await keepRecipe(PARLEY);
  await syncRegistrations();
  expect(matches()).toEqual([]);
  world.granted.push('https://parley.example/*');
  await syncRegistrations();
  expect(matches()).toEqual([['taught', 'https://parley.example/*']]);
  await dropRecipe(PARLEY.origin);
  await syncRegistrations();
  expect(matches()).toEqual([['probe', 'https://parley.example/*']]);
});

test('what the user taught wins over the adapter of that site, and over no other', async () => {
  await keepRecipe(recipeFor('https://mail.google.com'));
  world.granted.push('https://mail.google.com/*', 'https://x.com/*');
  await syncRegistrations();
  expect(matches()).toContainEqual(['taught', 'https://mail.google.com/*']);
  expect(matches()).toContainEqual(['x', 'https://x.com/*']);
  const gmail = world.registered.find(({ id }) => id === 'gmail');
  const left = (gmail?.matches ?? []).filter((one) => !gmail?.excludeMatches?.includes(one));
  expect(left).toEqual([]);
});

test('an origin that was taught as it is drawn is read by the script that draws it, and by no other', async () => {
  world.granted.push('https://parley.example/*');
  await keepRecipe({ ...PARLEY, drawn: true });
  await syncRegistrations();
  expect(matches()).toEqual([['taught-drawn', 'https://parley.example/*']]);
  await keepRecipe(PARLEY);
  await syncRegistrations();
  expect(matches()).toEqual([['taught', 'https://parley.example/*']]);
});

test('what was taught as it is drawn wins over the adapter of that site too', async () => {
  await keepRecipe({ ...recipeFor('https://x.com'), drawn: true });
  world.granted.push('https://x.com/*');
  await syncRegistrations();
  expect(matches()).toContainEqual(['taught-drawn', 'https://x.com/*']);
  const x = world.registered.find(({ id }) => id === 'x');
  expect(x?.excludeMatches).toEqual(['https://x.com/*']);
});

test.each([
  ['the first', 'https://parley.example', 'https://parley.example:8443'],
  ['the second', 'https://parley.example:8443', 'https://parley.example'],
])(
  'where a grant knows no ports, %s of two taught as it is drawn, the script is there that leaves the other to its own',
  async (_which, drawn, other) => {
    vi.stubEnv('FIREFOX', 'true');
    await keepRecipe({ ...recipeFor(drawn), drawn: true });
    await keepRecipe(recipeFor(other));
    world.granted.push('https://parley.example/*');
    await syncRegistrations();
    expect(matches()).toEqual([['taught-drawn', 'https://parley.example/*']]);
  },
);

test.each([
  ['as it is', PARLEY, '/taught.js'],
  ['as it is drawn', { ...PARLEY, drawn: true } as const, '/taught-drawn.js'],
])('a page that was taught %s is read so at once', async (_how, recipe, file) => {
  await keepRecipe(recipe);
  const url = 'https://parley.example/chat/7';
  world.tabs.push({ id: 3, url, status: 'complete', active: true, gesture: true });
  expect(await readPage(3, url)).toBe(true);
  expect(world.injected).toEqual([{ tab: 3, file }]);
});

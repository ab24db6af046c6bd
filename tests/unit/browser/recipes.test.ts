import { beforeEach, expect, test, vi } from 'vitest';
import { dropRecipe, keepRecipe, keptRecipes, recipeAt } from '../../../lib/browser/recipes.ts';
import { syncRegistrations } from '../../../lib/browser/registrations.ts';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
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

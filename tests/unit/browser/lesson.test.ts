import { beforeEach, expect, test, vi } from 'vitest';
import { askForName, learnFromClicks } from '../../../lib/browser/lesson.ts';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const PAGE = { origin: 'https://parley.example', host: 'parley.example' };
const GIVEN = { channel: 'chat', called: 'Ana Pereira' } as const;
const RECIPE: Recipe = {
  version: 1,
  id: 'taught-parley-example',
  name: 'parley.example',
  origin: PAGE.origin,
  channel: 'chat',
  names: [{ by: 'messages', up: 1, steps: [{ tag: 'h2' }] }],
  messages: [{ by: 'path', steps: [{ tag: 'p' }] }],
  words: [],
  authors: [],
};
const NOTHING = { kind: 'none' };
const FOUND = { kind: 'found' };

/** The page scripts that a lesson loaded, in order. */
let loaded: string[];

/** A page whose scripts answer so, by name. */
function answering(answers: Record<string, unknown>): void {
  const world = createWorld();
  const url = `${PAGE.origin}/chat/7`;
  world.tabs.push({ id: 1, url, status: 'complete', active: true, gesture: true });
  const executeScript = async ({ files, args = [] }: { files?: string[]; args?: unknown[] }) => {
    loaded.push(...(files ?? []));
    return [{ result: answers[String(args[0])] }];
  };
  made.browser = { ...world.browser, scripting: { ...world.browser.scripting, executeScript } };
}

const learnt = (recipe: Recipe) => ({ kind: 'learnt', url: `${PAGE.origin}/chat/7`, recipe });

beforeEach(() => {
  loaded = [];
});

test('what was clicked in the page itself is learnt there, and nothing else is loaded', async () => {
  answering({ learn: FOUND, 'learn-conversation': learnt(RECIPE), trial: NOTHING });
  expect(await learnFromClicks(1, PAGE, GIVEN)).toEqual({
    ok: true,
    value: { ...learnt(RECIPE), detection: NOTHING },
  });
  expect(loaded).toEqual(['/learn.js', '/learn-conversation.js', '/trial.js']);
});

test('what was clicked below an open root is learnt from the page as it is drawn, and tried so', async () => {
  const drawn: Recipe = { ...RECIPE, drawn: true };
  answering({
    learn: { kind: 'nothing', why: 'closed-off' },
    'learn-drawn': FOUND,
    'learn-conversation': learnt(drawn),
    'trial-drawn': NOTHING,
  });
  expect(await learnFromClicks(1, PAGE, GIVEN)).toEqual({
    ok: true,
    value: { ...learnt(drawn), detection: NOTHING },
  });
  expect(loaded).toEqual([
    '/learn.js',
    '/learn-drawn.js',
    '/learn-conversation.js',
    '/trial-drawn.js',
  ]);
});

test('what is not learnt there either ends with its reason', async () => {
  const why = { kind: 'nothing', why: 'closed-off' };
  answering({ learn: why, 'learn-drawn': why });
  expect(await learnFromClicks(1, PAGE, GIVEN)).toEqual({ ok: true, value: why });
  expect(loaded).toEqual(['/learn.js', '/learn-drawn.js']);
});

test('what the first click is taken for is told by a script that comes with it', async () => {
  const name = { kind: 'name', name: 'Ana Pereira' };
  answering({ lesson: { kind: 'clicked' }, called: name });
  expect(await askForName(1)).toEqual({ ok: true, value: name });
  expect(loaded).toEqual(['/called.js']);
});

test('nothing more is loaded where the lesson was given up on the page', async () => {
  answering({ lesson: { kind: 'ended' } });
  expect(await askForName(1)).toEqual({ ok: true, value: { kind: 'ended' } });
  expect(loaded).toEqual([]);
});

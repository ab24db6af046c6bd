// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepClicks, keptClicks } from '../../../lib/page/teach/clicks.ts';
import { type Lesson, lessonOn } from '../../../lib/page/teach/lesson.ts';
import { keepPlaces, keptPlaces } from '../../../lib/page/teach/places.ts';
import type { LearntPlaces } from '../../../lib/sites/recipe/learn-places.ts';

let lesson: Lesson;
let element: HTMLElement;
let closePanel: () => void;

/** What both clicks of a lesson leave behind until it is learnt from. */
function places(): LearntPlaces {
  return {
    recipe: {
      version: 1,
      id: 'taught-example',
      name: 'Example',
      channel: 'chat',
      origin: 'https://parley.example',
      names: [],
      messages: [],
      words: [],
      authors: [],
    },
    url: new URL('https://parley.example/'),
    name: 'Ana Pereira',
    element,
    message: element,
    unit: element,
    units: [element],
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  const onDisconnect = { addListener: (listener: () => void) => (closePanel = listener) };
  const runtime = {
    id: 'alongside',
    connect: () => ({ onDisconnect, disconnect: () => undefined }),
    sendMessage: async () => undefined,
  };
  vi.stubGlobal('browser', { runtime });
  vi.stubGlobal('chrome', { runtime });
  element = document.createElement('h2');
  lesson = lessonOn(document);
  void lesson.name();
  keepClicks({ name: element, message: element });
  keepPlaces(places());
});
afterEach(() => {
  lesson.end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('what was clicked is kept while a lesson runs', () => {
  expect(keptClicks()).toEqual({ name: element, message: element });
  expect(keptPlaces()?.element).toBe(element);
});

it.each([
  ['its end', () => lesson.end()],
  ['three minutes', () => vi.advanceTimersByTime(180_000)],
  ['the closing of the panel', () => closePanel()],
  ['a new lesson', () => void lesson.name()],
])('nothing of the page is held on to after %s', (_what, over) => {
  over();
  expect(keptClicks()).toEqual({});
  expect(keptPlaces()).toBeUndefined();
});

it('a new lesson is not ended by the one before', async () => {
  void lesson.name();
  await vi.advanceTimersByTimeAsync(0);
  keepClicks({ name: element });
  await vi.advanceTimersByTimeAsync(100_000);
  expect(keptClicks()).toEqual({ name: element });
});

it('an answer to a lesson that is over keeps nothing', async () => {
  const answer = lesson.message();
  lesson.end();
  expect(await answer).toEqual({ kind: 'ended' });
  expect(keptClicks()).toEqual({});
});

import { describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/sites/adapter.ts';
import { drawnAdapter } from '../../../lib/sites/recipe/drawn.ts';
import { learnDrawnFrom, learnFrom, pageOf, recipeIn } from './lesson.ts';
import { openRoots, throughRoots } from './open-roots.ts';

const LINES = ['Is the flat free?', 'It is.', 'Tuesday then.'];

/** A chat whose head and messages are components. */
function chat(name: string, head = ''): Page {
  const root = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
  const lines = LINES.map(
    (text, at) => `<div class="${at % 2 ? 'mine' : 'theirs'}"><p>${text}</p></div>`,
  );
  const page = pageOf({
    url: `https://parley.example/chat/${name.length}`,
    html: `<title>Parley</title><body><chat-head ${head}>${root(`<h2>${name}</h2>`)}</chat-head><chat-log>${root(lines.join(''))}</chat-log></body>`,
  });
  openRoots(page.document);
  return page;
}

function found(page: Page, selector: string): Element {
  const [first] = throughRoots(page.document, selector);
  if (first === undefined) throw new Error(`nothing to click: ${selector}`);
  return first;
}

function picksOn(page: Page) {
  return { name: found(page, 'h2'), message: found(page, '.theirs p') };
}

describe('a page of open shadow roots', () => {
  it('is left by the lesson on the page itself, which sees no way into a root', () => {
    const page = chat('Ana Pereira');
    expect(learnFrom(page, picksOn(page))).toEqual({ why: 'closed-off' });
  });

  it('is learnt as it is drawn, by clicks and by what is seen of the page itself', () => {
    const page = chat('Ana Pereira');
    const asked = new Set<Document>();
    const visible = (one: Element) => {
      asked.add(one.ownerDocument);
      return page.visible(one);
    };
    const recipe = recipeIn(learnDrawnFrom({ ...page, visible }, picksOn(page)));
    expect([...asked]).toEqual([page.document]);
    expect(recipe.drawn).toBe(true);
    const other = drawnAdapter(recipe).detect(chat('Rui Costa'));
    expect(other).toMatchObject({ kind: 'people', people: [{ name: 'Rui Costa' }], primary: 0 });
  });

  it('shows nobody whose component can not be seen', () => {
    const page = chat('Ana Pereira');
    const recipe = recipeIn(learnDrawnFrom(page, picksOn(page)));
    const hidden = drawnAdapter(recipe).detect(chat('Rui Costa', 'hidden'));
    expect(hidden.kind).not.toBe('people');
  });

  it('is read at its own origin alone', () => {
    const page = chat('Ana Pereira');
    const adapter = drawnAdapter(recipeIn(learnDrawnFrom(page, picksOn(page))));
    expect(adapter.accepts(page)).toBe(true);
    expect(adapter.accepts({ ...page, url: new URL('https://bank.example/chat/1') })).toBe(false);
  });

  it.each([
    ['name', 'h2', 'no-name'],
    ['message', '.theirs p', 'no-message'],
  ])('teaches nothing where the clicked %s is gone by then', (_what, selector, why) => {
    const page = chat('Ana Pereira');
    const picks = picksOn(page);
    found(page, selector).remove();
    expect(learnDrawnFrom(page, picks)).toEqual({ why });
  });

  it('is closed off where the other click is in a frame, whose words are in no copy', () => {
    const page = chat('Ana Pereira');
    const message = found(chat('Ana Pereira'), '.theirs p');
    expect(learnDrawnFrom(page, { ...picksOn(page), message })).toEqual({ why: 'closed-off' });
  });
});

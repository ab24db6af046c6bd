import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { censoredTree, MOST_OF_TREE } from '../../lib/page/report/censored-tree.ts';

/** Whom a page is about: nothing of this may be in a report, however it is written. */
interface Somebody {
  name: string;
  mail: string;
  phone: string;
  street: string;
  number: string;
}

const letters = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou][a-z]{1,6}$/);
const somebody: fc.Arbitrary<Somebody> = fc
  .tuple(letters, letters, letters, fc.integer({ min: 100_000_000, max: 999_999_999 }))
  .map(([first, last, place, digits]) => ({
    name: `${first} ${last}`,
    mail: `${first}.${last}@${place}.example`,
    phone: `+49 ${digits}`,
    street: `${place} ${digits % 1_000}`,
    number: `A-${digits + 1}`,
  }));

const WRITTEN: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Array.from(text).reverse().join(''),
  (text) => Array.from(text).join('-'),
  (text) => JSON.stringify({ text }),
];

/** A word that can stand in the name of an element, an attribute or a class. */
const named = (text: string) => text.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The places of a page that can hold what it says of somebody. */
const PLACES: ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<x-${named(text)}>x</x-${named(text)}>`,
  (text) => `<p data-${named(text)}="1" aria-${named(text)}="true" x-${named(text)}>x</p>`,
  (text) => `<p class="${quoted(text)} c-${named(text)}" id="${quoted(text)}">x</p>`,
  (text) => `<p data-id="${quoted(text)}" jid="${quoted(text)}" email="${quoted(text)}">x</p>`,
  (text) => `<p role="${quoted(text)}" lang="${quoted(text)}" dir="${quoted(text)}">x</p>`,
  (text) => `<input type="${quoted(text)}" value="${quoted(text)}" name="${quoted(text)}">`,
  (text) => `<textarea placeholder="${quoted(text)}">${text}</textarea>`,
  (text) => `<img alt="${quoted(text)}" title="${quoted(text)}" src="/${quoted(text)}.png">`,
  (text) => `<p aria-label="${quoted(text)}" aria-hidden="${quoted(text)}">x</p>`,
  (text) =>
    `<a href="https://x.example/${encodeURIComponent(text)}?q=${named(text)}#${text}">x</a>`,
  (text) => `<iframe name="${quoted(text)}" title="${quoted(text)}"></iframe>`,
  (text) => `<svg><title>${text}</title><text>${text}</text><desc>${text}</desc></svg>`,
  (text) => `<style>.a { content: "${text}" } .${named(text)} { color: red }</style>`,
  (text) => `<script type="application/json">{"name": "${text}"}</script>`,
  (text) => `<template><p class="${named(text)}">${text}</p></template><!-- ${text} -->`,
  (text) => `<noscript>${text}</noscript><select><option>${text}</option></select>`,
  (text) => `<div><template shadowrootmode="open"><p>${text}</p></template></div>`,
];

/** Pieces of four letters or digits that a text holds, in either direction. */
function piecesOf(text: string): string[] {
  const forwards = text.toLowerCase();
  const backwards = Array.from(forwards).reverse().join('');
  return [forwards, backwards].flatMap((one) =>
    (one.match(/[a-z]{4,}|\d{4,}/g) ?? []).flatMap((word) =>
      Array.from({ length: word.length - 3 }, (_, at) => word.slice(at, at + 4)),
    ),
  );
}

function treeOf(html: string): string {
  const url = 'https://mail.example/inbox?who=ana#ana';
  const { document } = new JSDOM(html, { url }).window;
  return censoredTree(document, []);
}

/** What a report says of pages that say nothing. */
const OURS = treeOf(PLACES.map((place) => place('x')).join(''))
  .toLowerCase()
  .concat(' (above) (frame) (part of a frame) (shadow) more long text');

describe('a report of a hostile page', () => {
  it('holds no piece of what the page says of somebody, wherever and however it says it', () => {
    const place = fc.constantFrom(...PLACES);
    const way = fc.constantFrom(...WRITTEN);
    const pages = fc.array(fc.tuple(place, way), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(somebody, pages, (one, marks) => {
        const { name, mail, phone, street, number } = one;
        const values = [name, mail, phone, street, number];
        const parts = marks.map(([put, write]) => values.map((text) => put(write(text))).join(''));
        const tree = treeOf(`<main>${parts.join('')}</main>`).toLowerCase();
        const pieces = values.flatMap(piecesOf).filter((piece) => !OURS.includes(piece));
        expect(pieces.filter((piece) => tree.includes(piece))).toEqual([]);
        expect(tree.length).toBeLessThanOrEqual(MOST_OF_TREE.characters);
      }),
      { numRuns: 150, seed: 20261128, endOnFailure: true },
    );
  });

  it('holds no word that a page puts together of known names, which may be somebody’s', () => {
    for (const name of ['Main', 'Summer', 'Mark', 'Frame', 'Art', 'Rose', 'Page', 'Will', 'Grant'])
      expect(
        treeOf(`<x-${name.toLowerCase()} data-${name.toLowerCase()}-berg></x-${name}>`),
      ).not.toMatch(/berg|summer|mark|rose|will|grant/);
  });
});

describe('the work of a report is bounded', () => {
  /** How many nodes are asked for what follows them. */
  function stepsOf(document: Document): number {
    const { prototype } = document.defaultView?.Node ?? {};
    if (prototype === undefined) throw new Error('no nodes');
    const next = vi.spyOn(prototype, 'nextSibling', 'get');
    const tree = censoredTree(document, []);
    expect(tree.length).toBeLessThanOrEqual(MOST_OF_TREE.characters);
    expect(tree.split('\n').length).toBeLessThanOrEqual(MOST_OF_TREE.lines);
    return next.mock.calls.length;
  }

  it.each([
    ['of 200,000 elements', '<i></i>'.repeat(200_000)],
    ['of elements that differ by turns', '<i></i><b class="x"></b>'.repeat(20_000)],
    ['of 40,000 parts', '<article></article>'.repeat(40_000)],
    ['of empty texts and comments', '<!-- --> '.repeat(40_000)],
  ])('on a page %s', (_what, html) => {
    const { document } = new JSDOM(`<main>${html}</main>`).window;
    expect(stepsOf(document)).toBeLessThanOrEqual(MOST_OF_TREE.visited);
  });

  it('on a page nested 2,000 deep', () => {
    const { document } = new JSDOM('<main></main>').window;
    let inner: Element | null = document.querySelector('main');
    for (let depth = 0; depth < 2_000; depth += 1) {
      const next: Element = document.createElement('div');
      inner?.append(next);
      inner = next;
    }
    expect(stepsOf(document)).toBeLessThanOrEqual(MOST_OF_TREE.depth * 3);
  });

  it('on an element with 20,000 attributes, and attributes of megabytes', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `data-a${n}`).join(' ');
    const { document } = new JSDOM(`<main><p ${many} role="${'x'.repeat(2_000_000)}">x</p></main>`)
      .window;
    expect(stepsOf(document)).toBeLessThan(100);
  });

  it('on a page whose forms take the place of what is looked for', () => {
    const names = [
      'children',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentElement',
      'localName',
      'attributes',
      'getAttribute',
      'getAttributeNames',
      'shadowRoot',
      'nodeType',
      'nodeValue',
      'documentElement',
      'matches',
      'closest',
      'querySelectorAll',
      'tagName',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const { document } = new JSDOM(
      `<main><form id="firstChild">${inputs}</form></main><img name="documentElement">`,
    ).window;
    expect(stepsOf(document)).toBeLessThan(200);
    expect(censoredTree(document, [])).toMatch(/form id\n +input name/);
  });
});

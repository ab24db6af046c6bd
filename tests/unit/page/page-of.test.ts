// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { framesOf, pageOf } from '../../../lib/page/page-of.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';

function parsed(html: string): Document {
  return new JSDOM(html, { url: 'https://mail.example/' }).window.document;
}

function visible(html: string): boolean {
  const document = parsed(html);
  const given = { url: new URL('https://mail.example/'), own: [], now: new Date(0) };
  const page = pageOf(document, { ...given, visible: visibleInFile(document) });
  const element = document.querySelector('#it');
  if (element === null) throw new Error('no element');
  return page.visible(element);
}

describe('what can be seen in a parsed file', () => {
  it.each([
    ['a plain element', '<p id="it">x</p>', true],
    ['the hidden attribute', '<p id="it" hidden>x</p>', false],
    ['a hidden ancestor', '<div hidden><p id="it">x</p></div>', false],
    ['display: none', '<p id="it" style="color:red; display : none">x</p>', false],
    ['visibility: hidden above', '<div style="visibility:hidden"><p id="it">x</p></div>', false],
    ['opacity: 0', '<p id="it" style="opacity:0">x</p>', false],
    ['opacity: 0.0', '<p id="it" style="opacity:0.0;">x</p>', false],
    ['opacity: 0.5', '<p id="it" style="opacity:0.5">x</p>', true],
    ['text without size', '<p id="it" style="font-size:0px">x</p>', false],
    ['a place far outside', '<p id="it" style="position:absolute;left:-9999px">x</p>', false],
    ['a small shift', '<p id="it" style="left:-12px">x</p>', true],
    [
      'a class that a style sheet hides',
      '<style>.gone{display:none}</style><p id="it" class="gone">x</p>',
      false,
    ],
    [
      'a class that a style sheet shows',
      '<style>.here{display:block}</style><p id="it" class="here">x</p>',
      true,
    ],
    ['a hidden input', '<input id="it" type="hidden">', false],
  ])('%s', (_case, html, expected) => {
    expect(visible(html)).toBe(expected);
  });

  it('does not fall over a form whose inputs take the place of its properties', () => {
    const clobbered =
      '<form id="it"><input name="parentElement"><input name="hasAttribute"><input name="tagName"><input name="getAttribute"></form>';
    expect(visible(clobbered)).toBe(true);
  });
});

describe('the frames of a page', () => {
  const shown = () => true;

  it('are those that can be reached, each once', () => {
    const outer = document.implementation.createHTMLDocument();
    const inner = document.implementation.createHTMLDocument();
    for (const [from, to] of [
      [outer, inner],
      [inner, outer],
      [inner, inner],
    ] as const) {
      const frame = from.createElement('iframe');
      Object.defineProperty(Object.getPrototypeOf(frame), 'contentDocument', {
        configurable: true,
        get(this: HTMLIFrameElement) {
          return targets.get(this);
        },
      });
      targets.set(frame, to);
      from.body.append(frame);
    }
    expect(framesOf(outer, shown)).toEqual([inner]);
  });

  it('leave out what throws, what is empty and what is not shown', () => {
    const outer = document.implementation.createHTMLDocument();
    const frame = outer.createElement('iframe');
    outer.body.append(frame);
    Object.defineProperty(Object.getPrototypeOf(frame), 'contentDocument', {
      configurable: true,
      get: () => {
        throw new Error('another origin');
      },
    });
    expect(framesOf(outer, shown)).toEqual([]);
    const inner = document.implementation.createHTMLDocument();
    Object.defineProperty(Object.getPrototypeOf(frame), 'contentDocument', {
      configurable: true,
      get: () => inner,
    });
    expect(framesOf(outer, () => false)).toEqual([]);
    expect(framesOf(outer, shown)).toEqual([inner]);
  });
});

const targets = new WeakMap<object, Document>();

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { detectionSchema, readingSchema } from '../../lib/messages/schema.ts';
import { scan } from '../../lib/page/scan.ts';
import { conclude } from '../../lib/sites/conclude/conclude.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixturesOf } from '../sites/fixtures.ts';
import { savedPage } from '../sites/saved-page.ts';

// Not those that the parser's own selectors look at: a browser's do not.
const TAKEN = ['getAttribute', 'matches', 'closest', 'textContent', 'querySelector', 'innerText'];

function fail(): never {
  throw new Error('trap');
}

/** What a page can do to itself: each takes an element and another one to do it with. */
const CHANGES: Record<string, (element: Element, other: Element) => void> = {
  drop: (element) => element.remove(),
  double: (element) => element.after(element.cloneNode(true)),
  rename: (element) => {
    element.setAttribute('class', 'x');
  },
  strip: (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  },
  empty: (element) => element.replaceChildren(),
  shorten: (element) => element.replaceChildren(element.outerHTML.slice(0, 5)),
  lengthen: (element) => element.append(`${'é\u202E <a@b.example> '.repeat(10_000)}`),
  fill: (element) => {
    for (const name of element.getAttributeNames())
      element.setAttribute(name, '\u0000"<'.repeat(99));
  },
  move: (element, other) => {
    if (!element.contains(other)) other.append(element);
  },
  clobber: (element, other) => {
    for (const name of TAKEN)
      Object.defineProperty(element, name, { value: other, configurable: true });
  },
  trap: (element) => {
    for (const name of TAKEN)
      Object.defineProperty(element, name, { get: fail, configurable: true });
  },
};

const change = fc.record({
  kind: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(),
  other: fc.nat(),
});

const pages = ADAPTERS.flatMap(({ id }) =>
  fixturesOf(id).map((fixture) => [`${id}/${fixture.name}`, fixture] as const),
);

// A page that was read is let go in a new task only, which tests that wait for nothing never begin: 800 of them are 4 GB.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 0)));

describe('reading a page that was changed at random', () => {
  it.each(pages)('%s: never throws, never hangs, keeps to the schema', (_name, fixture) => {
    const { html, expected } = fixture;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const page = savedPage(html, { url: new URL(expected.url), own: expected.own });
        const elements = [...page.document.querySelectorAll('body *')];
        for (const { kind, at, other } of changes) {
          const element = elements[at % elements.length];
          const second = elements[other % elements.length];
          if (element && second) CHANGES[kind]?.(element, second);
        }
        const reading = scan(page, ADAPTERS);
        // who is signed in is taken or dropped by itself: a claim of a page never costs the reading
        const { owners: _claimed, fields: _counted, ...read } = reading;
        expect(readingSchema.safeParse(read).error).toBeUndefined();
        const detection = conclude(reading, page);
        expect(detectionSchema.safeParse(detection).error).toBeUndefined();
        if (detection.kind === 'broken') expect(detection.missing).not.toContain('a readable page');
        if (detection.kind === 'people')
          for (const { points } of detection.people)
            for (const { value } of points) expect(expected.own).not.toContain(value.toLowerCase());
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

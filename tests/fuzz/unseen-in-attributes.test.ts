import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../lib/messages/schema.ts';
import { scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { type Fixture, fixturesOf } from '../sites/fixtures.ts';
import { savedPage } from '../sites/saved-page.ts';

/** What names something on a page: a message, a thread, a person. */
const NAMING = /id$|ts$|key|href|permalink|message/i;
const UNSEEN = '\u0000\u202E';
/** Of each site: what names its messages is the same on all its pages. */
const PAGES = 5;

const sites = ADAPTERS.map(({ id }) => [id, fixturesOf(id).slice(0, PAGES)] as const);

describe('what names things on a page', () => {
  it.each(sites)('%s: may hold what cannot be seen, and the page is read', (_id, fixtures) => {
    const refused = fixtures.flatMap((fixture) =>
      namingAttributes(fixture).filter((name) => !isReadWith(fixture, name)),
    );
    expect(refused).toEqual([]);
  });
});

function pageOf({ html, expected }: Fixture) {
  return savedPage(html, { url: new URL(expected.url), own: expected.own });
}

function namingAttributes(fixture: Fixture): string[] {
  const elements = [...pageOf(fixture).document.querySelectorAll('body *')];
  const names = new Set(elements.flatMap((one) => one.getAttributeNames()));
  return [...names].filter((name) => NAMING.test(name));
}

function isReadWith(fixture: Fixture, name: string): boolean {
  const page = pageOf(fixture);
  for (const element of page.document.querySelectorAll('body *')) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, value + UNSEEN);
  }
  // who is signed in is taken or dropped by itself
  const { owners: _claimed, fields: _counted, ...read } = scan(page, ADAPTERS);
  return readingSchema.safeParse(read).success;
}

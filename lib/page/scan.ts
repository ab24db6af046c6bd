import type { Reading } from '../domain/stated.ts';
import type { Page, SiteAdapter } from '../sites/adapter.ts';
import { property } from '../sites/read/node.ts';

/** The most elements that are read; a larger page is said to be broken instead of being made slow. */
export const MOST_ELEMENTS = 150_000;

/** Reads a page with the adapters that accept it, the first that answers wins: never throws, never reads a page that is too large. */
export function scan(
  page: Page,
  adapters: readonly SiteAdapter[],
  mostElements: number = MOST_ELEMENTS,
): Reading {
  try {
    if (sizeOf(page) > mostElements)
      return { kind: 'broken', missing: ['a page of readable size'] };
    return adapters.find((one) => one.accepts(page))?.detect(page) ?? { kind: 'none' };
  } catch {
    return { kind: 'broken', missing: ['a readable page'] };
  }
}

function sizeOf({ document, frames }: Page): number {
  return [document, ...frames].reduce(
    (sum, one) => sum + property(one, 'getElementsByTagName').call(one, '*').length,
    0,
  );
}

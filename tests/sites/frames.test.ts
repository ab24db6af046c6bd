import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { ROOT } from '../support/source-tree.ts';
import { fixturesOf } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

/** Whether an adapter asks for the frames of any of its pages that has one. */
function asksForFrames(adapter: (typeof ADAPTERS)[number]): boolean {
  let asked = false;
  for (const { html, expected } of fixturesOf(adapter.id).filter((one) =>
    /<i?frame/.test(one.html),
  )) {
    const { frames, ...page } = savedPage(html, { url: new URL(expected.url), own: expected.own });
    const asking = () => {
      asked = true;
      return frames;
    };
    // handed on with the rest of a page they are not asked for
    const watched = { ...page, frames };
    Object.defineProperty(watched, 'frames', { get: asking, enumerable: false });
    if (adapter.accepts({ ...page, frames })) adapter.detect(watched);
  }
  return asked;
}

it.each(ADAPTERS.filter(asksForFrames).map((one) => [one.name, one.id]))(
  '%s reads frames, and its page script is given them',
  (_name, id) => {
    expect(readFileSync(`${ROOT}entrypoints/${id}.ts`, 'utf8')).toMatch(/\(.+, framesOf\)/);
  },
);

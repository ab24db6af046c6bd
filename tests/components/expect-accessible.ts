import axe from 'axe-core';
import { expect } from 'vitest';

// jsdom paints nothing: contrast is checked in the end-to-end tests
const RULES = { 'color-contrast': { enabled: false } };

/** What axe finds in the whole document: nothing is expected, in words that name the rule and the element. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: RULES });
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html}`),
  );
  expect(found).toEqual([]);
  expect(document.querySelectorAll('h1')).toHaveLength(1);
}

import type { Step } from '../../domain/recipe.ts';
import { attribute } from '../read/node.ts';
import { childrenOf, descend, isAround, tagOf } from './places.ts';

const MOST_DEPTH = 4;
const MOST_PARTS = 40;
const MOST_CHILDREN = 12;
/** What is chosen stands in so many wrappers at most: a page may nest without end. */
const MOST_WRAPPED = 16;
/** What formats words, and says nothing of how a message is built. */
const INLINE = /^(?:a|b|i|u|s|em|strong|code|br|mark|small|wbr|sub|sup|font)$/;
/** What can be chosen or followed is an entry of a list, not a message. */
const ENTRY_ROLE = /^(?:option|link|tab|treeitem|button|menuitem|radio)$/;

/**
 * What an element is built of: each kind of element inside of it with its depth, once, and whether it is an entry. A
 * link in the `words` of a message is an address or a file that was sent.
 */
export function shapeOf(element: Element, words: readonly Step[] = []): string[] {
  const parts = new Set<string>();
  const look = (one: Element, depth: number) => {
    for (const child of childrenOf(one, MOST_CHILDREN)) {
      const tag = tagOf(child);
      if (parts.size >= MOST_PARTS) return;
      if (INLINE.test(tag)) continue;
      parts.add(`${depth} ${tag}`);
      if (depth < MOST_DEPTH) look(child, depth + 1);
    }
  };
  look(element, 1);
  if (isEntry(element, words)) parts.add('entry');
  return [...parts];
}

/** Whether two shapes are of one kind: half of their parts are the same, and both are entries or neither. */
export function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.includes('entry') !== other.includes('entry')) return false;
  const shared = one.filter((part) => other.includes(part)).length;
  return 2 * shared >= one.length + other.length - shared;
}

function isEntry(element: Element, words: readonly Step[]): boolean {
  let one: Element | undefined = element;
  for (let depth = 0; one !== undefined && depth < MOST_WRAPPED; depth += 1) {
    const isChosen = attribute(one, 'aria-selected', 10) !== '';
    if (isChosen || tagOf(one) === 'a' || ENTRY_ROLE.test(attribute(one, 'role', 40))) {
      const link = one;
      return !descend(element, words).some((said) => said !== element && isAround(said, link));
    }
    const [only, ...others] = childrenOf(one, 2);
    one = others.length === 0 ? only : undefined;
  }
  return false;
}

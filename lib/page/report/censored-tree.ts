import { all, attribute, closest, property, type Root } from '../../sites/read/node.ts';
import { harmlessValue } from './known-values.ts';
import { censoredName } from './known-words.ts';

/** The most that a tree holds: lines, characters, levels, and children that are looked at. */
export const MOST_OF_TREE = {
  lines: 2_000,
  characters: 60_000,
  depth: 60,
  visited: 20_000,
} as const;

const PARTS = 'main,[role=main],[role=dialog],[role=document],article';
const MOST_PARTS = 20;
/** How many of neighbours that are built alike are shown. */
const ALIKE = 3;
const ELEMENT = 1;
const TEXT = 3;
const LONG = 80;

/**
 * What a page is built of and nothing of what it says: names of elements and attributes that are known words, values
 * of closed lists, and where there is text. The parts about its content come first, so that the caps cut what
 * stands around them.
 */
export function censoredTree(document: Document, frames: readonly Document[]): string {
  const lines: string[] = [];
  let characters = 0;
  let visited = 0;

  const isFull = () =>
    lines.length >= MOST_OF_TREE.lines ||
    characters >= MOST_OF_TREE.characters ||
    visited >= MOST_OF_TREE.visited;

  const say = (depth: number, text: string) => {
    const line = `${' '.repeat(depth)}${text}`;
    if (isFull() || characters + line.length > MOST_OF_TREE.characters) return;
    characters += line.length + 1;
    lines.push(line);
  };

  const branch = (element: Element, depth: number, within: ReadonlySet<Node>) => {
    const shown = within.has(element);
    say(depth, `${headOf(element)}${shown ? ' (above)' : ''}`);
    if (shown || depth >= MOST_OF_TREE.depth || isUnread(element)) return;
    const shadow = property(element, 'shadowRoot');
    if (shadow !== null) {
      say(depth + 1, '(shadow)');
      children(shadow, depth + 2, within);
    }
    children(element, depth + 1, within);
  };

  const children = (parent: Node, depth: number, within: ReadonlySet<Node>) => {
    let before = '';
    let alike = 0;
    const leave = () => {
      if (alike > ALIKE) say(depth, `(${alike - ALIKE} more)`);
    };
    for (let node = property(parent, 'firstChild'); node !== null && !isFull(); ) {
      visited += 1;
      const said = isElement(node) ? headOf(node) : textIn(node);
      if (said !== '') {
        if (said !== before) leave();
        alike = said === before ? alike + 1 : 1;
        before = said;
        if (alike <= ALIKE) {
          if (isElement(node)) branch(node, depth, within);
          else say(depth, said);
        }
      }
      node = property(node, 'nextSibling');
    }
    leave();
  };

  for (const [at, one] of [document, ...frames].entries()) {
    const parts = partsOf(one);
    for (const part of parts) {
      say(0, at === 0 ? '(part)' : '(part of a frame)');
      branch(part, 1, new Set());
    }
    say(0, at === 0 ? '(page)' : '(frame)');
    const root: Element | null = property(one, 'documentElement');
    if (root !== null) branch(root, 1, new Set(parts));
  }
  return lines.join('\n');
}

function partsOf(document: Root): Element[] {
  const found = all(document, PARTS, 4 * MOST_PARTS);
  return found
    .filter((one) => {
      const parent = property(one, 'parentElement');
      return parent === null || closest(parent, PARTS) === undefined;
    })
    .slice(0, MOST_PARTS);
}

/** `div class role=main` for an element. */
function headOf(element: Element): string {
  const names: string[] = property(element, 'getAttributeNames').call(element);
  const shown = names.slice(0, 40).map((name) => {
    const value = harmlessValue(name.toLowerCase(), attribute(element, name, 40));
    return value === undefined ? censoredName(name) : `${censoredName(name)}=${value}`;
  });
  return [censoredName(property(element, 'localName')), ...new Set(shown)].join(' ');
}

function textIn(node: Node): string {
  const text =
    property(node, 'nodeType') === TEXT ? (property(node, 'nodeValue') ?? '').trim() : '';
  if (text === '') return '';
  return text.length > LONG ? '"long text"' : '"text"';
}

function isUnread(element: Element): boolean {
  return /^(?:script|style|template|noscript)$/i.test(property(element, 'localName'));
}

function isElement(node: Node): node is Element {
  return property(node, 'nodeType') === ELEMENT;
}

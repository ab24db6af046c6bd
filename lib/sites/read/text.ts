import { attribute, matches, property } from './node.ts';

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|D[DLT]|DIV|FIELDSET|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const CELLS = /^(TD|TH|BUTTON|OPTION|SELECT)$/;
const UNREAD = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|HEAD|SVG)$/i;
const MOST_NODES = 20_000;
const MOST_DEPTH = 500;

/** How a text is read. */
export interface Reading {
  /** A selector of descendants to leave out. */
  skip?: string;
  /** Line breaks inside a text are its own, as in chats and preformatted text. */
  lines?: true;
}

/**
 * The text of an element as it reads: inline neighbours are joined, blocks and line breaks begin new lines, table
 * cells are set apart. At most `most` UTF-16 units.
 */
export function textOf(root: Element, most: number, { skip, lines }: Reading = {}): string {
  let text = '';
  let gap = '';
  let nodes = 0;

  const add = (piece: string) => {
    const core = piece.trim();
    if (gap === '' && piece.trimStart() !== piece) gap = ' ';
    if (core === '') return;
    text += (text === '' ? '' : gap) + core.replace(lines ? /[^\S\n]+/g : /\s+/g, ' ');
    gap = piece.trimEnd() === piece ? '' : ' ';
  };

  const read = (parent: Node, depth: number) => {
    let node = property(parent, 'firstChild');
    for (; node !== null && text.length < most; node = property(node, 'nextSibling')) {
      nodes += 1;
      if (nodes > MOST_NODES) return;
      if (isElement(node)) readElement(node, depth + 1);
      else if (property(node, 'nodeType') === 3)
        add((property(node, 'nodeValue') ?? '').slice(0, most));
    }
  };

  const readElement = (element: Element, depth: number) => {
    const tag = property(element, 'tagName');
    if (UNREAD.test(tag) || (skip !== undefined && matches(element, skip))) return;
    const border = BLOCKS.test(tag) ? '\n' : CELLS.test(tag) ? ' ' : '';
    if (gap !== '\n') gap = border || gap;
    if (tag === 'IMG') add(attribute(element, 'alt', 40));
    if (depth < MOST_DEPTH) read(element, depth);
    if (gap !== '\n') gap = border || gap;
  };

  read(root, 0);
  return cut(text, most);
}

/** At most `most` UTF-16 units from the start of a text, never half a character. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

function isElement(node: Node): node is Element {
  return property(node, 'nodeType') === 1;
}

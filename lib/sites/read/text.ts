import { all, attribute, property } from './node.ts';

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|D[DLT]|DIV|FIELDSET|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const CELLS = /^(TD|TH|BUTTON|OPTION|SELECT)$/;
const UNREAD = /^((NO)?SCRIPT|STYLE|TEMPLATE|TEXTAREA|HEAD|SVG)$/i;
const TEXT = 3;
const ELEMENTS_AND_TEXTS = 5;
const MOST_NODES = 20_000;
const MOST_DEPTH = 500;

/** What stands before and after an element; `unread` for one that holds no text for readers. */
type Border = '\n' | ' ' | '' | 'unread';

/** Parts what was read from what follows. */
type Part = (border: '\n') => void;

/** How a text is read. */
export interface Reading {
  /** A selector of descendants to leave out. */
  skip?: string | undefined;
  /**
   * Whether an element that is come to is read otherwise, by adding to the text and parting it: quicker than a selector
   * that must look at every attribute.
   */
  omit?: (element: Element, tag: string, add: (text: string) => void, part: Part) => boolean;
  /** Line breaks inside a text are its own, as in chats; those of preformatted text always are. */
  lines?: true;
}

/**
 * The text of an element as it reads: inline neighbours are joined, blocks and line breaks begin new lines, table
 * cells are set apart. At most `most` UTF-16 units.
 */
export function textOf(root: Element, most: number, reading: Reading = {}): string {
  const { skip, omit } = reading;
  let { lines }: { lines?: boolean } = reading;
  const document = property(root, 'ownerDocument');
  const walker = property(document, 'createTreeWalker').call(document, root, ELEMENTS_AND_TEXTS);
  // Found in one go: asking thousands of elements whether they match takes most of a reading.
  const skipped = new Set(skip ? all(root, skip, MOST_NODES) : []);
  let text = '';
  let gap = '';
  let nodes = 0;

  const add = (piece: string) => {
    const folded = piece.replace(lines ? /[^\S\n]+/g : /\s+/g, ' ');
    const core = folded.trim();
    gap ||= /^\s/.exec(folded)?.[0] ?? '';
    if (core) {
      text += (text && gap) + core;
      gap = /\s$/.exec(folded)?.[0] ?? '';
    }
  };

  const part = (border: string) => {
    if (gap !== '\n') gap = border || gap;
  };

  const readElement = (element: Element, depth: number) => {
    const tag = tagOf(element);
    const border = borderOf(tag);
    if (border === 'unread' || skipped.has(element) || omit?.(element, tag, add, part)) return;
    part(border);
    if (tag === 'IMG') add(attribute(element, 'alt', 40));
    const outside = lines;
    lines ||= tag === 'PRE';
    if (depth < MOST_DEPTH) readInside(depth + 1);
    lines = outside;
    part(border);
  };

  const readInside = (depth: number) => {
    let node = walker.firstChild();
    if (!node) return;
    for (; node && text.length < most && nodes < MOST_NODES; node = walker.nextSibling()) {
      nodes += 1;
      if (isElement(node)) readElement(node, depth);
      else add((node.nodeValue ?? '').slice(0, most));
    }
    walker.parentNode();
  };

  readInside(1);
  return cut(text, most);
}

function borderOf(tag: string): Border {
  if (UNREAD.test(tag)) return 'unread';
  return BLOCKS.test(tag) ? '\n' : CELLS.test(tag) ? ' ' : '';
}

/** At most `most` UTF-16 units from the start of a text, never half a character. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

// The walker brings elements and texts only. What a page puts in the place of a form's properties is an element, never
// a number or a text, so that it tells a form from a text all the same.
function isElement(node: Node): node is Element {
  return node.nodeType !== TEXT;
}

function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag : property(element, 'tagName');
}

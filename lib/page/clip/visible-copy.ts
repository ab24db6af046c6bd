import { matches, property } from '../../sites/read/node.ts';
import { copyAttributes, copyHead } from './copied-head.ts';

/** What a person in front of a page sees of it, asked from the outside in: of what is hidden nothing inside is asked for. */
export interface Shown {
  /** Whether anything of an element can be seen, whose ancestors can. */
  element: (element: Element) => boolean;
  /** Whether a text can be seen, whose ancestors can. */
  text: (text: Node, parent: Element) => boolean;
}

/** The most that is copied of a page. */
export const MOST_COPIED = { elements: 30_000, characters: 600_000 } as const;

/** Not for reading, or somebody's own words: fields, buttons, and what is loaded or run. */
const UNREAD = new Set(
  `AREA APPLET AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MAP MATH META
   METER NOSCRIPT OBJECT OPTGROUP OPTION PICTURE PROGRESS SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK
   VIDEO`.split(/\s+/),
);
const WRITTEN_IN = '[contenteditable]:not([contenteditable=false i]),[role=textbox i]';
const TEXT = 3;
const ELEMENTS_AND_TEXTS = 5;
const MOST_DEPTH = 100;

/**
 * What can be seen of a page, with what its head says of it, as a document of its own that loads and runs nothing:
 * without fields, and without what could stand in the place of a property. What is nested without end is laid flat.
 * Undefined for a page with more than is copied. The page stays as it is.
 */
export function visibleCopy(
  document: Document,
  shown: Shown,
  most: { elements: number; characters: number } = MOST_COPIED,
): Document | undefined {
  const copy = property(document, 'implementation').createHTMLDocument('');
  copyHead(document, copy);
  const body = property(document, 'body');
  if (body === null) return copy;
  copyAttributes(body, copy.body);
  const walker = property(document, 'createTreeWalker').call(document, body, ELEMENTS_AND_TEXTS);
  /** The copies around the node at hand, one for each level of the page. */
  const around: Element[] = [copy.body];
  let { elements, characters } = most;

  const takeText = (node: Node, into: Element) => {
    const text = property(node, 'nodeValue') ?? '';
    const parent = property(node, 'parentElement');
    if (text.trim() === '') into.append(' ');
    else if (parent !== null && shown.text(node, parent)) {
      characters -= text.length;
      into.append(text);
    }
  };

  /** Copies an element and returns what takes its inside: itself, or the one around it where it lies too deep. */
  const takeElement = (element: Element, into: Element): Element | undefined => {
    const tag = property(element, 'tagName').toUpperCase();
    if (UNREAD.has(tag) || matches(element, WRITTEN_IN) || !shown.element(element)) return;
    elements -= 1;
    const made = around.length > MOST_DEPTH ? into : copy.createElement(nameFor(tag, element));
    if (made === into) into.append(' ');
    else {
      copyAttributes(element, made);
      into.append(made);
    }
    return made;
  };

  let node = walker.firstChild();
  while (node !== null && elements >= 0 && characters >= 0) {
    const into = around.at(-1) ?? copy.body;
    const inside = isElement(node) ? takeElement(node, into) : undefined;
    if (!isElement(node)) takeText(node, into);
    const child = inside === undefined ? null : walker.firstChild();
    if (inside !== undefined && child !== null) around.push(inside);
    node = child ?? walker.nextSibling();
    while (node === null && around.length > 1) {
      walker.parentNode();
      around.pop();
      node = walker.nextSibling();
    }
  }
  return elements < 0 || characters < 0 ? undefined : copy;
}

/** A name that is no form's, whose fields would hide its properties, and none that a page made up. */
function nameFor(tag: string, element: Element): string {
  if (tag === 'FORM' || tag === 'FIELDSET') return 'div';
  if (/^[A-Z][A-Z0-9]*$/.test(tag)) return tag.toLowerCase();
  return property(element, 'childElementCount') > 0 ? 'div' : 'span';
}

// The walker brings elements and texts only, and no element of a page can stand in the place of a text's type.
function isElement(node: Node): node is Element {
  return property(node, 'nodeType') !== TEXT;
}

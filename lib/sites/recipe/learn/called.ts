import { line } from '../../read/name.ts';
import { all, attribute, property, valueIn } from '../../read/node.ts';
import { isName, nameIn } from '../names.ts';
import { isAround, upFrom } from '../places.ts';
import { titleOf } from '../title.ts';
import { aroundIn, aroundInElement } from './around.ts';
import { besideInitials, inBar } from './careless.ts';
import { isControl, isField } from './control.ts';

const MOST_LOOKED_AT = 2000;
const LONGEST = 80;
const FRAGMENT = 11;
const CALLED = ['aria-label', 'title', 'alt'];

/** What a click on a name is taken for and where that stands, or why it is none. */
export type Taken =
  | { element: Element; name: string }
  | { why: 'no-name' | 'control' | 'several-names' };

/**
 * What a click on a name is taken for: the name beside initials or in a bar that was clicked; a button is none, unless
 * its words stand elsewhere too, as the contact's do.
 */
export function takenFor(clicked: Element): Taken {
  const element = besideInitials(clicked) ?? inBar(clicked);
  if (element === undefined) return { why: 'several-names' };
  const name = calledAt(element);
  if (name === undefined || /^\p{Lu}{1,2}$/u.test(name)) return { why: 'no-name' };
  return isField(element) || (isControl(element) && !standsFree(element, name))
    ? { why: 'control' }
    : { element, name };
}

/** Whether a name stands outside of buttons too, or in no words, as that of a picture does. */
function standsFree(element: Element, name: string): boolean {
  const document = property(element, 'ownerDocument');
  const root = property(element, 'getRootNode').call(element);
  // below an open root a selector of the document finds nothing
  const beside = isFragment(root) ? all(root, '*', MOST_LOOKED_AT) : [];
  return (
    (wordsIn(element) === '' && valueIn(element) === '') ||
    titleOf(document).includes(name) ||
    [...beside, ...all(document, 'body *', MOST_LOOKED_AT)].some(
      (one) => nameIn(one) === name && !isAround(one, element) && !isControl(one),
    )
  );
}

function isFragment(node: Node): node is DocumentFragment {
  return property(node, 'nodeType') === FRAGMENT;
}

/** The clicked words, or what of them stands alone elsewhere on the page, as "Ana" of "Chat with Ana". */
function calledAt(clicked: Element): string | undefined {
  const levels = [0, 1, 2, 3].flatMap((up) => upFrom(clicked, up) ?? []);
  // an icon in what has a label may have been clicked, but nothing beside words
  const element = levels.find((one) => nameIn(one) !== '');
  const isBeside = element !== clicked && element !== undefined && wordsIn(element) !== '';
  const words = element === undefined || isBeside ? '' : nameIn(element);
  if (element === undefined || !isName(words)) return undefined;
  const texts = textsBeside(element);
  for (const one of levels.slice(levels.indexOf(element) + 1, levels.indexOf(element) + 3)) {
    const name = nameIn(one);
    // the last name may stand in an element of its own
    const isWhole = name !== words && isName(name) && aroundIn(name, words) !== undefined;
    if (isWhole && texts.some((text) => text === name)) return name;
  }
  const [bare] = texts.filter((text) => isBare(text, words)).sort((a, b) => b.length - a.length);
  return bare ?? words;
}

function wordsIn(element: Element): string {
  return line((property(element, 'textContent') ?? '').slice(0, 2 * LONGEST));
}

/** What stands by itself on the page, not in the clicked element: short texts, labels, and the parts of the title. */
function textsBeside(clicked: Element): string[] {
  const document = property(clicked, 'ownerDocument');
  const labels = CALLED.flatMap((name) =>
    all(document, `[${name}]`, MOST_LOOKED_AT).map((one) => attribute(one, name, 2 * LONGEST)),
  );
  const leaves = all(document, 'body *', MOST_LOOKED_AT).filter(
    (one) => property(one, 'childElementCount') === 0 && !isAround(clicked, one),
  );
  const written = leaves.map(wordsIn);
  const texts = [...titleOf(document).split(/\s[·•|–—-]\s/), ...labels, ...written];
  return [...new Set(texts.map((one) => line(one)))].filter((one) => /\p{L}/u.test(one));
}

/** Whether a text is the name in these words: what is around it are words, and no further names. */
function isBare(text: string, words: string): boolean {
  const around = text === words ? undefined : aroundInElement(words, text);
  if (around === undefined) return false;
  const { before, after } = around;
  const isWordBefore = before === '' || /[^\p{L}\s]\s*$|(?:^|\s)\p{Ll}[^\s]*\s$/u.test(before);
  return isWordBefore && !/\s\p{Lu}/u.test(before) && !/\p{Lu}/u.test(after);
}

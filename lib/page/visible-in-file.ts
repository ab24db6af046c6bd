import { attribute, matches, property } from '../sites/read/node.ts';

const HIDDEN =
  '[hidden],template,noscript,dialog:not([open]),details:not([open])>:not(summary),input[type=hidden]';
const HIDING_STYLE =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:0?\.?0+(?:;|!|$)|font-size:0|clip:rect\([01]|clip-path:inset\((?:50|100)%|(?:left|top|right|text-indent|margin-left|margin-top):-\d{3,}|transform:scale\(0)/i;
const NO_SIZE = /(?:^|;)(?:max-)?(?:width|height):[01](?:px)?(?:;|!|$)/i;
const CUT_OFF = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/i;
const MOST_DEPTH = 2000;
// Beyond this many rules a parsed file's style sheets cost more than they tell.
const MOST_RULES = 4000;

/** Whether an element of a parsed file, which has no layout, would be seen: attributes, inline style and, where they are few, its style sheets. */
export function visibleInFile(document: Document): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  const style = styleOf(document);
  const shown = (element: Element): boolean => {
    const visible = known.get(element) ?? !(hiddenByItself(element) || style(element));
    known.set(element, visible);
    return visible;
  };
  return (element) => {
    let current: Element | null = element;
    for (let depth = 0; current !== null && depth < MOST_DEPTH; depth += 1) {
      if (!shown(current)) return false;
      current = property(current, 'parentElement');
    }
    return true;
  };
}

function hiddenByItself(element: Element): boolean {
  if (matches(element, HIDDEN)) return true;
  const style = attribute(element, 'style').replace(/\s/g, '');
  return HIDING_STYLE.test(style) || (NO_SIZE.test(style) && CUT_OFF.test(style));
}

function styleOf(document: Document): (element: Element) => boolean {
  const view = property(document, 'defaultView');
  const rules = ruleCount(document);
  if (view === null || rules === 0 || rules > MOST_RULES) return () => false;
  return (element) => {
    const { display, visibility, opacity } = view.getComputedStyle(element);
    return display === 'none' || visibility === 'hidden' || opacity === '0';
  };
}

function ruleCount(document: Document): number {
  let rules = 0;
  for (const sheet of property(document, 'styleSheets')) {
    try {
      rules += sheet.cssRules.length;
    } catch {
      // A sheet of another origin tells nothing.
    }
  }
  return rules;
}

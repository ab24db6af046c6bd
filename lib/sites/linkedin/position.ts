import { folded } from '../read/name.ts';
import { all, holds, property } from '../read/node.ts';
import { cardOf, type Heading } from './heading.ts';
import { shownIn } from './shown.ts';

const LINES = '.text-body-medium,p';
const COMPANY = '[class*=right-panel] li,a[href*="/company/"]';
const FOLLOWING = 4;
/** A degree (`· 2nd`, `1er`), a mark, or pronouns in brackets or with a slash. */
const ASIDE = /^[·•(]|^\P{L}*\d{1,2}\p{L}{0,3}\+?$|^\p{L}{1,6}\/\p{L}{1,6}(?:\/\p{L}{1,6})?$/u;

/** The headline under a name, and the company where the card names one; empty where it does not. */
export function positionOf(heading: Heading): { title: string; company: string } {
  const card = cardOf(heading);
  const place = (one: Element) =>
    property(heading.element, 'compareDocumentPosition').call(heading.element, one);
  const [title = '', next = ''] = all(card, LINES, 40)
    .filter((one) => place(one) & FOLLOWING && !holds(one, 'a[href*=contact-info]'))
    .map(shownIn)
    .filter((text) => /\p{L}{2}/u.test(text) && !ASIDE.test(text));
  // The line after the headline is the company's, or where somebody lives: it counts where the headline holds it or a
  // school stands beside it.
  const [company = '', ...school] = next.split(' · ');
  const named = [company, ...all(card, COMPANY, 12).map(shownIn)].find((one) => isIn(one, title));
  return { title, company: named ?? (school.length === 1 ? company : '') };
}

function isIn(company: string, title: string): boolean {
  const words = folded(company);
  return words.length > 1 && words !== folded(title) && ` ${folded(title)} `.includes(` ${words} `);
}

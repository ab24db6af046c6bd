import { ME } from './conversations.ts';
import type { Talk } from './unseen-conversations.ts';
import { mine } from './varied-conversations.ts';

/** What somebody clicks who means well and looks away: another name, or another message. */
export interface Careless {
  what: string;
  clicks: 'name' | 'message';
  /** Undefined where a page has nothing of the kind. */
  on: (right: RightClicks) => Element | undefined;
}

/** Where a careful click would have been. */
export interface RightClicks {
  document: Document;
  name: Element;
  message: Element;
  taught: Talk;
}

/** One slip each; that of a row of the list is another person’s. */
export const CARELESS: readonly Careless[] = [
  {
    what: 'the initials in an avatar',
    clicks: 'name',
    on: ({ name }) =>
      [1, 2, 3, 4]
        .flatMap((levels) => leavesIn(above(name, levels)))
        .find((one) => /^\p{Lu}{1,3}$/u.test(textIn(one)) && !one.contains(name)),
  },
  {
    what: 'a button',
    clicks: 'name',
    on: ({ document, name }) =>
      [...document.querySelectorAll('button')].find(
        (one) => textIn(one) !== '' && !one.contains(name) && textIn(one) !== textIn(name),
      ),
  },
  {
    what: 'the field to write in',
    clicks: 'name',
    on: ({ document }) => last(document.querySelectorAll('textarea, [contenteditable]')),
  },
  {
    what: 'the bar around the name',
    clicks: 'name',
    on: ({ name, message }) => {
      const bar = above(name, 2);
      return bar.contains(message) ? undefined : bar;
    },
  },
  {
    what: 'the user’s own name',
    clicks: 'name',
    on: ({ document }) => leavesIn(document.body).find((one) => textIn(one) === ME.name),
  },
  {
    what: 'a message of the user',
    clicks: 'message',
    on: ({ document, taught }) => {
      const own = taught.lines.find(mine)?.text;
      return leavesIn(document.body).findLast((one) => textIn(one) === own);
    },
  },
  {
    what: 'a row of the list',
    clicks: 'message',
    on: ({ document }) => leavesIn(document.body).find((one) => textIn(one) === 'Oskar Lindholm'),
  },
  {
    what: 'a button in place of a message',
    clicks: 'message',
    on: ({ document }) =>
      [...document.querySelectorAll('button')].find((one) => textIn(one) !== ''),
  },
];

function leavesIn(element: Element): Element[] {
  return [...element.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
}

function above(element: Element, levels: number): Element {
  let one = element;
  for (let level = 0; level < levels && one.parentElement?.parentElement; level += 1)
    one = one.parentElement.tagName === 'BODY' ? one : one.parentElement;
  return one;
}

function textIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function last(some: Iterable<Element>): Element | undefined {
  return [...some].at(-1);
}

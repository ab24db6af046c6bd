import { CONVERSATIONS } from './conversations.ts';

const [, BRUNO] = CONVERSATIONS;
const OTHER = BRUNO?.name ?? '';

/** What an application does to its pages from one visit to the next; none of it changes whom a page is about. */
export const DISTURBANCES: Record<string, (document: Document) => void> = {
  'as it is': () => undefined,
  'a banner at the top': ({ body }) =>
    body.insertAdjacentHTML(
      'afterbegin',
      '<div><p>The new version is here</p><button>Reload</button></div>',
    ),
  'a dialogue about cookies at the end': ({ body }) =>
    body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-label="Cookies"><h2>Cookies</h2><p>We use cookies</p><button>OK</button></div>',
    ),
  'unread messages in the title': (document) => {
    document.title = `(12) ${document.title.replace(/^\(\d+\)\s*/, '')}`;
  },
  'a card of somebody else over the page': ({ body }) =>
    body.insertAdjacentHTML(
      'beforeend',
      `<div role="tooltip"><img alt="${OTHER}" src="data:,"><h2>${OTHER}</h2><a href="mailto:other@other.example">other@other.example</a><p>Last talked on Monday</p></div>`,
    ),
  'a notice of another message': ({ body }) =>
    body.insertAdjacentHTML(
      'afterbegin',
      `<div role="alert"><strong>${OTHER}</strong><span>Are you there?</span></div>`,
    ),
  'a search box': ({ body }) =>
    body.insertAdjacentHTML(
      'afterbegin',
      '<form role="search"><input type="search" placeholder="Search people"></form>',
    ),
  'a column of other people': ({ body }) =>
    body.insertAdjacentHTML(
      'beforeend',
      `<aside><h3>People you may know</h3><ul>${CONVERSATIONS.map(({ name }) => `<li><b>${name}</b></li>`).join('')}</ul></aside>`,
    ),
  'all of it in one more element': ({ body }) => {
    const around = body.ownerDocument.createElement('div');
    around.append(...body.childNodes);
    body.append(around);
  },
  'other names of classes': (document) => renameClasses(document, 'k'),
  'other made-up ids': (document) => renameMadeUp(document, 'k'),
};

/** Calls every class otherwise, as another build of the same application does. */
export function renameClasses(document: Document, salt: string): void {
  for (const one of document.querySelectorAll('[class]'))
    one.setAttribute(
      'class',
      one.className.replace(/\w+/g, (word) => hashed(word, salt)),
    );
}

/** Calls every id otherwise, also those that somebody chose. */
export function renameIds(document: Document, salt: string): void {
  for (const one of document.querySelectorAll('[id]')) one.id = hashed(one.id, salt);
}

/** Calls otherwise what a build or a server made up: ids with figures, marks of scoped styles. */
export function renameMadeUp(document: Document, salt: string): void {
  for (const one of document.querySelectorAll('*')) {
    if (/\d/.test(one.id)) one.id = hashed(one.id, salt);
    for (const name of one.getAttributeNames().filter((each) => each.startsWith('data-v-'))) {
      one.removeAttribute(name);
      one.setAttribute(`data-v-${hashed(name, salt)}`, '');
    }
  }
}

/** Another word for the same word, made up as a build would. */
function hashed(word: string, salt: string): string {
  const sum = Array.from(salt + word, (letter) => letter.charCodeAt(0)).reduce(
    (all, code) => (all * 31 + code) % 1_000_003,
    7,
  );
  return `k${sum.toString(36)}z`;
}

import type { Page } from '../../lib/sites/adapter.ts';

/** What HTML itself defines, or says of what is shown: no site can call it otherwise. */
const OF_HTML =
  /^(?:alt|action|checked|class|colspan|content|contenteditable|datetime|dir|disabled|for|height|hidden|href|http-equiv|id|lang|method|multiple|name|open|placeholder|rel|rowspan|selected|src|srcdoc|srcset|style|tabindex|target|type|value|width)$/;

/** Calls every class otherwise in a page and its style sheets, as a new build of the same site does. */
export function renameClasses(page: Page): void {
  for (const document of documentsOf(page)) {
    for (const one of document.querySelectorAll('[class]'))
      one.setAttribute('class', wordsOf(one.getAttribute('class')).map(otherwise).join(' '));
    for (const sheet of document.querySelectorAll('style'))
      sheet.textContent = sheet.textContent.replace(
        /\.([a-z_][\w-]*)/gi,
        (_all, word: string) => `.${otherwise(word)}`,
      );
  }
}

/**
 * Calls everything otherwise that a site may: classes, ids, `data-*`, roles, `aria-*`, test ids and attributes of its
 * own, custom elements and titles. What HTML defines, and what the page says, stays.
 */
export function renameWhole(page: Page, title: string): void {
  renameClasses(page);
  for (const document of documentsOf(page)) {
    document.title = title;
    for (const one of document.querySelectorAll('*')) {
      for (const name of one.getAttributeNames()) {
        const value = one.getAttribute(name) ?? '';
        if (name === 'id') one.id = otherwise(value);
        if (OF_HTML.test(name)) continue;
        one.removeAttribute(name);
        one.setAttribute(`data-${otherwise(name)}`, value);
      }
      if (one.localName.includes('-')) renameElement(one);
    }
  }
}

function renameElement(element: Element): void {
  const renamed = element.ownerDocument.createElement(`${otherwise(element.localName)}-x`);
  for (const name of element.getAttributeNames())
    renamed.setAttribute(name, element.getAttribute(name) ?? '');
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function documentsOf({ document, frames }: Page): Document[] {
  return [document, ...frames];
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

/** Another word for the same word, made up as a build would. */
function otherwise(word: string): string {
  const sum = Array.from(word, (letter) => letter.charCodeAt(0)).reduce(
    (all, code) => (all * 31 + code) % 1_000_003,
    7,
  );
  return `k${sum.toString(36)}z`;
}

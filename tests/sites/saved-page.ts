import { JSDOM, VirtualConsole } from 'jsdom';
import { pageOf } from '../../lib/page/page-of.ts';
import { MOST_ELEMENTS } from '../../lib/page/scan.ts';
import { visibleInFile } from '../../lib/page/visible-in-file.ts';
import type { Page } from '../../lib/sites/adapter.ts';

const MOST_BYTES = 10_000_000;
const MOST_FRAMES = 10;
const MOST_DEPTH = 1_500;
/** Elements that end by themselves where another begins: without an end they are not inside of each other. */
const ENDING =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[dhr]|tbody|wbr)$/i;

/** Where a saved page was, and whose it is. */
export interface SavedAt {
  url: URL;
  own: readonly string[];
}

/** Reads a saved page as adapters see it, scripts not run; the text of `srcdoc` frames counts as frames. */
export function savedPage(html: string, { url, own }: SavedAt): Page {
  const document = parsed(html, url);
  const visible = visibleInFiles();
  const page = pageOf(document, { url, own, now: new Date(), visible });
  const written = [...document.querySelectorAll('iframe[srcdoc]')]
    .slice(0, MOST_FRAMES)
    .filter(visible)
    .map((frame) => parsed(frame.getAttribute('srcdoc') ?? '', url));
  return { ...page, frames: [...page.frames, ...written] };
}

/** The same page after something in it was changed: what can be seen is found out again. */
export function seenAnew(page: Page): Page {
  return { ...page, visible: visibleInFiles() };
}

/** Whether a parser would take long over it: too many bytes, too many elements, or nested without end. */
export function isTooLarge(html: string): boolean {
  if (html.length >= MOST_BYTES) return true;
  let elements = 0;
  let depth = 0;
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (ENDING.test(tag)) {
      elements += slash === '' ? 1 : 0;
      continue;
    }
    elements += slash === '' ? 1 : 0;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) return true;
  }
  return false;
}

function visibleInFiles(): Page['visible'] {
  const checks = new Map<Document, Page['visible']>();
  return (element) => {
    const check = checks.get(element.ownerDocument) ?? visibleInFile(element.ownerDocument);
    checks.set(element.ownerDocument, check);
    return check(element);
  };
}

function parsed(html: string, url: URL): Document {
  const { document } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() })
    .window;
  drawRoots(document);
  return document;
}

/** Makes the shadow roots that a saved page states, as a browser does while it parses. */
function drawRoots(within: ParentNode): void {
  for (const stated of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = stated.parentElement;
    const mode = stated.getAttribute('shadowrootmode') === 'open' ? 'open' : 'closed';
    if (host === null || host.shadowRoot !== null || !mayHoldRoot(host)) continue;
    const root = host.attachShadow({ mode });
    root.append(stated.content);
    stated.remove();
    drawRoots(root);
  }
}

/** The elements that may: those with a name of their own, and a few that only lay out. */
function mayHoldRoot({ localName }: Element): boolean {
  return (
    localName.includes('-') ||
    /^(?:article|aside|div|footer|header|main|nav|p|section|span)$/.test(localName)
  );
}

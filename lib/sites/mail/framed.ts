import type { Page } from '../adapter.ts';
import { all, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const MOST = 200;

/**
 * The body of the document in a frame that shows a mail; undefined while there is none. A saved page holds the documents
 * of its frames apart, in their order: where there is one for each frame that is written in it, the place tells them.
 */
export function bodyIn(frame: Element, { document, frames, visible }: Page): Element | undefined {
  const inside = all(document, 'iframe', MOST).map(documentIn);
  const apart = frames.filter((one) => !inside.includes(one));
  const written = all(document, 'iframe[srcdoc]', MOST).filter(visible);
  const place = apart.length === written.length ? apart[written.indexOf(frame)] : undefined;
  return [documentIn(frame), place]
    .filter((one) => one !== undefined && frames.includes(one))
    .flatMap((one) => (one && first(one, 'body')) ?? [])
    .find((body) => textOf(body, 1) !== '');
}

function documentIn(frame: Element): Document | undefined {
  return isFrame(frame) ? (property(frame, 'contentDocument') ?? undefined) : undefined;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return 'contentDocument' in element;
}

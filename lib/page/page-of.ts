import type { Page } from '../sites/adapter.ts';
import { all, property } from '../sites/read/node.ts';

const MOST_FRAMES = 20;
const MOST_DEPTH = 3;

/** What an adapter may look at: a document with how to tell what is visible in it, on screen or in a parsed file. */
export function pageOf(document: Document, given: Omit<Page, 'document' | 'frames'>): Page {
  return { ...given, document, frames: framesOf(document, given.visible) };
}

/** Finds the frames of a document that are shown. */
export type FramesOf = (document: Document, visible: Page['visible']) => Document[];

/** The same-origin frames that are shown, outermost first; each document once, however the frames are nested. */
export function framesOf(document: Document, visible: Page['visible']): Document[] {
  const found = new Set([document]);
  let level = [document];
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const frames = level.flatMap((one) => all(one, 'iframe,frame', MOST_FRAMES));
    level = [];
    for (const frame of frames) {
      const inside = documentIn(frame);
      if (!inside || found.has(inside) || found.size > MOST_FRAMES || !visible(frame)) continue;
      found.add(inside);
      level.push(inside);
    }
  }
  return [...found].slice(1);
}

function documentIn(frame: Element & Partial<HTMLIFrameElement>): Document | null | undefined {
  try {
    return property(frame, 'contentDocument');
  } catch {
    return null;
  }
}

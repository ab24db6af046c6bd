import type { DetectedConversation } from '../domain/detection.ts';
import type { Reading, ReadTime } from '../domain/stated.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { fieldOf } from '../sites/read/field.ts';
import { property } from '../sites/read/node.ts';
import { answer } from './answer.ts';
import { extension, tell } from './extension.ts';
import { onlyOne } from './only-one.ts';
import { readOwn } from './own.ts';
import type { FramesOf } from './page-of.ts';
import { scan } from './scan.ts';
import { untilRead } from './until-read.ts';
import { visibleOnScreen } from './visible-on-screen.ts';
import { type Watched, watch } from './watch.ts';

const noFrames: FramesOf = () => [];

/**
 * Reads the page with an adapter and tells the worker whenever what it shows of people changes. Frames are looked for
 * where the adapter reads any: what a page loads is kept small.
 */
export function readPage(adapter: SiteAdapter, framesOf = noFrames): Promise<void> {
  return readBy(watch, adapter, framesOf);
}

/** Reads the page of a site that is read on request: once, and again only while it is still being built. */
export function readOnce(adapter: SiteAdapter, framesOf = noFrames): Promise<void> {
  return readBy(untilRead, adapter, framesOf);
}

/** Reads the page, followed in a way of its own. */
export async function readBy(
  follow: (watched: Watched) => void,
  adapter: SiteAdapter,
  framesOf: FramesOf,
): Promise<void> {
  const { signal, stop } = onlyOne();
  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  // tells documents apart, no secret; crypto.randomUUID is missing on pages without https
  const name = String(Math.random());
  let own: readonly string[] = [];
  let last: Reading = { kind: 'none' };
  let mark = '';
  let slow: boolean | undefined;

  const read = () => {
    const url = new URL(location.href);
    const frames = framesOf(document, visibleOnScreen);
    const page = { document, frames, url, own, now: new Date(), visible: visibleOnScreen };
    return { frames, reading: scan(page, [adapter]) };
  };

  const report = async () => {
    const sent = mark;
    const url = location.href;
    const reply = await tell({ type: 'reading', document: name, url, reading: last, slow });
    // No answer: the extension is gone, or the worker could not be reached and is told again with the next scan.
    if (extension() === undefined) stop();
    else if (reply === undefined && mark === sent) mark = '';
    else if (fieldOf(reply, 'keep') !== true) watching.abort();
  };

  const look = (isSlow = slow) => {
    slow = isSlow;
    const { frames, reading } = read();
    const now = location.href + slow + JSON.stringify(reading);
    const news = now !== mark;
    mark = now;
    last = reading;
    if (news) void report();
    return { news, frames };
  };

  const again = () => {
    mark = '';
    look();
  };

  own = await readOwn((changed) => {
    own = changed;
    // what is concluded from the same page may be another now
    if (!watching.signal.aborted) again();
  }, signal);
  await whenParsed(document);
  if (signal.aborted) return;
  const told = () => {
    const before = conversationIn(last);
    return conversationIn(read().reading)?.key === before?.key ? before : undefined;
  };
  const watchedBy = () => (watching.signal.aborted ? '' : adapter.id);
  answer({ watchedBy, document: name, told, rescan: again, stop, signal });
  follow({ document, scan: look, signal: watching.signal });
  // A page that returns from the cache was forgotten when it left.
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) again();
  };
  window.addEventListener('pageshow', returned, { signal: watching.signal });
}

function conversationIn(reading: Reading): DetectedConversation<ReadTime> | undefined {
  return reading.kind === 'people' ? reading.conversation : undefined;
}

/** A script that is there from the start has its addresses at hand when the page is. */
function whenParsed(document: Document): Promise<unknown> | undefined {
  if (property(document, 'readyState') !== 'loading') return undefined;
  return new Promise((resolve) => {
    window.addEventListener('DOMContentLoaded', resolve);
  });
}

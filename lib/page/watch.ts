import { fieldOf } from '../sites/read/field.ts';
import { property } from '../sites/read/node.ts';
import { createPace } from './pace.ts';

/** What sites change when they show another thread without building it anew. */
const TELLING = ['class', 'hidden', 'aria-selected', 'jid'];
/** What brings something else to be shown, each heard where it happens: a frame that loads tells only its surroundings. */
const TURNS = ['click', 'keydown', 'load', 'popstate', 'hashchange', 'navigatesuccess'];
const SECOND = 1_000;
/** So many changes are no writing, wherever they happen: they are not gone through. */
const FLOOD = 1_000;

/**
 * A watched page: `scan`, told whether the page is read every few seconds only, says whether it found something new,
 * and which frames to watch too.
 */
export interface Watched {
  document: Document;
  scan: (slow?: boolean) => { news: boolean; frames: readonly Document[] };
  signal: AbortSignal;
}

/**
 * Calls `scan` at once and after whatever may have changed what the page shows: its tree, its address, its frames.
 * Changes that show nothing new are answered ever more slowly, and a page that floods every few seconds. Ends with the
 * signal.
 */
export function watch({ document, scan, signal }: Watched): void {
  const pace = createPace();
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hurried = Number.NEGATIVE_INFINITY;

  const look = () => {
    timer = undefined;
    const started = performance.now();
    const slow = pace.begun(started, changes);
    changes = 0;
    // before the scan: what comes after it is heard, also should it fail
    observe(document);
    const { news, frames } = scan(slow);
    pace.scanned(started, performance.now() - started, news);
    for (const one of frames) observe(one);
    // a page that is calm again tells of nothing: it is looked at once more
    if (slow) changed();
  };

  const changed = () => {
    timer ??= setTimeout(look, pace.delay(performance.now()));
  };

  // What the user does is followed at once; what a page can do by itself, once a second.
  const hurry = ({ isTrusted, type, target }: Event) => {
    if (type === 'keydown' && isWrittenIn(target)) return;
    const now = performance.now();
    const byUser = type === 'click' || type === 'keydown';
    if (isTrusted && (byUser || now - hurried > SECOND)) {
      hurried = now;
      pace.hurry(now, byUser);
      clearTimeout(timer);
      timer = undefined;
    }
    changed();
  };

  const listen = (target: EventTarget) => {
    for (const type of TURNS) target.addEventListener(type, hurry, { capture: true, signal });
  };

  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes < FLOOD && records.every(isTyping)) return;
    // one change is enough for a scan, which sees all: what else a page does until then costs it nothing
    observer.disconnect();
    changed();
  });

  const observe = (one: Document) => {
    const root = property(one, 'documentElement');
    // a frame that is still empty is looked at again when it has loaded
    if (root === null) return;
    // what is observed and listened to already is so once
    observer.observe(one, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: TELLING,
    });
    listen(root);
  };

  listen(window);
  if ('navigation' in window) listen(window.navigation);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

/** Somebody writing a reply changes the tree with every letter, and nothing of who is shown. */
function isTyping({ target }: MutationRecord): boolean {
  return isEditable(target.nodeType === 1 ? target : target.parentNode);
}

/** A field for text, or a part of the page that is one. */
function isWrittenIn(target: EventTarget | null): boolean {
  return fieldOf(target, 'selectionStart') !== undefined || isEditable(target);
}

function isEditable(target: EventTarget | null): boolean {
  return fieldOf(target, 'isContentEditable') === true;
}

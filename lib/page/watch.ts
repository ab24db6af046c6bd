import { fieldOf } from '../sites/read/field.ts';
import { property } from '../sites/read/node.ts';
import { changedSince } from './changed-since.ts';
import { createPace } from './pace.ts';

/** What brings something else to be shown, each heard where it happens: a frame that loads tells only its surroundings. */
const TURNS = ['click', 'keydown', 'load', 'popstate', 'hashchange', 'navigatesuccess'];
const SECOND = 1_000;

/** A document, or an element of a shadow root, by which the whole root is watched. */
export type Part = Node & { readonly documentElement?: Element | null };

/**
 * A watched page: `scan`, told whether the page is read every few seconds only, says whether it found something new,
 * and which frames to watch too.
 */
export interface Watched {
  document: Document;
  scan: (slow?: boolean) => { news: boolean; frames: readonly Part[] };
  signal: AbortSignal;
}

/**
 * Calls `scan` at once and after whatever may have changed what the page shows: its tree, its address, its frames. What
 * the user does is followed at once, what the page does by itself within a second, and a page that floods every few
 * seconds. Ends with the signal.
 */
export function watch({ document, scan, signal }: Watched): void {
  const pace = createPace(performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes: (() => boolean)[] = [];
  // whether the page is scanned with the next look, changed or not
  let due = true;
  let slow = false;
  let turned = Number.NEGATIVE_INFINITY;

  const read = (started: number) => {
    due = false;
    slow = pace.isSlow();
    // should it fail, the page stays watched
    lookIn(SECOND);
    const { news, frames } = scan(slow);
    const documents = [document, ...frames];
    documents.forEach(listenIn);
    // nothing of the page runs meanwhile: whatever comes later was not seen by the scan
    changes = documents.map(changedSince);
    const now = performance.now();
    lookIn(pace.scanned(now, now - started, news));
  };

  const look = () => {
    const now = performance.now();
    const wait = pace.looked(
      now,
      changes.some((changed) => changed()),
    );
    // how it is watched is told by a scan
    if (due || wait === 0 || slow !== pace.isSlow()) read(now);
    else lookIn(wait);
  };

  const lookIn = (wait: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, wait);
  };

  // What the user does is followed at once; what a page can do by itself, once a second.
  const turn = ({ isTrusted, type, target }: Event) => {
    if (type === 'keydown' && isWrittenIn(target)) return;
    const now = performance.now();
    if (isTrusted && (type === 'click' || type === 'keydown')) pace.happened(now);
    else if (now - turned < SECOND) {
      // a frame that loads is another document, and no change of the page around it
      changes = [() => true];
      return;
    }
    turned = now;
    due = true;
    lookIn(0);
  };

  const listen = (target: EventTarget) => {
    for (const type of TURNS) target.addEventListener(type, turn, { capture: true, signal });
  };

  const listenIn = (one: Part) => {
    const root = property(one, 'documentElement');
    // a frame that is still empty is looked at again when it has loaded; what is listened to already is so once
    if (root) listen(root);
  };

  listen(window);
  if ('navigation' in window) listen(window.navigation);
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}

/** A field for text, or a part of the page that is one. */
function isWrittenIn(target: EventTarget | null): boolean {
  return (
    fieldOf(target, 'selectionStart') !== undefined || fieldOf(target, 'isContentEditable') === true
  );
}

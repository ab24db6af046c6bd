import { browser } from 'wxt/browser';

/** What the panel must show before a wait ends; every part that is named. */
export interface Awaited {
  readonly heading?: string;
  /** Words of the open concern. */
  readonly concern?: string;
  /** The note line was emptied. */
  readonly emptied?: true;
  /** Words in the first row of the timeline. */
  readonly row?: string;
  /** What they are worth, and what they bought. */
  readonly known?: true;
}

/** When something happened during a wait, in milliseconds since 1970, comparable between pages of one machine. */
export interface Seen {
  /** The worker's last word before the heading. */
  heard: number;
  /** The heading and the concern stood in the document, or the note line was empty. */
  first: number;
  /** A frame with these was drawn. */
  firstDrawn: number;
  /** A frame with everything that was waited for was drawn. */
  drawn: number;
}

const NOTHING: Seen = { heard: 0, first: 0, firstDrawn: 0, drawn: 0 };

let wait: Promise<Seen> = Promise.resolve(NOTHING);
let heard = 0;
let entered = 0;

const moment = () => performance.timeOrigin + performance.now();

browser.storage.session.onChanged.addListener(() => {
  heard = moment();
});
addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter') entered = performance.timeOrigin + event.timeStamp;
  },
  { capture: true },
);

/** Begins to wait until the panel has drawn what is named; asks nothing of the panel but its document. */
export function watchFor(awaited: Awaited): void {
  const seen = { ...NOTHING };
  wait = new Promise((resolve) => {
    let over = false;
    const look = () => {
      if (seen.first === 0 && hasFirst(awaited)) {
        Object.assign(seen, { heard, first: moment() });
        afterFrame(() => {
          seen.firstDrawn = moment();
        });
      }
      if (over || seen.first === 0 || !hasRow(awaited) || !hasKnown(awaited)) return;
      over = true;
      observer.disconnect();
      afterFrame(() => resolve({ ...seen, drawn: moment() }));
    };
    const lookEachFrame = () => {
      look();
      if (!over) requestAnimationFrame(lookEachFrame);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
    // what a field holds is no part of the tree: it is looked at with every frame, which would cost other waits some
    if (awaited.emptied === true) requestAnimationFrame(lookEachFrame);
  });
}

/** Calls back once the frame in which this is called was drawn. */
function afterFrame(then: () => void): void {
  requestAnimationFrame(() => {
    // a message is handled after the frame it was sent in was drawn
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage('');
  });
}

/** What was seen once the wait is over; rejects after ten seconds with what is shown instead. */
export function seen(): Promise<Seen> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(document.body.innerText.slice(0, 300))), 10_000);
  });
  return Promise.race([wait, late]);
}

/** When `Enter` was last pressed, by the event's own time, in milliseconds since 1970. */
export function enteredAt(): number {
  return entered;
}

function hasFirst({ heading, concern, emptied }: Awaited): boolean {
  if (concern !== undefined && !stands('section[aria-label="Concerns"]', concern)) return false;
  if (emptied === true && document.querySelector('textarea')?.value !== '') return false;
  return heading === undefined || document.querySelector('h1')?.textContent === heading;
}

function hasRow({ row }: Awaited): boolean {
  return row === undefined || stands('section[aria-label="Timeline"] li', row);
}

function hasKnown({ known }: Awaited): boolean {
  return (
    known === undefined ||
    (stands('section[aria-label="Value"]', 'CLV') && stands('main', 'purchases'))
  );
}

/** Whether the words stand in the first element of the selector. */
function stands(selector: string, words: string): boolean {
  return document.querySelector(selector)?.textContent.includes(words) === true;
}

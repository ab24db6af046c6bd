import { browser } from 'wxt/browser';

/** What the panel must show before a wait ends; every part that is named. */
export interface Awaited {
  readonly heading?: string;
  /** The note line was emptied. */
  readonly emptied?: true;
  /** Words in the first row of the timeline. */
  readonly row?: string;
}

/** When something happened during a wait, in milliseconds since 1970, comparable between pages of one machine. */
export interface Seen {
  /** The worker's last word before the heading. */
  heard: number;
  /** The heading stood in the document, or the note line was empty. */
  first: number;
  /** A frame with everything that was waited for was drawn. */
  drawn: number;
}

let wait: Promise<Seen> = Promise.resolve({ heard: 0, first: 0, drawn: 0 });
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
  const seen: Seen = { heard: 0, first: 0, drawn: 0 };
  wait = new Promise((resolve) => {
    let over = false;
    const look = () => {
      if (seen.first === 0 && hasFirst(awaited)) Object.assign(seen, { heard, first: moment() });
      if (over || seen.first === 0 || !hasRow(awaited)) return;
      over = true;
      observer.disconnect();
      requestAnimationFrame(() => {
        // a message is handled after the frame it was sent in was drawn
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ ...seen, drawn: moment() });
        port2.postMessage('');
      });
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

function hasFirst({ heading, emptied }: Awaited): boolean {
  if (emptied === true && document.querySelector('textarea')?.value !== '') return false;
  return heading === undefined || document.querySelector('h1')?.textContent === heading;
}

function hasRow({ row }: Awaited): boolean {
  if (row === undefined) return true;
  const first = document.querySelector('section[aria-label="Timeline"] li');
  return first?.textContent.includes(row) === true;
}

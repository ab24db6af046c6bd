import { bears, MARKS } from '../sites/marks.ts';
import { extension } from './extension.ts';
import { ARRIVAL } from './only-one.ts';

const WAIT = 300;
const LONGEST_WAIT = 10_000;

/**
 * Tells the worker which software the page is, or that it is a page like any other; goes on looking while it is none,
 * ever more slowly, because many applications build themselves after loading. Decided once, it leaves the page. So it
 * does when its extension is gone, and when the page script beside it takes it along.
 */
export function probe(): void {
  let wait = WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const look = (event?: Event) => {
    clearTimeout(timer);
    wait = Math.min(LONGEST_WAIT, wait * 1.5);
    const known = Object.keys(MARKS).find((id) => bears(document, MARKS[id] ?? []));
    const api = extension();
    if (known || !api || event?.bubbles) window.removeEventListener(ARRIVAL, look);
    else timer = setTimeout(look, wait);
    const site = known ?? 'generic';
    if (site === told) return;
    told = site;
    // told again with the next change of mind, should nobody hear it
    api?.runtime.sendMessage({ type: 'software', site }).catch(() => {
      told = '';
    });
  };

  window.addEventListener(ARRIVAL, look);
  look();
}

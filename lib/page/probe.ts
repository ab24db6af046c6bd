import { bears, MARKS } from '../sites/marks.ts';
import { extension } from './extension.ts';
import { onlyOne } from './only-one.ts';

const WAIT = 300;
const LONGEST_WAIT = 10_000;

/**
 * Tells the worker which software the page is, or that it is a page like any other; goes on looking while it is none,
 * ever more slowly, because many applications build themselves after loading. Decided once, it leaves the page; so it
 * does when another probe comes, or the extension is gone.
 */
export function probe(): void {
  const { signal, stop } = onlyOne(document, 'probe');
  let wait = WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const look = () => {
    timer = undefined;
    const api = extension();
    if (!api) return stop();
    wait = Math.min(LONGEST_WAIT, wait * 1.5);
    const known = Object.entries(MARKS).find(([, marks]) => bears(document, marks))?.[0];
    if (known) stop();
    const site = known ?? 'generic';
    if (site === told) return;
    told = site;
    // told again with the next change of mind, should nobody hear it
    api.runtime.sendMessage({ type: 'software', site }).catch(() => {
      told = '';
    });
  };

  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, wait);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}

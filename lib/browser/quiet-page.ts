import { askForRescan } from './ask-page.ts';
import { readPage } from './inject.ts';

/** How long a page that is loaded and may be read can say nothing before it is asked, in milliseconds. */
const QUIET_MS = 1_000;

/** How long a page that was asked can take before it counts as silent, in milliseconds. */
const ANSWER_MS = 5_000;

/** A page, and whether it is loaded, may be read, and has said nothing yet. */
interface QuietPage {
  tab: number;
  url: string;
  quiet: boolean;
}

/** Wakes quiet pages, each once. */
export interface Waker {
  /** Looks after the page in front and tells whether nobody answers there. */
  attend(page: QuietPage): boolean;
  stop(): void;
}

/** A waker that calls `changed` when a page has turned out silent: restored from the cache, opened before a grant, lost. */
export function createWaker(changed: () => void): Waker {
  let name = '';
  let silent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reset = () => {
    clearTimeout(timer);
    timer = undefined;
    silent = false;
  };

  const giveUp = () => {
    silent = true;
    changed();
  };

  const wake = async ({ tab, url }: QuietPage, asked: string) => {
    const answered = (await askForRescan(tab)) || (await readPage(tab, url));
    if (timer === undefined || name !== asked) return;
    if (answered) timer = setTimeout(giveUp, ANSWER_MS);
    else giveUp();
  };

  return {
    attend(page) {
      const here = `${page.tab} ${page.url}`;
      if (!page.quiet || here !== name) reset();
      name = here;
      if (page.quiet) timer ??= setTimeout(() => void wake(page, here), QUIET_MS);
      return silent;
    },
    stop: reset,
  };
}

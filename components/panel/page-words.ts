import type { PageState } from './page-state.ts';

/** How well the page is read, in a word. */
export interface Health {
  site: string;
  word: string;
  tone: 'fine' | 'off' | 'doubt' | 'broken';
}

/** The site beside the panel and how well it is read, for the status. */
export function healthOf(state: PageState): Health {
  switch (state.kind) {
    case 'starting':
      return { site: 'This page', word: 'looking…', tone: 'off' };
    case 'no-access':
      return { site: 'This page', word: 'not read yet', tone: 'off' };
    case 'unreadable':
      return { site: 'This page', word: 'can’t be read', tone: 'off' };
    case 'offer':
      return { site: state.site, word: 'off', tone: 'off' };
    case 'ask':
      return { site: state.site, word: 'read when you ask', tone: 'off' };
    case 'reading':
      return { site: state.site, word: 'reading…', tone: 'off' };
    case 'broken':
      return { site: state.site, word: 'broken', tone: 'broken' };
    case 'people':
    case 'nobody':
      if ('doubt' in state) return { site: state.site, word: 'check who it is', tone: 'doubt' };
      if (!follows(state)) return { site: state.site, word: 'read once', tone: 'fine' };
      // it changes all the time: what is shown may be some seconds old
      if (state.slow) return { site: state.site, word: 'read every few seconds', tone: 'off' };
      return { site: state.site, word: 'fine', tone: 'fine' };
  }
}

/** What was not found on a page that should show somebody, in a sentence. */
export function brokenWords({
  missing,
  readBefore,
}: Extract<PageState, { kind: 'broken' }>): string {
  if (readBefore === undefined) return `Not found: ${missing.join(', ') || 'anything'}.`;
  return `Such pages were last read well on ${readBefore}; nobody is found on this one.`;
}

function follows({ granted, onRequest }: { granted: boolean; onRequest?: true }): boolean {
  return granted && onRequest === undefined;
}

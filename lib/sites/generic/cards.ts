import type { Page } from '../adapter.ts';
import { cardsOf } from '../read/card.ts';
import { closest, matches } from '../read/node.ts';
import type { Candidate } from './candidate.ts';

const OTHERS =
  '.comment,.h-cite,.u-comment,.p-comment,[id^=comment],[class*=comment-author],.mention,.e-content,.entry-content,blockquote';
const ENTRY = '.h-entry,.hentry';

/** Whom the microformats cards of a page name: who wrote it, and others. */
export interface Cards {
  authors: Candidate[];
  persons: Candidate[];
  companies: Candidate[];
}

/** Reads `h-card` and the older `vcard`; hidden ones, mentions and commentators are left out. */
export function peopleOnCards({ document, visible }: Page): Cards {
  const found: Cards = { authors: [], persons: [], companies: [] };
  for (const { element, organisation, ...card } of cardsOf(document)) {
    if (card.name.startsWith('@') || closest(element, OTHERS) || !visible(element)) continue;
    const author = closest(element, ENTRY) ?? matches(element, '.p-author,.author');
    const evidence = matches(element, '.h-card') ? 'h-card' : 'hCard';
    const kind = organisation ? 'companies' : author ? 'authors' : 'persons';
    found[kind].push({ ...card, organisation, evidence, role: author ? 'author' : 'profile' });
  }
  return found;
}

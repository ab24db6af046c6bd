import type { StatedCard } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { cardsOf } from '../read/card.ts';
import { closest, matches } from '../read/node.ts';

const OTHERS =
  '.comment,.h-cite,.u-comment,.p-comment,[id^=comment],[class*=comment-author],.mention,.e-content,.entry-content,blockquote';
const ENTRY = '.h-entry,.hentry';

/** The microformats cards of a page, `h-card` and the older `vcard`; hidden ones, mentions and commentators are left out. */
export function statedCards({ document, visible }: Page): StatedCard[] {
  return cardsOf(document)
    .filter(
      ({ element, name }) => !name.startsWith('@') && !closest(element, OTHERS) && visible(element),
    )
    .map(({ element, ...card }) => ({
      ...card,
      format: matches(element, '.h-card') ? 'h-card' : 'hCard',
      author: closest(element, ENTRY) !== undefined || matches(element, '.p-author,.author'),
    }));
}

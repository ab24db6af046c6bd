import type { StatedCard } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { cardsOf } from '../read/card.ts';
import { closest, matches } from '../read/node.ts';

const OTHERS =
  '.comment,.h-cite,.u-comment,.p-comment,[id^=comment],[class*=comment-author],.mention,.e-content,.entry-content,blockquote';
/** What looks like the text of a mail or a message: whoever wrote it words its cards. */
const MESSAGE =
  '[class*=message i]:not(html):not(body),[id*=message i],[class*="msg-" i],[class*=mail-body i],[class*=mailbody i],[class*=mail-content i],[role=document]';
const ENTRY = '.h-entry,.hentry';

/** Whether an element can be seen and stands in no message. */
export function isPages({ visible }: Page): Page['visible'] {
  return (element) => !closest(element, MESSAGE) && visible(element);
}

/** The microformats cards of a page, `h-card` and the older `vcard`; hidden ones, mentions and commentators are left out. */
export function statedCards(page: Page): StatedCard[] {
  const isShown = isPages(page);
  return cardsOf(page.document)
    .filter(
      ({ element, name }) => !name.startsWith('@') && !closest(element, OTHERS) && isShown(element),
    )
    .map(({ element, ...card }) => ({
      ...card,
      format: matches(element, '.h-card') ? 'h-card' : 'hCard',
      author: closest(element, ENTRY) !== undefined || matches(element, '.p-author,.author'),
    }));
}

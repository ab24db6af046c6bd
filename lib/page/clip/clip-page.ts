import type { ClipAnswer } from '../../messages/messages.ts';
import type { Page } from '../../sites/adapter.ts';
import { generic } from '../../sites/generic.ts';
import { property } from '../../sites/read/node.ts';
import { MOST_ELEMENTS, scan } from '../scan.ts';
import { type Article, articleIn } from './article.ts';
import { placesOnCards } from './card-places.ts';
import { type Shown, visibleCopy } from './visible-copy.ts';

/** More than is kept of a page, so that the receiver sees that it goes on. */
const MOST_TEXT = 16_000;
const NO_ARTICLE: Article = { title: '', byline: '', siteName: '', published: '', text: '' };

/**
 * The article of a page and what the page states of people, read once from a copy of what can be seen; a page that is
 * too large is refused before anything of it is copied. Never throws, and the page stays as it is.
 */
export function clipPage(page: Page, shown: Shown): ClipAnswer {
  const { document, url } = page;
  try {
    const size = property(document, 'getElementsByTagName').call(document, '*').length;
    const copy = size > MOST_ELEMENTS ? undefined : visibleCopy(document, shown);
    if (copy === undefined) return { kind: 'too-large' };
    const title = copy.title;
    const article = articleIn(copy, MOST_TEXT);
    const reading = scan(page, [generic]);
    if (article === undefined && reading.kind !== 'stated') return { kind: 'none' };
    const found = article ?? { ...NO_ARTICLE, title };
    return { kind: 'clip', url: url.href, ...found, reading, places: placesOnCards(page) };
  } catch {
    return { kind: 'none' };
  }
}

import type { Stated } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { statedCards } from './generic/cards.ts';
import { statedData } from './generic/data.ts';
import { statedEnd } from './generic/end.ts';
import { statedLinks } from './generic/links.ts';
import { statedAuthors, statedSiteName } from './generic/written.ts';
import { property } from './read/node.ts';

/**
 * Any page: schema.org data in JSON-LD and microdata, microformats cards, authors, `mailto:` and `tel:` links, and how its one
 * text ends. It
 * only gathers what the page states; `conclude` tells whom the page is about. Where the page itself states nothing of
 * anybody, as one that shows another in a frame of its own, that one counts.
 */
export const generic: SiteAdapter = {
  id: 'generic',
  name: 'Web page',
  channel: 'web',
  matches: 'self-hosted',
  reads: 'always',
  accepts: () => true,
  detect(page) {
    const stated = statedIn(page);
    if (stated !== undefined) return stated;
    const [only, other] = page.frames.flatMap((one) => statedIn({ ...page, document: one }) ?? []);
    // whose page it is of several that are shown in it nothing tells
    return only && !other ? { ...only, framed: true } : { kind: 'none' };
  },
};

function statedIn(page: Page): Stated | undefined {
  const { document, url } = page;
  const data = statedData(page);
  const cards = statedCards(page);
  const authors = statedAuthors(page);
  const links = statedLinks(page);
  if (data.length + cards.length + authors.length + links.length === 0) return undefined;
  const address = property(document, 'baseURI');
  return {
    kind: 'stated',
    base: address === url.href ? '' : address,
    data,
    cards,
    authors,
    siteName: statedSiteName(document),
    links,
    end: statedEnd(page),
  };
}

import type { SiteAdapter } from './adapter.ts';
import { statedCards } from './generic/cards.ts';
import { statedData } from './generic/data.ts';
import { statedEnd } from './generic/end.ts';
import { statedLinks } from './generic/links.ts';
import { statedAuthors, statedSiteName } from './generic/written.ts';
import { attribute, first } from './read/node.ts';

/**
 * Any page: schema.org data in JSON-LD and microdata, microformats cards, authors, `mailto:` and `tel:` links, and how its one
 * text ends. It
 * only gathers what the page states; `conclude` tells whom the page is about.
 */
export const generic: SiteAdapter = {
  id: 'generic',
  name: 'Web page',
  channel: 'web',
  matches: 'self-hosted',
  reads: 'always',
  accepts: () => true,
  detect(page) {
    const { document } = page;
    const data = statedData(page);
    const cards = statedCards(page);
    const authors = statedAuthors(page);
    const links = statedLinks(page);
    if (data.length + cards.length + authors.length + links.length === 0) return { kind: 'none' };
    const base = first(document, 'base[href]');
    return {
      kind: 'stated',
      base: base ? attribute(base, 'href') : '',
      data,
      cards,
      authors,
      siteName: statedSiteName(document),
      links,
      end: statedEnd(page),
    };
  },
};

import { MOST_STATED, type StatedAuthor } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { all, attribute, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const MOST_METAS = 300;
const AUTHOR = '[name=author i],[property="author" i]';

/** The authors that `rel=author` links or, where there are none, the head of a page names. */
export function statedAuthors({ document, visible }: Page): StatedAuthor[] {
  const links = all(document, 'a[rel~=author]', MOST_STATED.authors).filter(visible);
  if (links.length > 0)
    return links.map((link) => ({
      from: 'link',
      text: textOf(link, 200),
      address: attribute(link, 'href', MOST_STATED.text),
    }));
  return all(document, 'meta', MOST_METAS)
    .filter((meta) => matches(meta, AUTHOR))
    .slice(0, 5)
    .map((meta) => ({ from: 'head', text: attribute(meta, 'content', 300), address: '' }));
}

/** What the site calls itself in the head of its pages. */
export function statedSiteName(document: Document): string {
  const meta = first(document, '[property="og:site_name"]');
  return meta ? attribute(meta, 'content', 200) : '';
}

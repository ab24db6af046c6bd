import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { first } from '../../sites/read/node.ts';
import { textOf } from '../../sites/read/text.ts';

/** The article of a page, empty texts for what the page does not say. */
export interface Article {
  title: string;
  byline: string;
  siteName: string;
  published: string;
  text: string;
}

/** A text of so many characters is an article, whatever it is made of. */
const LONG = 500;
/** Of a shorter one there has to be a paragraph of some length. */
const SHORT = { minContentLength: 80, minScore: 4 };

/**
 * The article in a copy of a page, which is taken apart for it, with at most `most` characters of text; undefined
 * where there is none.
 */
export function articleIn(copy: Document, most: number): Article | undefined {
  const said = first(copy, 'article') !== undefined || isProbablyReaderable(copy, SHORT);
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const content = found?.content;
  const text = content && isElement(content) ? textOf(content, most) : '';
  if (text === '' || !(said || text.length >= LONG)) return undefined;
  const { title, byline, siteName, publishedTime } = found ?? {};
  return {
    title: title ?? '',
    byline: byline ?? '',
    siteName: siteName ?? '',
    published: publishedTime ?? '',
    text,
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

import { MOST_STATED } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { all, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const BODY =
  'article,[role=article],.e-content,.entry-content,[itemprop=articleBody],[class*=message-body i],[class*=messagebody i],[class*=mail-body i],[class*=mailbody i]';
/** What others say in it, and what cannot be seen. */
const NOT_SAID = 'blockquote,nav,aside,[class*=comment i],[hidden],[aria-hidden=true]';
const MOST_BODIES = 40;
const MOST_TEXT = 20_000;

/** The end of the one text that a page holds, a mail or an article, line by line; empty where it holds several or a very long one. */
export function statedEnd({ document, visible }: Page): string {
  const bodies = all(document, BODY, MOST_BODIES);
  const inner = bodies.at(-1);
  // what stands around it is one text with it
  if (!inner || !visible(inner)) return '';
  if (bodies.some((one) => !property(one, 'contains').call(one, inner))) return '';
  const text = textOf(inner, MOST_TEXT, { skip: NOT_SAID });
  return text.length < MOST_TEXT ? text.slice(-MOST_STATED.end) : '';
}

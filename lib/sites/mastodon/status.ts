import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { instantOf } from '../read/instant.ts';
import { all, around, attribute, closest, holds, matches, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { Account } from '../social/account.ts';
import { isoOf } from '../social/iso.ts';
import { aboutPost, type Post } from '../social/post.ts';
import {
  accountLinks,
  type Home,
  handleOf,
  linkedAddress,
  shownAddress,
  shownName,
} from './account.ts';

/** What the address names. */
interface Asked {
  author: string;
  id: string;
  isMine: (address: string) => boolean;
}

/** How posts are built. */
interface Shape {
  /** All of a post. */
  status: string;
  named: string;
  /** Where the address stands, the last of them; empty where it is beside the name. */
  says: string;
  body: string;
  /** Who wrote a post that stands in the open one; empty where that is a post of the same shape. */
  quoted: string;
}

const OPEN = '.detailed-status';
const CLASSED: Shape = {
  status: '.detailed-status,.status',
  named: '.detailed-status__display-name,.status__display-name,.display-name',
  says: '',
  body: '.status__content__text,.status__content',
  quoted: '',
};
/** Posts whose class names a build makes up, as the redesign has them: what they answer or quote is in other elements. */
const ARTICLES: Shape = {
  status: 'article[data-id]',
  named: 'header .display-name',
  says: 'header p',
  body: 'article>div>[lang],article>div>div>p',
  quoted: 'article>div a>.display-name',
};

/** Reads the open post and the answers in its column; quoted posts stand inside of others. */
export function detectStatus(
  { document, visible }: Page,
  home: Home,
  { author, id, isMine }: Asked,
): Detection {
  const classed = all(document, OPEN, 6).find(
    (one) => !around(one, CLASSED.status) && visible(one),
  );
  const open = classed ?? openArticle(document, id, visible);
  if (open === undefined)
    return { kind: holds(document, '.loading-indicator') ? 'pending' : 'none' };
  const shape = classed ? CLASSED : ARTICLES;
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const main = postIn(open, shape, home, id, language);
  if (main === undefined) return { kind: 'broken', missing: ['author of the post'] };
  const column = columnOf(open, shape);
  const posts = all(column, shape.status, CAPS.messages)
    .filter((one) => !around(one, shape.status) && visible(one))
    .flatMap((one) =>
      one === open ? main.post : (postIn(one, shape, home, '', language)?.post ?? []),
    );
  const quoted = all(open, shape.quoted || shape.status, 3).flatMap(
    (one) => (shape.quoted ? writerOf(one, one, home) : accountIn(one, shape, home))?.account ?? [],
  );
  return aboutPost({
    site: 'mastodon',
    key: `${home.domain}/${id}`,
    main: main.post,
    sure: main.sure && main.address === author,
    posts: posts.length > 0 ? posts : [main.post],
    quoted,
    isMine: (handle) => isMine(handle.replace('mastodon/@', '')),
  });
}

/** Of several drawings of a post only the one of its own page ends in a line that leads to it. */
function openArticle(document: Document, id: string, visible: Page['visible']) {
  return all(document, `article[data-id="${id}"]`, 6).find(
    (one) => holds(one, `footer a[href$="/${id}"]`) && visible(one),
  );
}

/** What holds the open post and its answers. */
function columnOf(open: Element, shape: Shape): Element {
  const box = shape === ARTICLES ? property(open, 'parentElement') : null;
  const column = box
    ? property(box, 'parentElement')
    : closest(open, '.scrollable,.column,[role=region]');
  return column ?? open;
}

function postIn(status: Element, shape: Shape, home: Home, id: string, language: string) {
  const found = accountIn(status, shape, home);
  if (found === undefined) return undefined;
  const own = (one: Element) => closest(one, shape.status) === status;
  const words = all(status, shape.body, 6).find(own);
  const body = words && matches(words, 'p') ? property(words, 'parentElement') : words;
  const time = all(status, 'time[datetime]', 6).find(own);
  const written = all(status, '.detailed-status__datetime', 6).find(own);
  const stated = isoOf(time ? attribute(time, 'datetime', 40) : '');
  const at = stated || (written && instantOf(textOf(written, 80), language)) || '';
  const key = id || attribute(status, 'data-id', 30).replace(/^\D+/, '');
  const text = body ? textOf(body, CAPS.message, { skip: '.invisible,.quote-inline,button' }) : '';
  const post: Post = { key, account: found.account, at, text };
  return { ...found, post };
}

/** Whose a post is: what its head shows and where it leads have to be one account. */
function accountIn(status: Element, shape: Shape, home: Home) {
  const own = (one: Element) => closest(one, shape.status) === status && !closest(one, shape.body);
  const head = all(status, shape.named, 6).find(own);
  const says = shape.says && all(status, shape.says, 6).filter(own).at(-1);
  return head && writerOf(head, says || head, home, accountLinks(status).find(own));
}

/** The account that a name leads to, else a link beside it, where what is said of its address is the same. */
function writerOf(head: Element, says: Element, home: Home, beside?: Element) {
  const link = closest(head, 'a[href]') ?? beside;
  const linked = link ? linkedAddress(link, home) : '';
  const shown = shownAddress(says, home);
  const address = shown || linked;
  if (address === '' || (shown !== '' && linked !== '' && shown !== linked)) return undefined;
  const account: Account = { handle: handleOf(address), name: shownName(head) };
  return { account, address, sure: shown !== '' && linked !== '' };
}

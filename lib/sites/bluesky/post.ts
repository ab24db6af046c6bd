import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { instantOf } from '../read/instant.ts';
import { nameOf } from '../read/name.ts';
import { all, around, attribute, closest, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { Account } from '../social/account.ts';
import { aboutPost, type Post } from '../social/post.ts';
import { actorIn, actorOf, isHandle } from './account.ts';

/** What the address names: a post by its author's handle or lasting id, and its key. */
interface Asked {
  actor: string;
  key: string;
  isMine: (handle: string) => boolean;
}

const ITEM = '[data-testid^="postThreadItem-by-"]';
const BODY = '[data-testid=postText],[data-word-wrap]';
/** What opens something else where it is pressed: a post of another in this one, a card. */
const OPENS = 'a[href],[role=link]';
const LINK = /^(?:https:\/\/bsky\.app)?\/profile\/([^/]{3,260})\/post\/(\w{5,30})(?:$|[/?#])/;
const LIST = /\/post\/\w+\/[\w-]/;

/** Reads the open post: only the open one does not lead to itself, but to those who like, repost or quote it. */
export function detectPost({ document, visible }: Page, { actor, key, isMine }: Asked): Detection {
  const items = all(document, ITEM, CAPS.messages).filter(
    (one) => !around(one, ITEM) && visible(one),
  );
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const posts = items.map((one) => postIn(one, language)).filter((one) => one !== undefined);
  const wanted = actorIn(`/profile/${actor}`);
  const main = posts.find(
    (one) =>
      (one.post.key === key || one.post.key === '') && (!isHandle(wanted) || one.handle === wanted),
  );
  if (main === undefined) {
    if (items.length > 0 && posts.length === 0)
      return { kind: 'broken', missing: ['author of the post'] };
    if (items.length > 0) return { kind: 'none' };
    return { kind: holds(document, '[role=progressbar]') ? 'pending' : 'none' };
  }
  const open = { ...main.post, key, at: main.post.at || writtenIn(main.item, language) };
  return aboutPost({
    site: 'bluesky',
    key: `bsky.app/${main.handle}/${key}`,
    main: open,
    sure: main.sure,
    posts: posts.map((one) => (one === main ? open : one.post)),
    quoted: main.quoted,
    isMine,
  });
}

function postIn(item: Element, language: string) {
  const handle = attribute(item, 'data-testid', 300)
    .replace('postThreadItem-by-', '')
    .toLowerCase();
  if (!isHandle(handle)) return undefined;
  const links = all(item, 'a[href],[role=link][href]', 60).filter((one) => !closest(one, BODY));
  const [linked] = links.map(actorOf).filter((one) => one !== '');
  if (linked !== undefined && isHandle(linked) && linked !== handle) return undefined;
  const times = links.filter(
    (one) => LINK.exec(attribute(one, 'href', 400))?.[1]?.toLowerCase() === handle,
  );
  const time = times.find((one) => attribute(one, 'data-tooltip', 80) !== '');
  // the open post leads to those who like or repost it, and to itself only where its author quotes it
  const leading = time ?? times.find((one) => LIST.test(attribute(one, 'href', 400)));
  const [, , key = ''] = (leading && LINK.exec(attribute(leading, 'href', 400))) ?? [];
  const author = links.filter((one) => actorOf(one) === handle);
  const name = author.map(shownIn).find((one) => one !== '' && !one.startsWith('@')) ?? '';
  // a post that only quotes has no words of its own, and what it quotes has some; an item may be a link itself
  const body = all(item, BODY, 6).find((one) => closest(one, OPENS) === closest(item, OPENS));
  const at = (time && instantOf(attribute(time, 'data-tooltip', 80), language)) ?? '';
  const account: Account = {
    handle: `bluesky/${handle}`,
    name: name.toLowerCase() === handle ? '' : name,
  };
  const post: Post = { key, account, at, text: body ? wordsIn(body) : '' };
  return { item, post, handle, sure: linked === handle, quoted: quotedIn(links, handle) };
}

/** When the open post was written: one of its lines that are neither words nor lead anywhere, nor describe a picture. */
function writtenIn(item: Element, language: string): string {
  const skip = `${BODY},${OPENS},button,[role=button],img`;
  const lines = textOf(item, 600, { skip }).split('\n').slice(0, 12);
  const [at = ''] = lines.flatMap((one) => instantOf(one, language) ?? []);
  return at;
}

/** The words, without which of how many posts of their writer these are: that stands behind them, in a box of its own. */
function wordsIn(body: Element): string {
  const text = textOf(body, CAPS.message, { lines: true });
  const last = property(body, 'lastElementChild');
  const place = last ? textOf(last, 20) : '';
  return /^\(\d+\/\d+\)$/.test(place) && text.endsWith(place)
    ? text.slice(0, -place.length).trimEnd()
    : text;
}

/** Who wrote a post that stands in this one: links that lead to posts of somebody else. */
function quotedIn(links: readonly Element[], handle: string): Account[] {
  const others = links.map(
    (one) => LINK.exec(attribute(one, 'href', 400))?.[1]?.toLowerCase() ?? '',
  );
  const handles = [...new Set(others)].filter((one) => isHandle(one) && one !== handle);
  return handles.map((one) => ({ handle: `bluesky/${one}`, name: '' }));
}

function shownIn(element: Element): string {
  return nameOf(textOf(element, CAPS.name, { skip: 'svg,img' }).split('\n')[0] ?? '').replace(
    /^\u200e|\u200f$/g,
    '',
  );
}

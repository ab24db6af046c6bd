import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { instantOf } from '../read/instant.ts';
import { nameOf } from '../read/name.ts';
import { all, around, attribute, closest, first, holds, property } from '../read/node.ts';
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
const LINK = /\/profile\/([^/]{3,260})\/post\/(\w{5,30})(?:$|[/?#])/;

/** Reads the open post: only the open one does not lead to itself, but to those who like, repost or quote it. */
export function detectPost({ document, visible }: Page, { actor, key, isMine }: Asked): Detection {
  const items = all(document, ITEM, CAPS.messages).filter(
    (one) => !around(one, ITEM) && visible(one),
  );
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const posts = items.map((one) => postIn(one, key, language)).filter((one) => one !== undefined);
  const wanted = actorIn(`/profile/${actor}`);
  const main = posts.find(
    (one) => one.post.key === key && (!isHandle(wanted) || one.handle === wanted),
  );
  if (main === undefined) {
    if (items.length > 0 && posts.length === 0)
      return { kind: 'broken', missing: ['author of the post'] };
    if (items.length > 0) return { kind: 'none' };
    return { kind: holds(document, '[role=progressbar]') ? 'pending' : 'none' };
  }
  return aboutPost({
    site: 'bluesky',
    key: `bsky.app/${main.handle}/${key}`,
    main: main.post,
    sure: main.sure,
    posts: posts.map(({ post }) => post),
    quoted: main.quoted,
    isMine,
  });
}

function postIn(item: Element, open: string, language: string) {
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
  const [key = open] = times
    .map((one) => LINK.exec(attribute(one, 'href', 400))?.[2])
    .filter((one) => one !== undefined);
  const author = links.filter((one) => actorOf(one) === handle);
  const name = author.map(shownIn).find((one) => one !== '' && !one.startsWith('@')) ?? '';
  const body = first(item, BODY);
  const time = times.find((one) => attribute(one, 'data-tooltip', 80) !== '');
  const at = time ? (instantOf(attribute(time, 'data-tooltip', 80), language) ?? '') : '';
  const account: Account = {
    handle: `bluesky/${handle}`,
    name: name.toLowerCase() === handle ? '' : name,
  };
  const text = body ? textOf(body, CAPS.message, { lines: true }) : '';
  const post: Post = { key, account, at, text };
  return { post, handle, sure: linked === handle, quoted: quotedIn(links, handle) };
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

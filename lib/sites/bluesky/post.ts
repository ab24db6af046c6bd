import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { instantOf } from '../read/instant.ts';
import { all, around, attribute, closest, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { Account } from '../social/account.ts';
import { aboutPost, type Post } from '../social/post.ts';
import { actorIn, actorOf, isHandle, shownIn } from './account.ts';

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
const LINK =
  /^(?:https:\/\/bsky\.app)?\/profile\/([^/]{3,260})\/post\/(\w{5,30})(?:$|[?#]|\/([\w-]*))/;

/** Reads the open post: only the open one does not lead to itself, but to those who like, repost or quote it. */
export function detectPost({ document, visible }: Page, { actor, key, isMine }: Asked): Detection {
  const items = all(document, ITEM, CAPS.messages).filter(
    (one) => !around(one, ITEM) && visible(one),
  );
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const posts = items.map((one) => postIn(one, language)).filter((one) => one !== undefined);
  const wanted = actorIn(`/profile/${actor}`);
  const main = posts.find(
    (one) => [key, ''].includes(one.post.key) && (!isHandle(wanted) || one.handle === wanted),
  );
  if (main === undefined) {
    if (items.length > 0 && posts.length === 0)
      return { kind: 'broken', missing: ['author of the post'] };
    const isLoading = items.length === 0 && holds(document, '[role=progressbar]');
    return { kind: isLoading ? 'pending' : 'none' };
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
  const times = links.filter((one) => partsOf(one)[1]?.toLowerCase() === handle);
  const time = times.find((one) => attribute(one, 'data-tooltip', 80));
  // the open post leads to those who like or repost it, and to itself only where its author quotes it
  const leading = time ?? times.find((one) => partsOf(one)[3]);
  const [, , key = ''] = leading ? partsOf(leading) : [];
  const author = links.filter((one) => actorOf(one) === handle).map(shownIn);
  const name = author.find((one) => /^[^@]/.test(one)) ?? '';
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

/** Where a link leads to a post: its writer, its key, and which list about it; nothing for other links. */
function partsOf(link: Element): string[] {
  return LINK.exec(attribute(link, 'href', 400)) ?? [];
}

/** When the open post was written: one of its lines that are neither words nor lead anywhere, nor describe a picture. */
function writtenIn(item: Element, language: string): string {
  const skip = `${BODY},${OPENS},button,[role=button],img`;
  const lines = textOf(item, 600, { skip }).split('\n');
  return lines.map((one) => instantOf(one, language)).find((one) => one) ?? '';
}

/** The words, without which of how many posts of their writer these are: that stands behind them, in a box of its own. */
function wordsIn(body: Element): string {
  const text = textOf(body, CAPS.message, { lines: true });
  const last = property(body, 'lastElementChild');
  return last && /^\(\d+\/\d+\)$/.test(textOf(last, 20))
    ? text.replace(/\(\d+\/\d+\)$/, '').trimEnd()
    : text;
}

/** Who wrote a post that stands in this one: links that lead to posts of somebody else. */
function quotedIn(links: readonly Element[], handle: string): Account[] {
  const others = links.map((one) => partsOf(one)[1]?.toLowerCase() ?? '');
  const handles = [...new Set(others)].filter((one) => isHandle(one) && one !== handle);
  return handles.map((one) => ({ handle: `bluesky/${one}`, name: '' }));
}

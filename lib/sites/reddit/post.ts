import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { isoOf } from '../social/iso.ts';
import { aboutPost, type Post } from '../social/post.ts';
import { handleFor, nameIn } from './account.ts';

/** What the address names. */
interface Asked {
  post: string;
  /** Empty where the address is the post's own. */
  comment: string;
  isMine: (handle: string) => boolean;
}

const POSTS = 'shreddit-post,.thing.link,.thing[data-fullname^="t3_"]';
const COMMENTS = 'shreddit-comment,.thing.comment,.thing[data-fullname^="t1_"]';
const BODY = '[slot=text-body],[slot=comment],.usertext-body';
const AUTHOR =
  '[slot=commentMeta] a[href*="/user/"],[slot=credit-bar] a[href*="/user/"],.tagline a.author';

/** Reads the post and the comments that the page shows. A post that is crossed into it is another's. */
export function detectPost(
  { document, visible }: Page,
  { post, comment, isMine }: Asked,
): Detection {
  const things = (selector: string, most: number) => all(document, selector, most).filter(visible);
  const opening = things(POSTS, 40).find((one) => isAt(one, post));
  const read = opening && postIn(opening);
  if (opening === undefined)
    return {
      kind: holds(document, 'shreddit-app shreddit-loading,faceplate-progress')
        ? 'pending'
        : 'none',
    };
  const answers = things(COMMENTS, CAPS.messages).flatMap((one) => postIn(one) ?? []);
  const comments = answers.map((one) => one.post);
  const asked = comment === '' ? read : answers.find((one) => one.post.key === `t1_${comment}`);
  const main = asked?.post;
  if (main === undefined)
    // whoever deleted their account is nobody any more
    return comments.length > 0
      ? { kind: 'none' }
      : { kind: 'broken', missing: ['author of the post'] };
  const title = attribute(opening, 'post-title', 400) || titleIn(opening);
  const posts = [...(read ? [read.post] : []), ...comments];
  return aboutPost({
    site: 'reddit',
    key: `reddit.com/comments/${post}`,
    main,
    sure: asked?.sure ?? false,
    posts,
    subject: nameOf(title),
    isMine,
  });
}

/** Whether it is the post of an address, by its id or by where it leads. */
function isAt(element: Element, post: string): boolean {
  const ids = ['id', 'data-fullname'].map((name) => attribute(element, name, 40));
  const links = ['permalink', 'data-permalink'].map((name) => attribute(element, name, 300));
  return (
    ids.some((one) => one.endsWith(`t3_${post}`)) ||
    links.some((one) => one.includes(`/comments/${post}/`))
  );
}

/** A post or a comment by its author's attribute, which the link in its head may confirm. */
function postIn(element: Element): { post: Post; sure: boolean } | undefined {
  const own = (one: Element) => closest(one, `${COMMENTS},${POSTS}`) === element;
  const links = all(element, AUTHOR, 10).filter(own);
  const linked = links.map((one) => nameIn(attribute(one, 'href', 100))).find((one) => one !== '');
  const stated = attribute(element, 'author', 40) || attribute(element, 'data-author', 40);
  const handle = handleFor(stated || (linked ?? ''));
  if (handle === '' || (linked && linked !== handle.replace('reddit/', ''))) return undefined;
  const body = all(element, BODY, 10).find(own);
  const time = all(element, 'time[datetime],faceplate-timeago[ts]', 4).find(own);
  const at = ['created-timestamp', 'created', 'data-timestamp'].map((one) =>
    attribute(element, one, 40),
  );
  const moments = [...at, time ? attribute(time, 'datetime', 40) || attribute(time, 'ts', 40) : ''];
  const text = body
    ? textOf(body, CAPS.message, { skip: 'blockquote' })
    : titleIn(element) || attribute(element, 'post-title', 400);
  return {
    post: {
      key: keyOf(element),
      account: { handle, name: '' },
      at: moments.map(isoOf).find((one) => one !== '') ?? '',
      text,
    },
    // the two may differ while the page changes: one of them alone is not enough
    sure: stated !== '' && linked !== undefined,
  };
}

function keyOf(element: Element): string {
  const ids = ['thingid', 'id', 'data-fullname'].map((name) => attribute(element, name, 40));
  const stated = ids
    .map((one) => /t[13]_\w{1,12}$/.exec(one)?.[0])
    .find((one) => one !== undefined);
  const links = ['permalink', 'data-permalink'].map((name) => attribute(element, name, 300));
  const linked = links.map((one) => /\/comments\/\w+\/[^/]*\/(\w{1,12})\/$/.exec(one)?.[1]);
  const comment = linked.find((one) => one !== undefined);
  return stated ?? (comment === undefined ? '' : `t1_${comment}`);
}

function titleIn(element: Element): string {
  const title = first(element, '[slot=title],a.title');
  return title ? textOf(title, 400) : '';
}

import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { instantOf } from '../read/instant.ts';
import { all, around, attribute, closest, holds, property } from '../read/node.ts';
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

const OPEN = '.detailed-status';
const STATUS = '.detailed-status,.status';
const NAMED = '.detailed-status__display-name,.status__display-name,.display-name';
const BODY = '.status__content__text,.status__content';

/** Reads the open post and the answers in its column; quoted posts stand inside of others. */
export function detectStatus(
  { document, visible }: Page,
  home: Home,
  { author, id, isMine }: Asked,
): Detection {
  const open = all(document, OPEN, 6).find((one) => !around(one, STATUS) && visible(one));
  if (open === undefined)
    return { kind: holds(document, '.loading-indicator') ? 'pending' : 'none' };
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const main = postIn(open, home, id, language);
  if (main === undefined) return { kind: 'broken', missing: ['author of the post'] };
  const column = closest(open, '.scrollable,.column,[role=region]') ?? open;
  const posts = all(column, STATUS, CAPS.messages)
    .filter((one) => !around(one, STATUS) && visible(one))
    .flatMap((one) => (one === open ? main.post : (postIn(one, home, '', language)?.post ?? [])));
  const quoted = all(open, STATUS, 3).flatMap((one) => accountIn(one, home)?.account ?? []);
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

function postIn(status: Element, home: Home, id: string, language: string) {
  const found = accountIn(status, home);
  if (found === undefined) return undefined;
  const own = (one: Element) => closest(one, STATUS) === status;
  const body = all(status, BODY, 6).find(own);
  const time = all(status, 'time[datetime]', 6).find(own);
  const written = all(status, '.detailed-status__datetime', 2).find(own);
  const stated = isoOf(time ? attribute(time, 'datetime', 40) : '');
  const at = stated || (written && instantOf(textOf(written, 80), language)) || '';
  const key = id || attribute(status, 'data-id', 30).replace(/^\D+/, '');
  const text = body ? textOf(body, CAPS.message, { skip: '.invisible,.quote-inline,button' }) : '';
  const post: Post = { key, account: found.account, at, text };
  return { ...found, post };
}

/** Whose a post is: what its head shows and where it leads have to be one account. */
function accountIn(
  status: Element,
  home: Home,
): { account: Account; address: string; sure: boolean } | undefined {
  const own = (one: Element) => closest(one, STATUS) === status && !closest(one, BODY);
  const heads = all(status, NAMED, 6).filter(own);
  const [head] = heads;
  if (head === undefined) return undefined;
  const link = closest(head, 'a[href]') ?? accountLinks(status).find(own);
  const linked = link ? linkedAddress(link, home) : '';
  const shown = shownAddress(head, home);
  const address = shown || linked;
  if (address === '' || (shown !== '' && linked !== '' && shown !== linked)) return undefined;
  const account = { handle: handleOf(address), name: shownName(head) };
  return { account, address, sure: shown !== '' && linked !== '' };
}

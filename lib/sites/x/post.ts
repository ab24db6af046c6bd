import {
  CAPS,
  type DetectedMessage,
  type DetectedPerson,
  type Detection,
} from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { all, around, attribute, holds, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { textOf } from '../read/text.ts';
import { type Account, accountIn, handleOfAvatar, personOf, sameHandle } from './account.ts';

interface Post {
  id: string;
  account: Account;
  /** Whether name, picture and link all name one account. */
  sure: boolean;
  at: string;
  text: string;
  /** Who is quoted in it. */
  quoted: Account | undefined;
}

const ARTICLE = 'article';
const FOLLOWING = 4;
const LINK = /(?:^|\.com)\/(\w{1,20})\/status\/(\d{1,25})(?:\/history)?\/?$/;

/**
 * Reads the post that the address names by its number: its author, whoever answers, and what they wrote. The handle in
 * the address does not count, because X leads to a post by any.
 */
export function detectPost(page: Page, id: string, owner: string): Detection {
  const { document, visible, own } = page;
  const articles = all(document, ARTICLE, 100).filter(
    (one) => !around(one, ARTICLE) && visible(one),
  );
  const posts = articles.map(postIn).filter((one) => one !== undefined);
  const main = posts.find((one) => one.id === id);
  if (main === undefined)
    return { kind: articles.length === 0 && isLoading(document) ? 'pending' : 'none' };
  const people = new Map<string, DetectedPerson>();
  const add = (account: Account | undefined, person: (one: Account) => DetectedPerson) => {
    const key = account?.handle.toLowerCase() ?? owner;
    if (account === undefined || isMine(key) || people.has(key) || people.size >= CAPS.people)
      return;
    people.set(key, person(account));
  };
  const isMine = (handle: string) => handle === owner || isOwn(`x/${handle}`, own);
  add(main.account, (one) =>
    personOf(one, 'author', main.sure ? 'certain' : 'likely', 'author of the post'),
  );
  const authored = people.size > 0;
  for (const { account } of posts)
    add(account, (one) => personOf(one, 'participant', 'likely', 'author of an answer'));
  add(main.quoted, (one) => personOf(one, 'mentioned', 'likely', 'author of the quoted post'));
  if (people.size === 0) return { kind: 'none', own: true };
  const keys = [...people.keys()];
  const messages = posts.flatMap(({ id: key, account, at, text }): DetectedMessage[] => {
    const handle = account.handle.toLowerCase();
    const from = isMine(handle) ? 'me' : keys.indexOf(handle);
    return text === '' || from === -1 ? [] : [{ key, from, ...(at === '' ? {} : { at }), text }];
  });
  return {
    kind: 'people',
    site: 'x',
    channel: 'social',
    people: [...people.values()],
    primary: authored ? 0 : -1,
    conversation: { key: `x.com/status/${id}`, messages: messages.slice(0, CAPS.messages) },
  };
}

/** A post by the link at its time, which a quoted one does not have. */
function postIn(article: Element): Post | undefined {
  const times = all(article, 'a[href] time', 4);
  const time = times[0];
  const link = time && around(time, 'a[href]');
  const [, linked = '', id = ''] = LINK.exec(link ? attribute(link, 'href', 200) : '') ?? [];
  const [box, quote] = all(article, '[data-testid=User-Name]', 4);
  // without its own box the first account in the post, where it is the one that the link at the time names
  const boxed = accountIn(box ?? article);
  if (!time || id === '' || !boxed) return undefined;
  if (!box && !sameHandle(linked, boxed.handle)) return undefined;
  const handles = [linked, handleOfAvatar(article)].filter((one) => one !== '');
  const body = all(article, '[data-testid=tweetText]', 2).find(
    (one) => !quote || !isBehind(one, quote),
  );
  return {
    id,
    account: boxed,
    sure: box !== undefined && handles.every((one) => sameHandle(one, boxed.handle)),
    at: instantOf(attribute(time, 'datetime', 40)),
    text: body ? textOf(body, CAPS.message, { lines: true }) : '',
    quoted: quote && accountIn(quote),
  };
}

/** What stands behind the name of who is quoted is theirs, also where the post itself says nothing. */
function isBehind(text: Element, quote: Element): boolean {
  return (property(quote, 'compareDocumentPosition').call(quote, text) & FOLLOWING) !== 0;
}

function instantOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function isLoading(document: Document): boolean {
  return holds(document, '[data-testid=primaryColumn],#placeholder,[role=progressbar]');
}

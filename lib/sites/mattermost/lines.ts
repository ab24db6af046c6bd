import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A post, before it is known which person its writer is. */
export interface MattermostLine {
  readonly key: string;
  readonly member: string;
  readonly name: string;
  readonly isMarkedOwn: boolean;
  readonly at?: string;
  readonly text: string;
}

/** Posts that are passed on, pages that are linked and what integrations add bring writers of their own. */
const SHARED = '[class*=attachment],[class*=permalink],[class*=post-image]';
const ADDED = `${SHARED},[class*=post-edited],[id^=postEdited]`;

/** The newest posts of the open channel, oldest first; those of a thread beside it whose first post is among them. */
export function linesOf(page: Page): MattermostLine[] {
  const center = postsIn(page, 'post_');
  const keys = new Set(center.map((post) => idOf(post)));
  const [root, ...replies] = postsIn(page, 'rhsPost_');
  const thread = root && keys.has(idOf(root)) ? replies.filter((one) => !keys.has(idOf(one))) : [];
  return [...linesIn(center), ...linesIn(thread)].slice(-CAPS.messages);
}

/** The member whose picture stands in a part of the page; empty without. */
export function memberIn(part: Element): string {
  const image = first(part, 'img[src*="/users/"]');
  return image
    ? (/\/users\/([a-z\d]{20,30})\/image/.exec(attribute(image, 'src', 400))?.[1] ?? '')
    : '';
}

function postsIn({ document, visible }: Page, prefix: string): Element[] {
  return all(document, `[id^=${prefix}]`, -CAPS.messages).filter(
    (one) => /^[a-z\d]{20,30}$/.test(idOf(one)) && visible(one),
  );
}

function idOf(post: Element): string {
  return attribute(post, 'id', 60).replace(/^.*_/, '');
}

/** Those that follow on one of the same writer show neither name nor picture. */
function linesIn(posts: readonly Element[]): MattermostLine[] {
  let head = { member: '', name: '' };
  return posts.flatMap((post) => {
    const isOther = matches(post, '.post--bot,.post--system');
    const name = all(post, '.user-popover', 9).find(
      (one) => closest(one, `${SHARED},.post__link`) === undefined,
    );
    const picture = first(post, '.post__img');
    const member = picture ? memberIn(picture) : '';
    if (isOther) head = { member: '', name: '' };
    else if (name !== undefined || member !== '')
      head = { member, name: name ? nameOf(textOf(name, CAPS.name)) : '' };
    const words = all(post, '.post-message__text,[id^=postMessageText_]', 9).find(
      (one) => closest(one, SHARED) === undefined,
    );
    const text = words ? textOf(words, CAPS.message, { lines: true, skip: ADDED }) : '';
    if (text === '' || isOther || holds(post, '[class*=BotTag],[class*=deleted]')) return [];
    const time = first(post, 'time[datetime]');
    const moment = Date.parse(time ? attribute(time, 'datetime', 40) : '');
    return [
      {
        key: idOf(post),
        ...head,
        isMarkedOwn: matches(post, '.current--user'),
        ...(Number.isNaN(moment) ? {} : { at: new Date(moment).toISOString() }),
        text,
      },
    ];
  });
}

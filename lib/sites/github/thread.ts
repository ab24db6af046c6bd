import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, matches, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { isoOf } from '../social/iso.ts';
import { aboutPost, type Post } from '../social/post.ts';
import { loginIn, loginOf, PROGRAM } from './account.ts';

const BODY = '.markdown-body,.comment-body';
const COMMENT =
  '[data-testid=issue-body],[data-wrapper-timeline-id],.react-issue-comment,.timeline-comment,.js-comment-container,.js-timeline-item';
const AUTHOR = '[data-testid=issue-body-header-author],[data-testid=avatar-link],a.author';
const OPENER =
  '[data-testid=issue-body-header-author],.gh-header-meta a.author,.js-command-palette-pull-body a.author';
const TITLE = '[data-testid=issue-title],.js-issue-title,h1 bdi';
const AT = /#(?:issuecomment|discussioncomment|discussion_r|pullrequestreview)-(\d{1,20})$/;

/** Reads an issue, a pull request or a discussion: who opened it, who comments, and what they wrote. */
export function detectThread(
  { document, visible }: Page,
  key: string,
  isMine: (handle: string) => boolean,
): Detection {
  const seen = new Set<Element>();
  const posts = all(document, BODY, CAPS.messages)
    .filter((one) => !closest(parentOf(one), BODY) && visible(one))
    .flatMap((body): Post[] => {
      const comment = closest(body, COMMENT);
      if (comment === undefined || seen.has(comment)) return [];
      seen.add(comment);
      const post = postIn(comment, body);
      return post ? [post] : [];
    });
  const meta = first(document, 'meta[property="og:author:username"]');
  const opener = all(document, OPENER, 4).find(visible);
  const stated = meta ? attribute(meta, 'content', 60) : '';
  const shown = opener ? loginOf(opener) : '';
  const isProgram = stated.endsWith('[bot]');
  // navigating without loading can leave the data of a program's page behind
  const agrees = shown === '' || stated.toLowerCase() === `${shown}[bot]`;
  if ((isProgram && agrees) || (opener && matches(opener, PROGRAM)))
    return { kind: 'none', own: true };
  const [top] = posts;
  const told = [
    shown,
    isProgram ? stated : loginIn(`/${stated}`),
    // in the head of the first comment it is the same place
    top?.key === '' && !(opener && closest(opener, COMMENT))
      ? top.account.handle.replace('github/', '')
      : '',
  ].filter((one) => one !== '');
  const [login] = told;
  if (login === undefined)
    return posts.length > 0
      ? { kind: 'broken', missing: ['author of the issue'] }
      : { kind: 'none' };
  const main = {
    key: '',
    at: '',
    text: '',
    ...top,
    account: { handle: `github/${login}`, name: '' },
  };
  const sure = told.length > 1 && told.every((one) => one === login);
  const title = all(document, TITLE, 4).find(visible);
  const subject = title ? nameOf(textOf(title, CAPS.name)) : '';
  return aboutPost({ site: 'github', key, main, sure, posts, subject, isMine });
}

/** A comment by the first login in its head; the one that opens the thread has no number of its own. */
function postIn(comment: Element, body: Element): Post | undefined {
  const links = all(comment, `${AUTHOR},${PROGRAM}`, 8).filter((one) => !closest(one, BODY));
  // whoever edited what a program wrote is named behind it
  if (links[0] && matches(links[0], PROGRAM)) return undefined;
  const carded = all(comment, 'a[data-hovercard-url^="/users/"]', 8).filter(
    (one) => !closest(one, BODY),
  );
  const login = [...links, ...carded].map(loginOf).find((one) => one !== '');
  const time = all(comment, 'relative-time[datetime],time[datetime]', 4).find(
    (one) => !closest(one, BODY),
  );
  if (login === undefined) return undefined;
  const numbers = all(comment, 'a[href*="#"]', 20)
    .filter((one) => !closest(one, BODY))
    .map((one) => AT.exec(attribute(one, 'href', 300))?.[1]);
  const [, own] =
    /^(?:issuecomment|discussioncomment|discussion_r|pullrequestreview)-(\d{1,20})$/.exec(
      attribute(comment, 'id', 60),
    ) ?? [];
  const key =
    own ??
    numbers.find((one) => one !== undefined) ??
    attribute(comment, 'data-wrapper-timeline-id', 80);
  return {
    key,
    account: { handle: `github/${login}`, name: '' },
    at: isoOf(time ? attribute(time, 'datetime', 40) : ''),
    text: textOf(body, CAPS.message, {
      skip: 'blockquote,.email-hidden-reply,.email-quoted-reply',
    }),
  };
}

function parentOf(element: Element): Element {
  return property(element, 'parentElement') ?? element;
}

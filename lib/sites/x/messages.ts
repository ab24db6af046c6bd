import { CAPS, type DetectedMessage, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, matches } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { aliasOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { accountIn, handleOfAvatar, handleOfLink, personOf, sameHandle } from './account.ts';

/** The open conversation: of the chat since 2025, and of the messages before. */
const PANELS =
  '[data-testid=dm-conversation-panel],section[aria-labelledby=detail-header],[data-testid=DmActivityContainer]';
const HEADER =
  '[data-testid=dm-conversation-header],#detail-header,[data-testid=DMConversationHeader]';
const NAME = '[data-testid=dm-conversation-username],#detail-header h2,h2';
const LISTED =
  '[data-testid=conversation],[data-testid^=dm-conversation-item-],[data-testid=dm-inbox-panel]';
const AVATAR = '[data-testid=DM_Conversation_Avatar]';
const MESSAGE =
  '[data-testid=messageEntry],[data-testid^="message-"]:not([data-testid^="message-text-"])';
const SHARED = '[role=link],[data-testid=tweet]';
const BODY = '[data-testid=tweetText],[data-testid^="message-text-"],[data-testid=messageText]';

/** Reads the open conversation of direct messages: the one it is with, nobody in a group. */
export function detectMessages(page: Page, thread: string, owner: string): Detection {
  const { document, visible, own, url } = page;
  const panel = all(document, PANELS, 4).find(visible);
  // A group has a number of its own, two people have theirs: `12-34`.
  if (panel === undefined)
    return { kind: thread !== '' && isLoading(document) ? 'pending' : 'none' };
  const header = first(panel, HEADER) ?? all(document, HEADER, 4).find(visible);
  const title = first(header ?? panel, NAME) ?? first(panel, NAME);
  const name = title
    ? nameOf(textOf(title, CAPS.name))
    : ((header && accountIn(header)?.name) ?? '');
  const handles = handlesIn(panel, header).filter((one) => !sameHandle(one, owner));
  const [handle] = handles;
  if (/^(?:g)?\d+$/.test(thread) || new Set(handles).size > 1) return { kind: 'none' };
  if (handle !== undefined && isOwn(`x/${handle}`, own)) return { kind: 'none' };
  if (handle === undefined && name === '') return { kind: 'pending' };
  const evidence = 'heading of the conversation';
  const shown = name.startsWith('@') ? '' : name;
  const alias = aliasOf('x', 'x.com', thread || name, evidence);
  const person =
    handle === undefined
      ? {
          name,
          points: [alias],
          role: 'participant' as const,
          evidence,
          confidence: 'likely' as const,
        }
      : personOf({ handle, name: shown }, 'participant', name ? 'certain' : 'likely', evidence);
  return {
    kind: 'people',
    site: 'x',
    channel: 'social',
    people: [person],
    primary: 0,
    conversation: {
      key: `${url.hostname.replace('twitter', 'x')}/messages/${thread || (handle ?? name)}`,
      messages: messagesIn(panel),
    },
  };
}

/** Whom the header, the card at the top and the pictures of messages lead to; never the list beside. */
function handlesIn(panel: Element, header: Element | undefined): string[] {
  const links = (root: Element) => all(root, 'a[href]', 60).filter((one) => !closest(one, LISTED));
  const headed = header ? links(header).map(handleOfLink).filter(Boolean) : [];
  if (headed.length > 0) return headed.slice(0, 1).map(lower);
  // a picture says whose it is twice; one that does not may be of another conversation
  const pictured = links(panel).filter((one) => sameHandle(handleOfAvatar(one), handleOfLink(one)));
  const card = first(panel, '[data-testid=UserName],[data-testid=User-Name]');
  const handles = [card ? (accountIn(card)?.handle ?? '') : '', ...pictured.map(handleOfLink)];
  return [...new Set(handles.filter(Boolean).map(lower))];
}

function lower(handle: string): string {
  return handle.toLowerCase();
}

/** The messages whose side is sure: the user's own stand at the end of the line and have no picture. */
function messagesIn(panel: Element): DetectedMessage[] {
  return all(panel, MESSAGE, 2 * CAPS.messages)
    .flatMap((element): DetectedMessage[] => {
      const [, key = ''] =
        /^message-([\w-]{8,80})$/.exec(attribute(element, 'data-testid', 100)) ?? [];
      // what it answers or shares stands before its own words, or in place of them
      const bodies = all(element, BODY, 4).filter((one) => !closest(one, SHARED));
      const isOwn = (one: Element) => attribute(one, 'data-testid', 100).endsWith(key);
      const body = (key !== '' && bodies.find(isOwn)) || bodies[0];
      const text = body ? textOf(body, CAPS.message, { lines: true }) : '';
      const side = closest(element, 'li,[data-index]') ?? element;
      const ends = matches(element, '.justify-end') || holds(side, ':scope>.justify-end');
      const starts = matches(element, '.justify-start') || holds(side, ':scope>.justify-start');
      const pictured = holds(element, AVATAR);
      if (text === '' || (ends === starts && !pictured)) return [];
      const time = first(element, 'time[datetime]');
      const at = Date.parse(time ? attribute(time, 'datetime', 40) : '');
      const from = ends && !pictured ? ('me' as const) : 0;
      return [{ key, from, ...(Number.isNaN(at) ? {} : { at: new Date(at).toISOString() }), text }];
    })
    .slice(-CAPS.messages);
}

function isLoading(document: Document): boolean {
  return !holds(document, PANELS) && holds(document, 'main');
}

import { CAPS } from '../../domain/detection.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { ChatLine } from '../social/chat.ts';
import { isoOf } from '../social/iso.ts';

const MESSAGE = '[data-tid="chat-pane-message"],[data-mid]';
const ITEM = '[data-tid="chat-pane-item"]';
const MINE = '.fui-ChatMyMessage,[class*="ChatMyMessage"]';
const THEIRS = '.fui-ChatMessage,[class*="fui-ChatMessage"]';
const AUTHOR = '[data-tid="message-author-name"],[id^="author-"]';
const BODY = '[data-tid="messageBodyContent"],[data-message-content],[id^="content-"]';
const QUOTED =
  '[data-tid="quoted-reply-card"],[data-tid="forward-message-card"],blockquote,[data-track-module-name="messageQuotedReply"]';
/** A picture's description is not said, other than the word of a drawn emoji. */
const BESIDE = `${QUOTED},${AUTHOR},time,button,[itemtype$=AMSImage],[data-tid*=reaction],[data-tid*=attachment],[id^="read-status-icon-"]`;

/** The messages in view, oldest first, those left out whose writer nothing tells. */
export function linesOf(pane: Element, visible: (element: Element) => boolean): ChatLine[] {
  let writer = '';
  return all(pane, MESSAGE, -CAPS.messages)
    .filter((one) => !(matches(one, '[data-mid]') && holds(one, MESSAGE)) && visible(one))
    .flatMap((message): ChatLine[] => {
      const item = closest(message, ITEM) ?? closest(message, `${MINE},${THEIRS}`) ?? message;
      const named = authorOf(item);
      const mine = is(message, item, MINE);
      const body = first(message, BODY) ?? message;
      const text = textOf(body, CAPS.message, { lines: true, skip: BESIDE });
      if (named !== '') writer = named;
      // a line without a name is the writer's before, unless the user's own is not marked any more
      const follows = !mine && named === '' && is(message, item, THEIRS);
      if (text === '' || !(mine || named !== '' || follows)) return [];
      const key = keyOf(message);
      const time = first(item, 'time[datetime]');
      const at = isoOf(time ? attribute(time, 'datetime', 40) : '') || isoOf(key);
      return [{ key, writer: mine ? '' : writer, mine, at, text }];
    });
}

/** Whether the message, or the part that holds it alone, bears a mark. */
function is(message: Element, item: Element, mark: string): boolean {
  return closest(message, mark) !== undefined || holds(item, mark);
}

function authorOf(item: Element): string {
  const name = all(item, AUTHOR, 4).find((one) => !closest(one, QUOTED));
  return name ? nameOf(textOf(name, CAPS.name)) : '';
}

/** The moment that Teams numbers a message by. */
function keyOf(message: Element): string {
  const body = first(message, BODY);
  const stated = attribute(message, 'data-mid', 20) || (body ? attribute(body, 'id', 40) : '');
  return /\d{13}$/.exec(stated)?.[0] ?? '';
}

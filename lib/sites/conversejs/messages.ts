import { CAPS, type DetectedMessage } from '../../domain/detection.ts';
import { line } from '../read/name.ts';
import { all, attribute, closest, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A message as the chat shows it, before it is known which person its author is. */
export interface ChatMessage extends Omit<DetectedMessage, 'from'> {
  mine: boolean;
  /** The full address it was sent from: `user@host/device`, in a room `room@host/nickname`. */
  author: string;
}

/** The newest messages of a chat box, oldest first. */
export function messagesOf(box: Element): ChatMessage[] {
  return all(box, '.chat-msg[data-msgid]', -CAPS.messages).flatMap((element) => {
    const body = first(element, '.chat-msg__text');
    const text = body ? wordsIn(body) : '';
    if (text === '' || closest(element, '.chat-msg--retracted')) return [];
    const at = instantOf(attribute(element, 'data-isodate', 40));
    return {
      key: line(attribute(element, 'data-msgid', CAPS.key), CAPS.key),
      author: line(attribute(element, 'data-from', 2 * CAPS.address), 2 * CAPS.address),
      mine:
        matches(element, '.chat-msg--me') || first(element, '.chat-msg__content--me') !== undefined,
      ...(at === undefined ? {} : { at }),
      text,
    };
  });
}

/** Without what it quotes; what does nothing else is marked as a quotation. */
function wordsIn(body: Element): string {
  const own = textOf(body, CAPS.message, { lines: true, skip: 'blockquote' });
  return own || textOf(body, CAPS.message - 2, { lines: true }).replace(/^(?=.)/, '> ');
}

function instantOf(text: string): string | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

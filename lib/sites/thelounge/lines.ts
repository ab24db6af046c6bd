import { CAPS } from '../../domain/detection.ts';
import type { ChatLine } from '../chat/chat-line.ts';
import { instantOf } from '../read/instant.ts';
import { line, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** What people write; the rest are comings and goings, topics and answers of the server. */
const SAID = '[data-type=message],[data-type=action]';
/** What The Lounge adds to the words: pages that are linked, what is answered, who could see it. */
const ADDED = '.preview,.toggle-button,.reply-context,.msg-shown-in-active,.msg-statusmsg';
const WHEN = /^\d{1,2} \p{L}+ \d{4}, \d/u;

/** The newest messages of an open channel or query, oldest first; `own` is the user's nickname there. */
export function linesOf(view: Element, own: string): ChatLine[] {
  return all(view, '.msg[data-from]', -CAPS.messages).flatMap((message) => {
    const words = first(message, '.content');
    const text = words ? textOf(words, CAPS.message, { lines: true, skip: ADDED }) : '';
    const writer = nameOf(attribute(message, 'data-from'));
    if (text === '' || writer === '' || !matches(message, SAID)) return [];
    const time = all(message, '[aria-label]', 9)
      .map((one) => attribute(one, 'aria-label', 60))
      .find((label) => WHEN.test(label));
    // the application writes times in English, with hours from 00 to 23, whatever the language
    const at = time && instantOf(time, 'en-GB');
    return {
      // ids of elements are counted anew in each session
      key: line(attribute(message, 'data-msgid', CAPS.key), CAPS.key),
      writer,
      mine: writer === own || closest(message, '.self') !== undefined,
      ...(at ? { at } : {}),
      text,
    };
  });
}

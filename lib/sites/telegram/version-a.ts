import { CAPS } from '../../domain/detection.ts';
import { instantOf } from '../read/instant.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, matches, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { each, type ShownChat, type TelegramLine } from './shown-chat.ts';

const PEER = 'data-peer-id';
/** What has a place of the user's or of nobody where people have their picture. */
const NOBODYS = '.saved-messages,.anonymous-forwards,.replies-bot-account';
/** Beside the field for a message, where the chat is with a program. */
const COMMANDS = '.bot-commands,.bot-menu';
const FORWARDED = '.is-forwarded,.forward-title,.forward-title-container *,.forward-avatar';
const ADDED = '.MessageMeta,.Reactions,.EmbeddedMessage,.WebPage,.message-title';

/** The chat that web.telegram.org/a shows; undefined where none is open. */
export function chatOfA(
  document: Document,
  visible: (element: Element) => boolean,
): ShownChat | undefined {
  const active = isActive(visible);
  const info = all(document, '.MiddleHeader .ChatInfo,.MiddleHeader .chat-info-wrapper', 9).find(
    active,
  );
  if (info === undefined) return undefined;
  const title = first(info, '.fullName') ?? first(info, 'h3');
  const list = all(document, '.MessageList', 9).find(active);
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const messages = list ? all(list, '.Message[data-message-id]', -CAPS.messages) : [];
  return {
    title: title ? nameOf(textOf(title, CAPS.name)) : '',
    ids: each(all(info, `[${PEER}]`, 4).map((one) => attribute(one, PEER, 40))),
    isNobodys: holds(info, NOBODYS),
    isBots: all(document, COMMANDS, 4).some(active),
    lines: messages.flatMap((message) => lineOf(message, language)),
  };
}

/** While one chat slides over another both are there. */
function isActive(visible: (element: Element) => boolean): (element: Element) => boolean {
  return (element) => {
    const slide = closest(element, '[class*=Transition_slide]');
    const leaves = slide !== undefined && /-(?:from|inactive)\b/.test(attribute(slide, 'class'));
    return !leaves && visible(element);
  };
}

function lineOf(message: Element, language: string): TelegramLine[] {
  const words = first(message, '.text-content');
  const text = words ? textOf(words, CAPS.message, { lines: true, skip: ADDED }) : '';
  if (text === '' || matches(message, FORWARDED) || holds(message, FORWARDED)) return [];
  const group = closest(message, '.sender-group-container');
  const avatar =
    group && all(group, `.Avatar[${PEER}]`, 9).find((one) => !closest(one, '.Message'));
  const title = first(message, '.sender-title');
  const time = first(message, '.message-time');
  const at = time && instantOf(attribute(time, 'title', 200).split('\n', 1)[0] ?? '', language);
  return [
    {
      key: attribute(message, 'data-message-id', 40),
      writer: avatar ? attribute(avatar, PEER, 40) : '',
      mine: matches(message, '.own'),
      name: title ? nameOf(textOf(title, CAPS.name)) : '',
      ...(at ? { at } : {}),
      text,
    },
  ];
}

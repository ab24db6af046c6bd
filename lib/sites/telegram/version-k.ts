import { CAPS } from '../../domain/detection.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { each, type ShownChat, type TelegramLine } from './shown-chat.ts';

const HEADER = '.chat-info,.topbar';
const CHAT = '.chat,#column-center';
const PEER = 'data-peer-id';
const FORWARDED = '.forwarded,.is-forwarded';
/** Inside of the words: the time with its marks, reactions, what is answered, linked pages, calls and polls. */
const ADDED =
  '.bubble-call,poll-element,poll-message-content,.time,.reactions,reactions-element,.reply,.webpage,.web,.document,audio-element,.name,.clearfix';

/** The chat that web.telegram.org/k shows; undefined where none is open. */
export function chatOfK(
  document: Document,
  visible: (element: Element) => boolean,
): ShownChat | undefined {
  const header = all(document, HEADER, 20).find(
    (one) => first(one, `[${PEER}]`) !== undefined && visible(one),
  );
  if (header === undefined) return undefined;
  const title =
    first(header, '.peer-title') ?? all(header, `[${PEER}]`, 9).find((one) => shown(one) !== '');
  const chat = closest(header, CHAT) ?? document;
  const bubbles = all(chat, `.bubble[${PEER}]`, -CAPS.messages);
  return {
    title: title ? shown(title) : '',
    ids: each(
      [title, first(header, `[${PEER}]`), ...bubbles.slice(-20)].map((one) =>
        one ? attribute(one, PEER, 40) : '',
      ),
    ),
    // the notes of the user have a name in the language of the application, people have one of their own
    isNobodys: title !== undefined && first(title, '.i18n') !== undefined,
    isBots: all(chat, '.new-message-bot-commands', 4).some(visible),
    lines: bubbles.flatMap(lineOf),
  };
}

function lineOf(bubble: Element): TelegramLine[] {
  const mine = matches(bubble, '.is-out');
  const words = first(bubble, '.message') ?? first(bubble, '.translatable-message');
  const text = words ? textOf(words, CAPS.message, { lines: true, skip: ADDED }) : '';
  if (text === '' || mine === matches(bubble, '.is-in') || matches(bubble, '.service')) return [];
  const answered = new Set(all(bubble, `.reply [${PEER}],.message [${PEER}]`, 20));
  const names = all(bubble, `[${PEER}]`, 20).filter((one) => !answered.has(one));
  const group = closest(bubble, '.bubbles-group');
  const avatar = group && first(group, `.bubbles-group-avatar[${PEER}],.avatar[${PEER}]`);
  const writer = attribute(avatar ?? names[0] ?? bubble, PEER, 40);
  // what was forwarded was said by somebody else, who is named in place of the writer
  const other = names.some((one) => attribute(one, PEER, 40) !== writer);
  if (matches(bubble, FORWARDED) || first(bubble, '.bubble-name-forwarded') || other) return [];
  const seconds = Number(attribute(bubble, 'data-timestamp', 12));
  const name = names.map(shown).find((one) => one !== '');
  return [
    {
      key: attribute(bubble, 'data-mid', 40),
      writer,
      mine,
      name: name ?? '',
      ...(seconds > 0 ? { at: new Date(seconds * 1000).toISOString() } : {}),
      text,
    },
  ];
}

function shown(title: Element): string {
  return matches(title, '.avatar') ? '' : nameOf(textOf(title, CAPS.name));
}

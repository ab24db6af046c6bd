import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { ChatLine } from '../chat/chat-line.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A message, by the name its writer has here, before it is known whether that is the user. */
export interface DiscordLine extends Omit<ChatLine, 'mine'> {
  /** The id in the address of the picture; empty for those without a picture of their own. */
  readonly member: string;
  readonly isProgram: boolean;
}

const PROGRAM = '[class*=botTag],[class*=appTag]';
/** What is answered and what is passed on are another's words, and what Discord announces is nobody's. */
const OTHERS = '[id^=message-reply-context],[class*=napshot],[class*=ystemMessage]';
const ADDED = '[class*=edited],time,[class*=repliedTextPreview]';
/** Ids count the milliseconds since 2015 above their lowest 22 bits. */
const EPOCH = 1_420_070_400_000;

/** The newest messages that are shown, oldest first, of one channel where the address names it. */
export function linesOf({ document, visible }: Page, channel: string): DiscordLine[] {
  const bodies = all(document, '[id^=message-content-]', -2 * CAPS.messages).filter(visible);
  let head = '';
  return bodies.flatMap((body) => {
    const id = idIn(attribute(body, 'id', 60));
    const row = closest(body, '[aria-labelledby],li,article');
    const place = closest(body, '[id^=chat-messages-],[data-list-item-id*=chat-messages-]');
    // what is answered is written under the id of the message that was answered
    if (row === undefined || closest(body, OTHERS) || !isIn(place, channel, id)) return [];
    head = headOf(row, id) || head;
    const text = textOf(body, CAPS.message, { lines: true, skip: `${OTHERS},${ADDED}` });
    const name = head === '' ? undefined : namedIn(document, `#message-username-${head}`, visible);
    const writer = name ? nameOf(textOf(name, CAPS.name, { skip: PROGRAM })).replace(/^@/, '') : '';
    if (text === '' || writer === '') return [];
    const box = name && closest(name, 'li,article,[role=article],[class*=messageListItem]');
    const at = timeOf(document, id);
    return [
      {
        key: id,
        writer,
        member: box ? memberIn(box) : '',
        isProgram: box !== undefined && holds(box, PROGRAM),
        ...(at ? { at } : {}),
        text,
      },
    ];
  });
}

/** To look for all of an id is slow: the first is nearly always the one that can be seen. */
function namedIn(document: Document, id: string, visible: Page['visible']): Element | undefined {
  const found = first(document, id);
  return found && !visible(found) ? (all(document, id, 4).find(visible) ?? found) : found;
}

/** The member whose picture stands in a part of the page; empty for a standard picture. */
export function memberIn(part: Element): string {
  const image = all(part, 'img[src*="/avatars/"]', 9).find(
    (one) => closest(one, OTHERS) === undefined,
  );
  return image ? (/\/avatars\/(\d{5,20})\//.exec(attribute(image, 'src', 300))?.[1] ?? '') : '';
}

/** The message that names the writer: itself, or, in a run of the same writer, the first. */
function headOf(row: Element, id: string): string {
  const [, labelled] =
    /message-username-(\d{5,20})/.exec(attribute(row, 'aria-labelledby', 300)) ?? [];
  if (labelled !== undefined) return labelled;
  return first(row, `#message-username-${id}`) ? id : '';
}

function isIn(place: Element | undefined, channel: string, id: string): boolean {
  if (place === undefined) return true;
  const label = `${attribute(place, 'id', 120)} ${attribute(place, 'data-list-item-id', 120)}`;
  const ids: string[] = label.match(/\d{5,20}/g) ?? [];
  return ids.includes(id) && (!/^\d{5,20}$/.test(channel) || ids.includes(channel));
}

function timeOf(document: Document, id: string): string | undefined {
  const stamp = first(document, `#message-timestamp-${id}`);
  const time = stamp && (first(stamp, 'time') ?? stamp);
  const stated = Date.parse(time ? attribute(time, 'datetime', 40) : '');
  const counted = Number(BigInt(id) >> 22n) + EPOCH;
  const moment = Number.isNaN(stated) && id.length > 16 ? counted : stated;
  return Number.isNaN(moment) || moment > 4e12 ? undefined : new Date(moment).toISOString();
}

function idIn(text: string): string {
  return /\d{5,20}$/.exec(text)?.[0] ?? '';
}

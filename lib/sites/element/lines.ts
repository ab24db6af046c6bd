import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { ChatLine } from '../chat/chat-line.ts';
import { instantOf } from '../read/instant.ts';
import { line, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, matches, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A message, by the Matrix id of its writer. */
export interface ElementLine extends ChatLine {
  readonly name: string;
  /** Whether the message says itself who wrote it; one that follows on another does not. */
  readonly isHead: boolean;
}

const PANE = '.mx_RightPanel,.mx_ThreadView';
/** Lists of messages beside the room, of other rooms among them. */
const LISTS =
  '.mx_NotificationPanel,.mx_FilePanel,.mx_ThreadPanel,[class*=mx_Pinned],[class*=Search]';
/** Rows of other rooms, with ids of their own. */
const ROOMS = '[class*=mx_RoomTile],[class*=mx_RoomList],.mx_LeftPanel';
/** What is answered stands before the answer, with a writer of its own. */
const ANSWERED = '.mx_ReplyChain,.mx_ReplyTile,.mx_ReplyChain_wrapper,blockquote';
/** Comings and goings: the newest build says by a class of its state what was an attribute and a class before. */
const INFO = '.mx_EventTile_info,[class*=stateInfo]';
const OWN = '[data-self=true],[class*=stateOwnEvent]';
/** Comings and goings, and what programs announce. */
const NOTICES = `${INFO},.mx_MNoticeBody`;

/** The newest messages of the open room and of a thread beside it, oldest first, each once. */
export function linesOf({ document, visible }: Page): ElementLine[] {
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const tiles = all(document, '.mx_EventTile[data-event-id]', -2 * CAPS.messages).filter(
    (one) => closest(one, `${LISTS},.mx_ReplyTile`) === undefined && visible(one),
  );
  const lines = new Map<string, ElementLine>();
  const heads = new Map<Element | undefined, { writer: string; name: string }>();
  for (const tile of tiles) {
    const pane = closest(tile, PANE);
    const named = headOf(tile);
    const head = named ?? heads.get(pane) ?? { writer: '', name: '' };
    heads.set(pane, head);
    const text = textIn(tile);
    const key = line(attribute(tile, 'data-event-id', CAPS.key), CAPS.key);
    if (text === '' || head.writer === '' || lines.has(key)) continue;
    const time = first(tile, '.mx_MessageTimestamp');
    const at = time && instantOf(attribute(time, 'title', 60), language);
    lines.set(key, {
      key,
      ...head,
      isHead: named !== undefined,
      mine: matches(tile, OWN),
      ...(at ? { at } : {}),
      text,
    });
  }
  return [...lines.values()].slice(-CAPS.messages);
}

/** The Matrix id that a part of the page has for a picture or beside a name; empty without. */
export function idIn(part: Element): string {
  const places = all(part, '[title*="@"],.mx_DisambiguatedProfile_mxid', 9).filter(
    (one) => closest(one, `${ANSWERED},${ROOMS},.mx_EventTile_line`) === undefined,
  );
  for (const one of places) {
    const shown = attribute(one, 'title', 2 * CAPS.address) || textOf(one, CAPS.address);
    const [id] = /@[\w.=/+-]{1,200}:[\w.-]{1,200}(?::\d{1,5})?/.exec(shown) ?? [];
    if (id !== undefined) return id;
  }
  return '';
}

/** Who is named in a message itself; undefined where it follows on one of the same writer. */
function headOf(tile: Element): { writer: string; name: string } | undefined {
  const profile = all(tile, '.mx_DisambiguatedProfile', 9).find(
    (one) => closest(one, ANSWERED) === undefined,
  );
  const shown =
    profile && (first(profile, '.mx_DisambiguatedProfile_displayName') ?? first(profile, 'span'));
  const writer = idIn(tile);
  const name = shown ? nameOf(textOf(shown, CAPS.name)) : '';
  // a notice ends the run of whoever wrote before
  if (matches(tile, INFO)) return { writer: '', name: '' };
  return writer === '' && name === '' ? undefined : { writer: writer || name, name };
}

function textIn(tile: Element): string {
  const body = all(tile, '.mx_EventTile_body', 9).find(
    (one) => closest(one, ANSWERED) === undefined,
  );
  if (body === undefined || matches(tile, NOTICES) || closest(body, NOTICES)) return '';
  return textOf(body, CAPS.message, { lines: true, skip: '.mx_EventTile_edited,mx-reply' });
}

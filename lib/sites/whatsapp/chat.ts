import { CAPS } from '../../domain/detection.ts';
import { folded, line, nameOf } from '../read/name.ts';
import { all, attribute, first, holds, matches } from '../read/node.ts';
import { phoneOf } from '../read/phone.ts';
import { textOf } from '../read/text.ts';

/** What the header of the open chat and the ids of its messages say of whom it is with. */
export interface OpenChat {
  title: string;
  /** As shown or with its country code; undefined where the page gives a name only. */
  phone: string | undefined;
  /** `…@lid`, `…@g.us`, `…@c.us`: what older versions put into the ids of messages; empty without. */
  id: string;
  /** The members as the header lists them, the user among them; empty for a single person. */
  members: string[];
  /** False where the places that name the chat disagree. */
  sure: boolean;
  /** Whether messages of another chat stand below the header still. */
  stale: boolean;
}

const TITLES = [
  '[data-testid="conversation-info-header-chat-title"]',
  '[data-testid="conversation-info-header"] span[dir=auto]',
  'span[dir=auto]',
  'span[title]',
];
const SELECTED = '#pane-side [aria-selected=true]';
const ROW_TITLE = '[data-testid="cell-frame-title"] span[title],span[dir=auto][title]';
const GROUP =
  '[data-icon^=default-group],[data-testid^=default-group],[data-icon*=community],[data-testid*=community]';

/** Reads who the open chat is with; undefined where its header names nobody. */
export function chatOf(document: Document, panel: Element): OpenChat | undefined {
  const header = first(panel, 'header');
  const element = header && titleIn(header);
  const title = element ? withoutTilde(nameOf(textOf(element, CAPS.name))) : '';
  if (!header || !element || title === '') return undefined;
  const ids = chatIds(panel);
  const id = ids.length === 1 ? (ids[0] ?? '') : '';
  const shown = numberOf(title);
  const [, digits] = /^(\d{6,15})@(?:c\.us|s\.whatsapp\.net)$/.exec(id) ?? [];
  const differ = shown !== undefined && digits !== undefined && digits !== digitsOf(shown);
  return {
    title,
    phone: shown ?? (digits && `+${digits}`),
    id: differ ? '' : id,
    members: membersIn(header, element, title),
    sure: !differ && ids.length < 2 && isSelected(document, title, shown === undefined),
    stale: differ || ids.length > 1,
  };
}

/** Whether the chat is a group's: by the id, else by its list of members or its picture. */
export function isGroup({ id, members }: OpenChat, panel: Element): boolean {
  if (id !== '') return id.endsWith('@g.us');
  const header = first(panel, 'header');
  return (
    members.length > 1 ||
    (header !== undefined && holds(header, GROUP)) ||
    holds(panel, '[data-testid="group-chat-profile-picture"]')
  );
}

/** Whether it is the chat with oneself: marked in the list, or the user's own number with a word in brackets. */
export function isWithOneself(document: Document, title: string): boolean {
  const marked = `${SELECTED} [data-testid="message-yourself-row"]`;
  return /^\+[\d\s()-]{6,25} \(\p{L}{1,20}\)$/u.test(title) || holds(document, marked);
}

/** A name without the sign for one that its bearer chose; one that pretends to be a number keeps it, to be none. */
export function withoutTilde(name: string): string {
  return name.replace(/^~\s*(?![\s+])/, '');
}

/** A telephone number with its country code, as WhatsApp shows those who are not saved. */
export function numberOf(text: string): string | undefined {
  return text.startsWith('+') ? phoneOf(text) : undefined;
}

/** The digits of a number, for comparing. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

function titleIn(header: Element): Element | undefined {
  const titles = TITLES.flatMap((selector) => all(header, selector, 5));
  const subtitle = first(header, '[data-testid="chat-subtitle"]');
  const below = new Set(subtitle ? all(subtitle, 'span') : []);
  return titles.find((one) => !below.has(one) && textOf(one, CAPS.name) !== '');
}

/** `Alice, Bob, You`. What stands there for a single person has no comma, or a time of day. */
function membersIn(header: Element, title: Element, name: string): string[] {
  const subtitles = all(header, '[data-testid="chat-subtitle"] span[title],span[title]', 6);
  const list = subtitles
    .filter((one) => one !== title)
    .map((one) => line(attribute(one, 'title', 8000), 8000))
    .find((text) => text !== name && /[,،、]/u.test(text));
  if (list === undefined || /\p{Nd}[:.]\p{Nd}{2}/u.test(list)) return [];
  return list.split(/[,،、]\s*/u).map(nameOf);
}

/** The chats that the messages in view are of: `false_34600111222@c.us_3EB0…`. */
function chatIds(panel: Element): string[] {
  const ids = all(panel, '[data-id]', 300).map((one) => attribute(one, 'data-id', 200));
  const chats = ids.map((id) => /^(?:true|false)_([\w.-]{3,60}@[a-z.]{2,20})(?:_|$)/.exec(id)?.[1]);
  return [...new Set(chats.filter((one) => one !== undefined))];
}

/** False where the list shows another chat as the open one. */
function isSelected(document: Document, title: string, hasToSay: boolean): boolean {
  const rows = all(document, SELECTED, 5).filter((one) => !matches(one, '[role=tab]'));
  const names = rows.map((row) => first(row, ROW_TITLE)).filter((one) => one !== undefined);
  const open = names.map((one) => folded(nameOf(attribute(one, 'title', CAPS.name))));
  return (open.length === 0 && !hasToSay) || open.includes(folded(title));
}

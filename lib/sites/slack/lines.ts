import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { ChatLine } from '../chat/chat-line.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A message, by the id of its writer, before it is known whether that is the user. */
export interface SlackLine extends Omit<ChatLine, 'mine'> {
  readonly name: string;
  readonly isProgram: boolean;
}

const MESSAGE = '[data-msg-ts]';
const SENDER = '[data-message-sender],[data-qa="message_sender_name"]';
const PANE = '[data-qa="threads_flexpane"],.p-flexpane,.p-view_contents--secondary';
/** Messages of others that are shared, pages that are linked, files: they bring writers of their own. */
const SHARED = '[class*=attachment],[class*=unfurl],[class*=message_kit__file]';
const ADDED = `${SHARED},[class*=edited_label],[class*=reply_bar],[class*=reaction],.c-timestamp`;
/** What is gone, and what Slack says in the name of who comes or goes. */
const UNSAID = '[class*=tombstone],[class*=--automated]';
const PROGRAM = '[class*=app_badge],[data-qa*=app_badge]';

/** The newest messages of a channel, oldest first, those of an open thread among them, each once. */
export function linesOf({ document, visible }: Page, channel: string): SlackLine[] {
  const elements = all(document, MESSAGE, -2 * CAPS.messages).filter(
    (one) => [channel, ''].includes(attribute(one, 'data-msg-channel-id', 40)) && visible(one),
  );
  const panes = new Map<Element | undefined, Element[]>();
  for (const one of elements) {
    const pane = closest(one, PANE);
    panes.set(pane, [...(panes.get(pane) ?? []), one]);
  }
  const lines = new Map<string, SlackLine>();
  for (const messages of panes.values())
    for (const line of linesIn(messages)) if (!lines.has(line.key)) lines.set(line.key, line);
  return [...lines.values()].sort(byTime).slice(-CAPS.messages);
}

/** Those that follow on one of the same writer name nobody: only the one before tells. */
function linesIn(messages: readonly Element[]): SlackLine[] {
  let head = { writer: '', name: '', isProgram: false };
  const inOrder = messages
    .map((element) => ({ element, key: attribute(element, 'data-msg-ts', 40) }))
    .sort(byTime);
  return inOrder.flatMap(({ element, key }) => {
    const sender = ownIn(element, SENDER);
    if (sender !== undefined) {
      const name = nameOf(textOf(sender, CAPS.name, { skip: PROGRAM }));
      const isProgram = holds(element, PROGRAM);
      head = { writer: attribute(sender, 'data-message-sender', 40) || name, name, isProgram };
    }
    const words = ownIn(element, '[data-qa="message-text"]') ?? ownIn(element, '[class*=__blocks]');
    const text = words ? textOf(words, CAPS.message, { lines: true, skip: ADDED }) : '';
    if (text === '' || head.writer === '' || holds(element, UNSAID)) return [];
    const seconds = Number(key);
    const at = seconds > 1e9 && seconds < 4e9 ? new Date(seconds * 1000).toISOString() : undefined;
    return [{ key, ...head, ...(at ? { at } : {}), text }];
  });
}

/** The first that is the message's own, and not of what it shares. */
function ownIn(message: Element, selector: string): Element | undefined {
  return all(message, selector, 9).find((one) => closest(one, SHARED) === undefined);
}

function byTime(one: { key: string }, other: { key: string }): number {
  return Number(one.key) - Number(other.key) || 0;
}

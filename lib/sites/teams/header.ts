import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { type ChatLine, isAlike } from '../social/chat.ts';

/** What stands over an open chat. */
export interface ChatHeader {
  /** Without what Teams puts behind it in brackets. */
  name: string;
  /** As it stands there. */
  shown: string;
  /** Whether it counts those who take part. */
  isGroup: boolean;
  evidence: string;
}

const HEADERS = '[data-tid="entity-header"],[data-tid="chat-header"]';
const TITLES = '[data-tid="chat-title"],[data-tid="header-chat-title"],#chat-header-title';
const GROUP = '[data-tid="chat-header-participant-count"],[data-tid="chat-title-name-group-chat"]';
/** Behind the name of a guest, of somebody of another company, or of oneself. */
const SUFFIX = /\s*\(\p{L}[\p{L} -]{0,30}\)$/u;

/** Reads the name over the open chat; the title of the page lags behind, so it counts only where somebody of that name writes. */
export function headerOf(
  { document, visible }: Page,
  pane: Element,
  lines: readonly ChatLine[],
): ChatHeader | undefined {
  const header = all(document, HEADERS, 4).find(visible);
  const isGroup = [header, pane].some((one) => one && holds(one, GROUP));
  const title = first(pane, TITLES) ?? (header && first(header, TITLES)) ?? first(document, TITLES);
  const heading = title ?? (header && first(header, 'h1,h2'));
  const shown = heading && visible(heading) ? shownIn(heading) : titledFor(document, lines);
  const evidence = heading ? 'heading of the chat' : 'title of the page';
  const name = shown.replace(SUFFIX, '');
  return name === '' ? undefined : { name, shown, isGroup, evidence };
}

/** The whole name is in the `title`: the text may be cut. */
function shownIn(heading: Element): string {
  const titled = first(heading, '[title]');
  const text = nameOf(textOf(heading, CAPS.name, { skip: 'button' }).split('\n')[0] ?? '');
  const whole = titled ? nameOf(attribute(titled, 'title', CAPS.name)) : '';
  return folded(whole).startsWith(folded(text).replace(/ ?…$/, '')) ? whole : text;
}

/** `Chat | Ana Pereira | Microsoft Teams`, where somebody of that name writes. */
function titledFor(document: Document, lines: readonly ChatLine[]): string {
  const title = first(document, 'title');
  const [, name = ''] = (title ? textOf(title, 400) : '').split(' | ');
  return lines.some(({ mine, writer }) => !mine && isAlike(writer, name)) ? nameOf(name) : '';
}

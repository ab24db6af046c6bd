import { CAPS } from '../../domain/detection.ts';
import { line, nameOf } from '../read/name.ts';
import { all, attribute, closest, holds, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { instantsOf } from './when.ts';

/** A message as the chat shows it, before it is known which person its writer is. */
export interface ChatLine {
  key: string;
  /** The name as saved, the number, or the user's own profile name. */
  writer: string;
  /** Undefined where nothing but the writer tells. */
  mine: boolean | undefined;
  at?: string;
  text: string;
}

const WRITTEN = '[data-pre-plain-text]';
const BODY = 'span.selectable-text,[data-testid="selectable-text"]';
const QUOTED = '[data-testid="quoted-message"],.quoted-mention,[role=button][aria-label]';
const RECALLED = '[data-icon^=recalled],[data-testid=recalled]';
const FORWARDED = '[data-icon^=forwarded],[data-icon=frequently-forwarded],[data-testid=forwarded]';
const OUT = '.message-out';
const IN = '.message-in';
const TAIL_OUT = '[data-icon=tail-out],[data-testid=tail-out]';
const TAIL_IN = '[data-icon=tail-in],[data-testid=tail-in]';
/** The checks of a message on its way, which only the user's own ones have. */
const SENT =
  '[data-icon^=msg-check],[data-icon^=msg-dblcheck],[data-icon=msg-time],[data-icon^=wds-ic-read],[data-icon^=wds-ic-delivered],[data-icon^=wds-ic-sent]';

/** The newest text messages of a chat, oldest first. Seen from 2021 to September 2026, when classes and prefixes went. */
export function linesOf(panel: Element): ChatLine[] {
  const elements = all(panel, WRITTEN, -CAPS.messages);
  const heads = elements.map((element) => headOf(attribute(element, 'data-pre-plain-text', 300)));
  const instants = instantsOf(heads.map(({ when }) => when));
  let before: ChatLine | undefined;
  const lines = elements.flatMap((element, index) => {
    const { writer = '' } = heads[index] ?? {};
    const row = rowOf(element);
    const told = isMine(row, element);
    // only the first of a run shows its tail
    const mine = told ?? (before?.writer === writer ? before.mine : undefined);
    const at = instants[index];
    const text = holds(row, RECALLED) ? '' : bodyOf(element);
    const keyed = closest(element, '[data-id]');
    const key = keyed ? line(attribute(keyed, 'data-id', CAPS.key), CAPS.key) : '';
    before = { key, writer, mine, ...(at === undefined ? {} : { at }), text };
    return text === '' ? [] : [before];
  });
  return lines.map((one) => ({ ...one, mine: one.mine ?? sideOf(one.writer, lines) }));
}

/** Whose a writer's other messages are, where they agree: names can be alike. */
function sideOf(writer: string, lines: readonly ChatLine[]): boolean | undefined {
  const sides = lines.filter((one) => one.writer === writer).flatMap(({ mine }) => mine ?? []);
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}

/** The message's own box: what tells its direction lies around the text. */
function rowOf(element: Element): Element {
  return closest(element, `[data-id],${IN},${OUT}`) ?? closest(element, '[role=row]') ?? element;
}

function isMine(row: Element, element: Element): boolean | undefined {
  const [, prefix] = /^(true|false)_/.exec(attribute(row, 'data-id', 10)) ?? [];
  if (prefix !== undefined) return prefix === 'true';
  const out = closest(element, OUT) !== undefined || matches(row, OUT) || holds(row, TAIL_OUT);
  if (out || holds(row, SENT)) return true;
  return closest(element, IN) !== undefined || holds(row, TAIL_IN) ? false : undefined;
}

/** `[15:04, 03/10/2026] Bruno: ` in its parts. */
function headOf(text: string): { when: string; writer: string } {
  const end = text.indexOf(']');
  if (!text.startsWith('[') || end < 0) return { when: '', writer: '' };
  return {
    when: line(text.slice(1, end)),
    writer: nameOf(text.slice(end + 1).replace(/: ?$/, '')),
  };
}

function bodyOf(element: Element): string {
  const quotes = all(element, QUOTED, 5);
  const quoted = new Set(quotes.flatMap((quote) => [quote, ...all(quote, BODY)]));
  const body = all(element, BODY, 20).find((one) => !quoted.has(one));
  const text = textOf(body ?? element, CAPS.message - 5, { lines: true, skip: QUOTED });
  return text !== '' && holds(element, FORWARDED) ? `Fwd: ${text}` : text;
}

import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { emailOf } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { all, around, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { ChatLine } from '../social/chat.ts';
import { isoOf } from '../social/iso.ts';

/** Somebody who writes in a chat. */
export interface Writer {
  name: string;
  /** In lower case; empty where the page shows none. */
  email: string;
}

const ROW = '[data-id][data-user-id]';
const HEAD = '[role=heading][data-member-id],[data-hovercard-id][data-name],[data-name]';
const QUOTED = '[data-quoted-message-id],blockquote,[data-is-quoted=true]';
const BODY = '[jsname=bgckF],[data-message-text],[dir=auto]';

/** A message before it is known whether its writer is the user. */
export interface Said extends Omit<ChatLine, 'writer' | 'mine'> {
  writer: Writer;
}

/**
 * The messages in view, and who writes by the id of each. A run shows its writer once and bears the id of the user in
 * every message; whoever is shown by no name anywhere is left out.
 */
export function saidIn({ document, visible }: Page): {
  said: Said[];
  writers: Map<string, Writer>;
} {
  const rows = all(document, ROW, -CAPS.messages).filter(
    (one) => !around(one, ROW) && visible(one),
  );
  const writers = new Map<string, Writer>();
  for (const row of rows) {
    const id = attribute(row, 'data-user-id', 60);
    const writer = writerIn(row);
    if (writer && !writers.has(id)) writers.set(id, writer);
  }
  const said = rows.flatMap((row): Said[] => {
    const writer = writers.get(attribute(row, 'data-user-id', 60));
    const body = all(row, BODY, 12).find(
      (one) => !closest(one, `${QUOTED},${HEAD}`) && !holds(one, BODY),
    );
    const text = body ? textOf(body, CAPS.message, { lines: true, skip: `${QUOTED},button` }) : '';
    if (writer === undefined || text === '') return [];
    const time = first(row, '[data-absolute-timestamp]');
    const moment = time ? attribute(time, 'data-absolute-timestamp', 40) : '';
    return [
      { key: attribute(row, 'data-id', 100), writer, at: isoOf(moment.replace(/\..*/, '')), text },
    ];
  });
  return { said, writers };
}

/** The lines of a chat by who wrote each: a name or the user; undefined leaves a line out. */
export function linesOf(
  said: readonly Said[],
  by: (writer: Writer) => string | undefined,
): ChatLine[] {
  return said.flatMap(({ writer, ...line }) => {
    const name = by(writer);
    return name === undefined
      ? []
      : [{ ...line, writer: name === 'me' ? '' : name, mine: name === 'me' }];
  });
}

/** Name and address at the head of a message, never of whom it quotes or mentions. */
function writerIn(row: Element): Writer | undefined {
  const heads = all(row, HEAD, 6).filter((one) => !closest(one, QUOTED) && !closest(one, BODY));
  const email = heads
    .flatMap((one) => [one, ...all(one, '[data-hovercard-id]', 2)])
    .map((one) => emailOf(attribute(one, 'data-hovercard-id', 320)))
    .find((one) => one !== undefined);
  const name = heads
    .map((one) =>
      nameOf(attribute(one, 'data-name', 200) || (textOf(one, 200).split('\n')[0] ?? '')),
    )
    .find((one) => one !== '');
  return name === undefined && email === undefined
    ? undefined
    : { name: name ?? '', email: (email ?? '').toLowerCase() };
}

import { CAPS } from '../../domain/detection.ts';
import { line } from '../read/name.ts';
import { all, attribute, closest, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { memberLinks, memberOf } from './member.ts';
import { shownIn } from './shown.ts';

/** A message as the thread shows it. */
export interface ThreadMessage {
  key: string;
  mine: boolean;
  /** Who wrote it, where that is not the user: slug or member id, and name; both empty where the page says neither. */
  member: string;
  name: string;
  at?: string;
  text: string;
}

const ITEM = '.msg-s-event-listitem';
const OTHER = '.msg-s-event-listitem--other';
const SAID = '.msg-s-event-listitem__message-bubble,.msg-s-event-listitem__body';
const REPLIED = '[class*=replied-message]';
const URN = /fsd_profile:(A[\w-]{10,200}),([\w=+/-]{6,200})\)$/;

/** The newest messages of a thread, oldest first. Follow-ups name nobody: they are of whoever wrote before. */
export function messagesIn(root: Element): ThreadMessage[] {
  const items = all(root, ITEM, -CAPS.messages);
  const times = items.map((item) => clockOf(item));
  // The keys begin with the moment; that counts where the times that are shown agree with all of them.
  const moments = items.map((item) => momentIn(keyOf(item).id));
  const agree = times.every((time, at) => time === undefined || time === moments[at]?.getMinutes());
  const sure = agree && times.some((time) => time !== undefined);
  let before = { member: '', name: '', mine: false };
  return items.flatMap((item, index) => {
    const { id, owner } = keyOf(item);
    const box = closest(item, '.msg-s-message-list__event') ?? item;
    const named = first(box, '.msg-s-message-group__name');
    // who is named in what was said wrote nothing
    const link = memberLinks(box, 9).find((one) => !closest(one, `${SAID},${REPLIED}`));
    const member = link ? memberOf(link) : '';
    const mine = !matches(item, OTHER) || (owner !== '' && owner === member);
    const name = named ? shownIn(named) : '';
    const same = before.mine === mine && member === '' && name === '';
    before = same ? before : { member, name, mine };
    const body = all(item, '.msg-s-event-listitem__body', 3).find((one) => !closest(one, REPLIED));
    const text = body ? textOf(body, CAPS.message, { lines: true }) : '';
    const at = sure ? moments[index]?.toISOString() : undefined;
    if (text === '') return [];
    return [{ ...before, key: id, ...(at === undefined ? {} : { at }), text }];
  });
}

/** The key of a message without whose account shows it, and whose that is. */
function keyOf(item: Element): { id: string; owner: string } {
  const [, owner = '', id = ''] = URN.exec(attribute(item, 'data-event-urn', 500)) ?? [];
  return { id: line(id, CAPS.key), owner };
}

/** `2-MTY3NjY0MTQ0MDkzOWI=` holds `1676641440939b…`: milliseconds since 1970. */
function momentIn(id: string): Date | undefined {
  try {
    const [, digits] = /^(1\d{12})\D/.exec(atob(id.slice(id.indexOf('-') + 1, 26))) ?? [];
    return digits === undefined ? undefined : new Date(Number(digits));
  } catch {
    return undefined;
  }
}

/** The minute of the time that stands at a message, if one does. */
function clockOf(item: Element): number | undefined {
  const time = first(item, 'time.msg-s-message-group__timestamp');
  const [, minute] = /\d{1,2}[:.h](\d\d)/.exec(time ? textOf(time, 40) : '') ?? [];
  return minute === undefined ? undefined : Number(minute);
}

import type { Page } from '../adapter.ts';
import { unescaped } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, holds, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Which thread is open, and between whom: `other` is a channel, a meeting or the notes to oneself. */
export interface Thread {
  id: string;
  kind: 'two' | 'group' | 'other' | 'unknown';
}

const ID = /(?:19:[\w.-]{4,120}@[a-z][a-z\d.]{3,20}|48:notes)/i;
const TITLES = '[id^="title-chat-list-item_"]';
const ROW = '[role=treeitem],[role=listitem],li';

/** The thread by the address, where it tells, else by the only row of the list that has its name, or the selected one. */
export function threadOf({ document, url }: Page, name: string): Thread {
  const [told] = ID.exec(unescaped(`${url.pathname}${url.hash}`.slice(0, 1000))) ?? [];
  if (told !== undefined) return { id: told, kind: kindOf(told) };
  const rows = all(document, TITLES, 500)
    .filter((one) => folded(nameOf(textOf(one, 200))).startsWith(folded(name)))
    .map((title) => ({ title, row: closest(title, ROW) }));
  const selected = rows.filter(({ row }) => row && isSelected(row));
  const [only, ...more] = selected.length > 0 ? selected : rows;
  const [id = ''] = ID.exec(only ? attribute(only.title, 'id', 200) : '') ?? [];
  if (only === undefined || more.length > 0) return { id: '', kind: 'unknown' };
  const labels = only.row ? attribute(only.row, 'aria-labelledby', 1000) : '';
  return { id, kind: labels.includes('group-chat-support-text') ? 'group' : kindOf(id) };
}

function kindOf(id: string): Thread['kind'] {
  if (/^48:|^19:meeting_|@thread\.tacv2$/i.test(id)) return 'other';
  if (/^19:uni01_|@unq\.gbl\.spaces$/i.test(id)) return 'two';
  return /@thread\.(?:skype|v2)$/i.test(id) ? 'group' : 'unknown';
}

function isSelected(row: Element): boolean {
  const marks = '[aria-selected=true],[aria-current=true],[aria-current=page]';
  return matches(row, marks) || holds(row, marks);
}

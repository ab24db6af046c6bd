import type { Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { chatWith } from './chat.ts';
import { LINE, linesIn } from './direct-lines.ts';

/** A network whose direct messages are built of roles and links, all class names being made up by the build. */
export interface Direct {
  site: string;
  /** Part of the keys, the same on all of its hosts. */
  account: string;
  /** The id of the thread in the address. */
  thread: string;
  /** The handle of the profile that a link leads to, with the network before it; empty for other links. */
  handleOf: (link: Element) => string;
  /** The handle of the user; empty where the page does not show it. */
  owner: string;
}

const LISTED =
  'nav,[role=navigation],[role=list],[role=listitem],aside,[role=complementary],[role=banner],[role=dialog],a[href*="/t/"]';
const EVIDENCE = 'heading of the chat';

/**
 * The one whom the open chat is with: whom its heading leads to. Where it leads to nobody, the writer whose name it
 * is. A group leads to nobody or to several, and shows nobody.
 */
export function directChat(page: Page, direct: Direct): Detection {
  const { document, visible, own } = page;
  const { site, account, thread, handleOf, owner } = direct;
  const main = all(document, '[role=main],main', 4).find(visible);
  if (main === undefined) return { kind: 'none' };
  const heads = all(main, 'a[href],h1,h2,h3', 300).filter(
    (one) => !closest(one, LISTED) && !closest(one, LINE) && visible(one),
  );
  const links = heads.filter((one) => handleOf(one) !== '' && handleOf(one) !== owner);
  const handles = new Set(links.map(handleOf));
  const [handle = ''] = handles;
  const hasLines = first(main, LINE) !== undefined;
  const titles = namesIn(heads.filter((one) => handleOf(one) === ''));
  const [name = ''] = [...namesIn(links), ...titles];
  // a group is headed by its own name, also where the link of one member is all that is left of them
  const isTitled = titles.length === 0 || titles.some((one) => isSame(one, name));
  if (handles.size > 1 || isOwn(handle, own)) return { kind: 'none' };
  if (name === '' && handle === '')
    return hasLines ? { kind: 'broken', missing: ['name of the chat'] } : { kind: 'pending' };
  const { lines, writers } = linesIn(main, name);
  const chat = { site, account, id: thread, name, lines, evidence: EVIDENCE };
  if (handle === '') return writers.has(folded(name)) ? chatWith(chat) : { kind: 'none' };
  const listed = listedName(page, thread);
  if (listed !== '' && name !== '' && !isSame(listed, name)) return { kind: 'pending' };
  const isNamed = isSame(listed, name) || writers.has(folded(name));
  const agrees = handle.endsWith(`/${thread}`) || (isTitled && isNamed);
  return chatWith(chat, [pointOf('handle', handle, agrees ? 'certain' : 'likely', EVIDENCE)]);
}

function namesIn(elements: readonly Element[]): string[] {
  return elements.map(shownIn).filter((one) => one !== '' && !/^https?:/.test(one));
}

/** The name in the list's row that leads to the open thread; empty where there is none. */
function listedName({ document, visible }: Page, thread: string): string {
  const rows = all(document, `a[href*="/t/"]`, 200).filter((one) =>
    attribute(one, 'href', 200)
      .replace(/[?#].*|\/$/g, '')
      .endsWith(`/t/${thread}`),
  );
  const row = rows.find(visible) ?? rows[0];
  const name = row && (first(row, 'span[dir=auto],[title],span') ?? row);
  return name ? shownIn(name) : '';
}

function shownIn(element: Element): string {
  return nameOf(textOf(element, 200, { skip: 'svg,img' }).split('\n')[0] ?? '');
}

function isSame(one: string, other: string): boolean {
  return one !== '' && folded(one) === folded(other);
}

import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, first, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { memberIn } from './lines.ts';

const HEADING = '[class*=titleWrapper] h1,[class*=titleWrapper] h2,section[class*=title] h1';

/** What Discord has open, as its address, title and list say. */
export interface DiscordPlace {
  /** The number of the server; `@me` for direct messages. */
  readonly server: string;
  readonly channel: string;
  /** Without a sign for its kind. */
  readonly name: string;
  /** Whether the title says that it is with one person. */
  readonly isDirect: boolean;
  /** Whose picture the list shows for it. */
  readonly member: string;
  readonly own: { readonly name: string; readonly member: string };
}

/** Where the page is; undefined for lists, settings and pages of nobody. */
export function placeOf({ document, url, visible }: Page): DiscordPlace | undefined {
  const [, server = '', channel = ''] =
    /^\/channels\/(@me|[\w-]{1,30})\/([\w-]{1,30})(?:\/|$)/.exec(url.pathname) ?? [];
  if (channel === '') return undefined;
  // `(3) Discord | @Ana Pereira`, `Discord | #press | Lumo`
  const [, title = ''] = /Discord \| ([^|]{1,200})/.exec(property(document, 'title')) ?? [];
  const links = all(document, `a[href$="/@me/${channel}"]`, 9);
  // the list may be folded away
  const link = links.find(visible) ?? links[0];
  const listed = link && (first(link, '[class*=name]') ?? link);
  const isGroup =
    link !== undefined && holds(link, '[class*=subText] [class*=member],[class*=groupAvatar]');
  const heading = all(document, HEADING, 9).find(visible);
  const names = [title, ...[heading, listed].map((one) => (one ? textOf(one, CAPS.name) : ''))];
  const name = names.map((one) => nameOf(one).replace(/^[@#]\s*/, '')).find((one) => one !== '');
  return {
    server,
    channel,
    name: name ?? '',
    isDirect: server === '@me' && !isGroup && /^\s*@/.test(title || '@'),
    member: link ? memberIn(link) : '',
    own: ownIn(document),
  };
}

/** Who is signed in, as the panel at the foot of the list shows it. */
function ownIn(document: Document): DiscordPlace['own'] {
  const panel = first(document, 'section[class*=panels],[class*=panels_]');
  const name = panel && first(panel, '[class*=panelTitle],[class*=nameTag] [class*=title]');
  return {
    name: name ? nameOf(textOf(name, CAPS.name)) : '',
    member: panel ? memberIn(panel) : '',
  };
}

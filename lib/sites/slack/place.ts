import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const ROW = 'data-qa-channel-sidebar-channel';
const HEADING =
  '[data-qa="channel_name"],[data-qa="channel_header_name"],.p-view_header__channel_title,.p-view_header__member_name';

/** What Slack has open, as the address and the list beside it say. */
export interface SlackPlace {
  readonly team: string;
  readonly channel: string;
  readonly name: string;
  /** Whether list and address agree that it is with one person. */
  readonly sure: boolean;
  /** Whether one of the two says that several may write. */
  readonly isShared: boolean;
  /** The user's own notes. */
  readonly isNotes: boolean;
}

/** Where the page is; undefined for lists, searches and pages of nobody. */
export function placeOf({ document, url, visible }: Page, own: string): SlackPlace | undefined {
  const [, team = '', channel = ''] =
    /^\/client\/([TE]\w{1,20})\/([CDG]\w{1,20})(?:\/|$)/.exec(url.pathname) ?? [];
  if (channel === '') return undefined;
  const rows = all(document, `[${ROW}-is-selected=true]`, 20).filter(
    (one) => attribute(one, `${ROW}-id`, 40) === channel,
  );
  // the list may be folded away
  const row = rows.find(visible) ?? rows[0];
  const type = row ? attribute(row, `${ROW}-type`, 20) : '';
  const listed = row && first(row, '[data-qa^=channel_sidebar_name]');
  const heading = all(document, HEADING, 9).find(visible);
  // `Ana Pereira (DM) - Lumo - Slack`
  const [titled = ''] = property(document, 'title').split(/ \(| - /, 1);
  const names = [heading, listed].map((one) => (one ? nameOf(textOf(one, CAPS.name)) : ''));
  const name = [...names, nameOf(titled)].find((one) => one !== '') ?? '';
  const isDirect = channel.startsWith('D');
  return {
    team,
    channel,
    name,
    sure: isDirect && type === 'im',
    isShared: !isDirect || (type !== '' && type !== 'im'),
    isNotes:
      (row !== undefined && first(row, '[class*=you_label],[data-qa*=you_label]') !== undefined) ||
      (own !== '' && folded(name.replace(/\s*\([^)]{1,30}\)$/, '')) === own),
  };
}

/** The user's own name, folded, as the button of the account says it; empty where it does not. */
export function ownNameOf(document: Document): string {
  const button = first(document, '[data-qa="user-button"]');
  const image = button && first(button, 'img[alt]');
  const label = button ? attribute(button, 'aria-label', CAPS.name) : '';
  // `User: Anna Keller`, the first word in the language of the page
  const name =
    (image && attribute(image, 'alt', CAPS.name)) || label.replace(/^[^:：]{1,40}[:：]\s*/, '');
  return folded(nameOf(name));
}

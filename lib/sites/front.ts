import type { Detection } from '../domain/detection.ts';
import type { ReadTime } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectTicket } from './desk/ticket.ts';
import { customerOf } from './front/customer.ts';
import { colleaguesOn, mailsIn } from './front/mails.ts';
import { line } from './read/name.ts';
import { all, around, attribute, property } from './read/node.ts';
import { textOf } from './read/text.ts';

/** `cnv_` and its number in base 36, or the number at the end of the way through the inboxes. */
const SHORT = /\/cnv_([a-z\d]{1,11})(?:\/|$)/;
const LONG = /^\/inboxes\/(?:[a-z]+\/)+\d+\/(?:[^/]+\/)+(\d{6,15})\/?$/;
const VIEWER = '[data-testid^="viewer-"],[class*="viewer__StyledViewerDiv"]';
const SUBJECT = '[data-searchable-subject="true"]';

/**
 * Front's inboxes: who wrote to the company in the open conversation, and what they and the user wrote. Which teammate is
 * signed in no place is known to tell, so that only mails from the user's own address are theirs; of other teammates
 * nothing is read, nor comments, lists, drafts and other channels.
 */
export const front: SiteAdapter = {
  id: 'front',
  name: 'Front',
  channel: 'support',
  matches: ['https://*.frontapp.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname.endsWith('.frontapp.com'),
  detect: (page) => conversationOn(page),
};

function conversationOn(page: Page): Detection<ReadTime> {
  const { document, url, own, visible } = page;
  const id = conversationIn(url);
  if (id === '') return { kind: 'none' };
  const [viewer, second] = all(document, VIEWER, 20).filter(visible).filter(isOutermost);
  // two are seen while one takes the place of the other
  if (!viewer || second) return { kind: 'pending' };
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const mails = mailsIn(viewer, visible, language);
  if (mails.length === 0) return { kind: 'none' };
  const found = customerOf(mails, { own, colleagues: colleaguesOn(document) });
  if (found === undefined) return { kind: 'none', own: true };
  const [subject] = all(document, SUBJECT, 5).filter(visible);
  return detectTicket(
    {
      site: 'front',
      account: url.hostname,
      key: id,
      subject: subject ? line(textOf(subject, 400)) : '',
      ...found,
    },
    own,
  );
}

/** The number of the conversation that an address opens, the same for each of its addresses; empty for a list. */
function conversationIn({ pathname }: URL): string {
  const [, short] = SHORT.exec(pathname) ?? [];
  if (short !== undefined) return String(Number.parseInt(short, 36));
  return LONG.exec(pathname)?.[1] ?? '';
}

function isOutermost(element: Element): boolean {
  return around(element, VIEWER) === undefined;
}

import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { line } from './read/name.ts';
import { all, closest } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';
import { draftsIn, sendingEmail } from './zoho/drafts.ts';
import { messagesIn, PANE, WRITTEN } from './zoho/messages.ts';

const HOSTS = ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'];
/** What is open: `#mail/folder/inbox/p/1758433749123100001`. */
const OPEN = /^#mail\/.+\/p\/(\d{6,30})(?:\W|$)/;

/** Zoho Mail: the open mails, and mails being written. */
export const zoho: SiteAdapter = {
  id: 'zoho',
  name: 'Zoho Mail',
  channel: 'email',
  matches: HOSTS.map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => HOSTS.includes(url.hostname),
  detect(page) {
    const sending = sendingEmail(page);
    // Only a draft tells who is signed in: what is kept by a name must not hang on whether one is open.
    const owner = { ...ownerFrom(page, [sending]), account: page.url.host };
    const found = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'zoho', account: owner.account }, owner.isMine),
    );
    return withOwners(found, [sending]);
  },
};

function threadIn(page: Page, owner: MailOwner): Detection {
  const { document, url, visible } = page;
  const [, id = ''] = OPEN.exec(url.hash) ?? [];
  const { messages, missing } = messagesIn(page, id, owner.known);
  if (missing) return { kind: 'broken', missing: ['from'] };
  const shown = (one: Element) => closest(one, PANE) !== undefined && visible(one);
  if (messages.length === 0) {
    if (all(document, WRITTEN, 20).some(shown)) return { kind: 'broken', missing: ['messages'] };
    return { kind: id === '' ? 'none' : 'pending' };
  }
  const title = all(document, '.zmMTitle', 20).find((one) => shown(one) && !closest(one, WRITTEN));
  return detectThread({
    site: 'zoho',
    account: owner.account,
    key: id && `zoho/${owner.account}/${id}`,
    subject: title ? line(textOf(title, CAPS.subject), CAPS.subject) : '',
    messages,
    isMine: owner.isMine,
    named: false,
  });
}

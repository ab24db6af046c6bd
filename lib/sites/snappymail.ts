import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { bears, SNAPPYMAIL } from './marks.ts';
import { emailOf } from './read/address.ts';
import { line } from './read/name.ts';
import { all, attribute } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';
import { draftsIn } from './snappymail/drafts.ts';
import { messageIn } from './snappymail/message.ts';

/** The name above every page, and the user's accounts in the menu below it. */
const OWNER = '.accountPlace,.email-title,#top-system-dropdown-id span';
const LOADING = '#rl-loading,#V-MailMessageView .loading';
const SUBJECT = '.subjectParent .subject,.messageItemHeader .subject';

/** SnappyMail on any host, any language: the open mail, and mails being written. Seen in 2.38. */
export const snappymail: SiteAdapter = {
  id: 'snappymail',
  name: 'SnappyMail',
  channel: 'email',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, SNAPPYMAIL),
  detect(page) {
    const owner = ownerFrom(
      page,
      all(page.document, OWNER, 20).map((one) => emailOf(attribute(one, 'title', 400))),
    );
    const shown = threadOrDraft(mailIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'snappymail', account: owner.account }, owner.isMine),
    );
    return withOwners(shown, owner.addresses);
  },
};

function mailIn(page: Page, owner: MailOwner): Detection {
  const { document, url, visible } = page;
  const message = messageIn(page, owner.known);
  if (message === undefined)
    return { kind: all(document, LOADING, 5).some(visible) ? 'pending' : 'none' };
  if (message === 'broken') return { kind: 'broken', missing: ['from'] };
  const heading = all(document, SUBJECT, 5).find(visible);
  return detectThread({
    site: 'snappymail',
    account: `${url.host}/${owner.account}`,
    // A mail is shown alone: those with the same person about the same are one conversation.
    key: '',
    subject: heading ? line(textOf(heading, CAPS.subject), CAPS.subject) : '',
    messages: [message],
    isMine: owner.isMine,
    named: false,
  });
}

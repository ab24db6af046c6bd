import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { line } from './read/name.ts';
import { all, closest } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';
import { draftsIn } from './yahoo/drafts.ts';
import { LISTED, messagesIn } from './yahoo/messages.ts';
import { statedEmail, titledEmail } from './yahoo/owner.ts';

const HOSTS = ['mail.yahoo.com', 'mail.aol.com'];
const SUBJECT = '[data-test-id=message-group-subject-text],[data-test-id=message-subject]';
/** An address that opens something: `/d/folders/1/messages/ID`, `/n/inbox/all/messages/ID`. */
const OPEN = /\/messages\/([\w-]{4,200})/;

/** Yahoo Mail and AOL Mail, which are one program: the open conversation, and mails being written. */
export const yahoo: SiteAdapter = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  channel: 'email',
  matches: HOSTS.map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => HOSTS.includes(url.hostname),
  detect(page) {
    const stated = statedEmail(page.document);
    const owner = ownerFrom(page, [stated, titledEmail(page.document)]);
    const shown = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'yahoo', account: owner.account }, owner.isMine),
    );
    // a title can hold a subject, which its sender words: it hides the user, but proposes nobody
    return withOwners(shown, [stated]);
  },
};

function threadIn(page: Page, owner: MailOwner): Detection {
  const { document, url, visible } = page;
  const [, id = ''] = OPEN.exec(url.pathname) ?? [];
  const heading = all(document, SUBJECT, 20).find((one) => !closest(one, LISTED) && visible(one));
  const { messages, missing } = messagesIn(page, owner.known);
  if (missing) return { kind: 'broken', missing: ['from'] };
  if (messages.length === 0) {
    if (heading) return { kind: 'broken', missing: ['messages'] };
    return { kind: id === '' ? 'none' : 'pending' };
  }
  return detectThread({
    site: 'yahoo',
    account: owner.account,
    key: id && `yahoo/${owner.account}/${id}`,
    subject: heading ? line(textOf(heading, CAPS.subject), CAPS.subject) : '',
    messages,
    isMine: owner.isMine,
    named: false,
  });
}

import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { draftsIn, sendersIn } from './proton/drafts.ts';
import { messagesIn } from './proton/messages.ts';
import { ownersIn } from './proton/owner.ts';
import { line } from './read/name.ts';
import { all, attribute } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';

const SUBJECT = '[data-testid="conversation-header:subject"],.message-conversation-summary-header';
const LOADING = '.is-loading,[class*=summary-is-loading],.loader-container';
/** An address that opens something of a folder: `/u/0/inbox/ID`, below it `/ID` of one mail. */
const OPEN = /^(?:\/u\/\d+)?\/[^/]+\/([\w-]{60,200}={0,2})(?:\/|$)/;

/** Proton Mail, any language: the open conversation or message, and mails being written. */
export const proton: SiteAdapter = {
  id: 'proton',
  name: 'Proton Mail',
  channel: 'email',
  matches: ['https://mail.proton.me/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'mail.proton.me',
  detect(page) {
    const owner = ownerFrom(page, [...ownersIn(page.document), ...sendersIn(page.document)]);
    const shown = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'proton', account: owner.account }, owner.isMine),
    );
    return withOwners(shown, owner.addresses);
  },
};

function threadIn(page: Page, owner: MailOwner): Detection {
  const { document, url, visible } = page;
  const [, id = ''] = OPEN.exec(url.pathname) ?? [];
  const heading = all(document, SUBJECT, 10).find(visible);
  const { messages, sent, missing } = messagesIn(page);
  if (messages.length === 0) {
    const loading = all(document, LOADING, 50).some(visible);
    if (missing || (heading && !loading))
      return { kind: 'broken', missing: [missing ? 'from' : 'messages'] };
    return id !== '' || loading ? { kind: 'pending' } : { kind: 'none' };
  }
  if (missing) return { kind: 'broken', missing: ['from'] };
  return detectThread({
    site: 'proton',
    account: owner.account,
    key: id && `proton/${id}`,
    subject: heading ? subjectOf(heading) : '',
    messages,
    isMine: (one) => owner.isMine(one) || sent.has(one),
    named: false,
  });
}

/** The text also counts the mails of the conversation. */
function subjectOf(heading: Element): string {
  const title = attribute(heading, 'title', CAPS.subject);
  return line(title || textOf(heading, CAPS.subject), CAPS.subject);
}

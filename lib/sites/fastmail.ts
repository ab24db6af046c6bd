import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { draftsIn } from './fastmail/drafts.ts';
import { messagesIn, subjectOf } from './fastmail/messages.ts';
import { shownEmail } from './fastmail/owner.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { line } from './read/name.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';

const HOSTS = ['app.fastmail.com', 'app.beta.fastmail.com'];
/** What is open: `/mail/Inbox/T3f0a.Mc71b`, a thread and one mail of it. */
const OPEN = /\/(T[\w-]{4,80})(?:\.M[\w-]{1,80})?\/?$/;

/** Fastmail: the open conversation, and mails being written. */
export const fastmail: SiteAdapter = {
  id: 'fastmail',
  name: 'Fastmail',
  channel: 'email',
  matches: HOSTS.map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => HOSTS.includes(url.hostname),
  detect(page) {
    const shown = shownEmail(page);
    const owner = accountOf(page.url, ownerFrom(page, [shown]));
    const found = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'fastmail', account: owner.account }, owner.isMine),
    );
    return withOwners(found, [shown]);
  },
};

/** A window of its own has no toolbar that tells the address, but the same number of the account in its own address. */
function accountOf({ searchParams }: URL, owner: MailOwner): MailOwner {
  const [account = owner.account] = /^\w{4,40}$/.exec(searchParams.get('u') ?? '') ?? [];
  return { ...owner, account };
}

function threadIn(page: Page, owner: MailOwner): Detection {
  const [, id = ''] = OPEN.exec(page.url.pathname) ?? [];
  const heading = subjectOf(page);
  const { messages, missing, drafts } = messagesIn(page, owner.known);
  if (missing) return { kind: 'broken', missing: ['from'] };
  if (messages.length === 0) {
    if (drafts) return { kind: 'none', own: true };
    if (heading) return { kind: 'broken', missing: ['messages'] };
    return { kind: id === '' ? 'none' : 'pending' };
  }
  return detectThread({
    site: 'fastmail',
    account: owner.account,
    key: id && `fastmail/${owner.account}/${id}`,
    subject: heading ? line(textOf(heading, CAPS.subject), CAPS.subject) : '',
    messages,
    isMine: owner.isMine,
    named: false,
  });
}

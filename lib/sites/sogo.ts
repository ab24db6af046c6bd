import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { type MailOwner, ownerFrom } from './mail/owner.ts';
import { detectThread } from './mail/thread.ts';
import { bears, SOGO } from './marks.ts';
import { emailOf } from './read/address.ts';
import { folded, line } from './read/name.ts';
import { all } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';
import { draftsIn } from './sogo/drafts.ts';
import { messageIn } from './sogo/message.ts';
import { statedEmail } from './sogo/state.ts';

/** Above the folders: the name and the address of who is signed in. */
const OWNER = 'md-sidenav md-toolbar .md-caption';
const OWNER_NAME = 'md-sidenav md-toolbar .sg-md-title';
const LOADING = '.view-detail md-progress-circular';
const SUBJECT = '.sg-md-headline';
/** `#!/Mail/0/inbox/12`, `#!/Mail/0/virtual/inbox/12`; account, folder and mail. */
const OPEN = /^#!?\/Mail\/(\w+\/(?:virtual\/)?[^/]+)\/(\d+)/;

/** SOGo on any host, any language: the open mail, and mails being written. */
export const sogo: SiteAdapter = {
  id: 'sogo',
  name: 'SOGo',
  channel: 'email',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, SOGO),
  detect(page) {
    const { document } = page;
    const shown = all(document, OWNER, 5).map((one) => emailOf(textOf(one, 400)));
    const owner = ownerFrom(page, [statedEmail(document), ...shown]);
    const found = threadOrDraft(mailIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'sogo', account: owner.account }, owner.isMine),
    );
    return withOwners(found, owner.addresses);
  },
};

function mailIn(page: Page, owner: MailOwner): Detection {
  const { document, url, visible } = page;
  const key = keyOf(url);
  const message = messageIn(page, owner.known, key);
  if (message === undefined) {
    const loading = key !== '' || all(document, LOADING, 5).some(visible);
    return { kind: loading ? 'pending' : 'none' };
  }
  if (message === 'broken') return { kind: 'broken', missing: ['from'] };
  const called = all(document, OWNER_NAME, 2).map((one) => folded(textOf(one, CAPS.name)))[0] ?? '';
  const isNamesake = ({ name }: Mailbox) => called !== '' && folded(name) === called;
  const { from } = message;
  const heading = all(document, SUBJECT, 5).find(visible);
  return detectThread({
    site: 'sogo',
    account: `${url.host}/${owner.account}`,
    // A mail is shown alone: those with the same person about the same are one conversation.
    key: '',
    subject: heading ? line(textOf(heading, CAPS.subject), CAPS.subject) : '',
    // whoever is called as the user is may be the user, by another address
    messages: [{ ...message, from: { ...from, sure: from.sure && !isNamesake(from) } }],
    isMine: (one) => owner.isMine(one) || (!one.email && isNamesake(one)),
    named: called !== '',
  });
}

/** Folder and number of the open mail, as the address tells them; a window of its own has them in its path. */
function keyOf({ hash, pathname }: URL): string {
  const [, folder, id] =
    OPEN.exec(hash) ?? /\/Mail\/(\w+\/[^?]+?)\/(\d+)\/popupview/.exec(pathname) ?? [];
  return folder && id ? line(`${folder.replace('virtual/', '')}/${id}`, CAPS.key) : '';
}

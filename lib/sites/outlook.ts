import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import { detectThread } from './mail/thread.ts';
import { draftsIn } from './outlook/drafts.ts';
import { isOpenAt, keyOf } from './outlook/key.ts';
import { messagesIn } from './outlook/messages.ts';
import { type Owner, ownerOf } from './outlook/owner.ts';
import { openPane, subjectOf } from './outlook/pane.ts';
import { all } from './read/node.ts';
import { withOwners } from './read/owners.ts';

const HOSTS = ['office.com', 'office365.com', 'live.com', 'cloud.microsoft'].map(
  (domain) => `outlook.${domain}`,
);
const LOADING = '[aria-busy=true],[role=progressbar],#loadingScreen';

/** Outlook on the web, any language: the open conversation or item, and mails being written. */
export const outlook: SiteAdapter = {
  id: 'outlook',
  name: 'Outlook',
  channel: 'email',
  matches: HOSTS.map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => HOSTS.includes(url.hostname),
  detect(page) {
    const owner = ownerOf(page);
    const shown = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'outlook', account: owner.account }, owner.isMine),
    );
    return withOwners(shown, owner.addresses);
  },
};

function threadIn(page: Page, owner: Owner): Detection {
  const open = openPane(page);
  if (!open?.holdsMail) {
    const loading = all(open?.pane ?? page.document, LOADING, 5).some(page.visible);
    return { kind: loading || isOpenAt(page.url) ? 'pending' : 'none' };
  }
  const { pane } = open;
  const messages = messagesIn(pane, page).map((one) => {
    const { name, sure } = one.from;
    // whoever is called as the user is may be the user, by an address that the page does not tell
    return {
      ...one,
      from: { ...one.from, sure: sure && !owner.isMine({ name, email: undefined, sure }) },
    };
  });
  if (messages.length === 0) return { kind: 'broken', missing: ['from'] };
  const sent = messages.length === 1 && /\/(?:sentitems|drafts)\b/.test(page.url.pathname);
  return detectThread({
    site: 'outlook',
    account: owner.account,
    key: keyOf(page),
    subject: subjectOf(pane),
    messages,
    named: owner.named,
    isMine: (one) => owner.isMine(one) || (sent && one === messages[0]?.from),
  });
}

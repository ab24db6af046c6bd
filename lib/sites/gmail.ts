import { CAPS, type Detection } from '../domain/detection.ts';
import type { WrittenTime } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { draftsIn } from './gmail/drafts.ts';
import { messagesIn } from './gmail/messages.ts';
import { type Owner, ownerOf } from './gmail/owner.ts';
import { detectDraft, threadOrDraft } from './mail/draft.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { detectThread, type ThreadMessage } from './mail/thread.ts';
import { line } from './read/name.ts';
import { all, attribute, closest, first } from './read/node.ts';
import { withOwners } from './read/owners.ts';
import { textOf } from './read/text.ts';

const HEADING = '[data-thread-perm-id],h2[data-legacy-thread-id],h2.hP';
const ROW = 'tr.zA,[role=row]';
const BODY = '.a3s';
const LOADING = '#loading';
/** The end of an address that opens a thread: an id without vowels, before 2018 sixteen hexadecimal digits. */
const THREAD_ADDRESS = /#.*\/([b-df-hj-np-tv-z]{20,80}|[\da-f]{16})$/i;

/** Gmail in the browser, any language: an open thread, and mails being written. */
export const gmail: SiteAdapter = {
  id: 'gmail',
  name: 'Gmail',
  channel: 'email',
  matches: ['https://mail.google.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'mail.google.com',
  detect(page) {
    const owner = ownerOf(page);
    const shown = threadOrDraft(threadIn(page, owner), draftsIn(page), (draft) =>
      detectDraft(draft, { site: 'gmail', account: owner.account }, owner.isMine),
    );
    return withOwners(shown, owner.addresses);
  },
};

function threadIn(page: Page, owner: Owner): Detection<WrittenTime> {
  const { document, url, visible } = page;
  const heading = all(document, HEADING, 200).find((one) => !closest(one, ROW) && visible(one));
  const { messages, missing } = messagesIn(page);
  if (missing.length > 0) return { kind: 'broken', missing };
  const [, inAddress = ''] = THREAD_ADDRESS.exec(url.hash) ?? [];
  if (messages.length === 0) {
    if (heading || shows(page, BODY)) return { kind: 'broken', missing: ['messages'] };
    return inAddress !== '' || shows(page, LOADING) ? { kind: 'pending' } : { kind: 'none' };
  }
  const id = (heading && attribute(heading, 'data-legacy-thread-id', 100)) || inAddress;
  return detectThread({
    site: 'gmail',
    account: owner.account,
    key: id && `gmail/${owner.account}/${id}`,
    subject: heading ? line(textOf(heading, CAPS.subject), CAPS.subject) : '',
    messages: messages.map((one) => ({ ...one, from: doubted(one.from, messages, owner) })),
    isMine: owner.isMine,
    named: false,
  });
}

function shows({ document, visible }: Page, selector: string): boolean {
  const found = first(document, selector);
  return found !== undefined && visible(found);
}

/** Whoever is called as the user is, or like them and no mail is between the two, may be the user by another address. */
function doubted(
  box: Mailbox,
  messages: readonly ThreadMessage<WrittenTime>[],
  { isCalled, isLike, isMine }: Owner,
): Mailbox {
  const isTheirs = ({ email }: Mailbox) => email === box.email;
  const isBetween = ({ from, recipients }: ThreadMessage<WrittenTime>) =>
    (isTheirs(from) && recipients().some(isMine)) || (isMine(from) && recipients().some(isTheirs));
  const isSure = !isLike(box.name) || (!isCalled(box.name) && messages.some(isBetween));
  return isSure ? box : { ...box, sure: false };
}

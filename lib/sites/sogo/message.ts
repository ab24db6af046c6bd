import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { isSomebody, type Mailbox, mailboxFrom, mailboxOfTexts } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { emailOf } from '../read/address.ts';
import { instantOf } from '../read/instant.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, property } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';

const VIEW = '#detailView,.view-detail';
const BODY = '.msg-body,.mailer_mailcontent,.sg-mail-part';
const DATE = '.msg-date,time';
const RECIPIENTS = '.msg-recipients';
/** The sender's picture, beside which name and address stand. */
const PICTURE = 'sg-avatar-image';
const ADDRESS = 'a.md-caption,[ng-click*="selectRecipient"]';
const CHIP = 'md-chip';

/** The open mail; undefined while none is, `broken` where it has no sender. */
export function messageIn(
  { document, visible }: Page,
  ownerKnown: boolean,
  key: string,
): ThreadMessage | 'broken' | undefined {
  const [view] = all(document, VIEW, 5).filter(visible);
  if (view === undefined) return undefined;
  const [body] = all(view, BODY, 20).filter(visible);
  const headers = (selector: string) =>
    all(view, selector, 60).filter((one) => !closest(one, BODY) && visible(one));
  const [date] = headers(DATE);
  const from = senderAmong(headers);
  if (from === undefined) return body || date ? 'broken' : undefined;
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  return {
    from: { ...from, sure: from.sure && ownerKnown },
    // hidden while only first names are shown
    recipients: () => all(view, `${RECIPIENTS} ${CHIP}`, 50).map(recipientIn),
    key,
    at: date && instantOf(textOf(date, 100), language),
    text: body && mailIn(body),
  };
}

/** By the address that is a link, beside the name; sure where the picture stands beside both. */
function senderAmong(headers: (selector: string) => Element[]): Mailbox | undefined {
  const [link] = headers(ADDRESS).filter((one) => !closest(one, RECIPIENTS));
  const [picture] = headers(PICTURE).filter((one) => !closest(one, RECIPIENTS));
  const pictured = picture && property(picture, 'nextElementSibling');
  const box = link ? property(link, 'parentElement') : pictured;
  const name = box && first(box, 'span');
  const found = mailboxFrom(nameOf(name ? textOf(name, CAPS.name) : ''), [
    link && emailOf(textOf(link, CAPS.address)),
  ]);
  return isSomebody(found) ? { ...found, sure: found.sure && box === pictured } : undefined;
}

/** Most recipients are called by their name only. */
function recipientIn(chip: Element): Mailbox {
  return mailboxOfTexts([textOf(chip, CAPS.name, { skip: 'button,md-icon' })]);
}

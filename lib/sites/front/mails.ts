import { CAPS } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { QUOTED } from '../desk/ticket.ts';
import { addressIn } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, around, closest, first, property } from '../read/node.ts';
import { phoneOf } from '../read/phone.ts';
import { textOf } from '../read/text.ts';

/** A mail or text message of a conversation; comments of teammates have no sender of this kind. */
export interface FrontMail {
  name: string;
  email: string | undefined;
  phone: string | undefined;
  /** The addresses it was sent to, as far as the page shows them. */
  to: string[];
  /** Undefined where it has no date, as a draft has none. */
  at: ReadTime | undefined;
  /** Empty where it is folded away. */
  text: string;
}

// What stands before the two underscores is the name of a part; what follows is made up by each build.
const MAIL = '[class*="messageViewerBase__StyledMessageDiv"],[role="article"]';
const SENDER = '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"]';
const HANDLE = '[class*="messageViewerRecipient__StyledHandleSpan"]';
const TO = '[class*="messageViewerDetails__StyledCollapsedSectionContentDiv"]';
const DATE = '[class*="messageViewerDate__StyledDateDiv"]';
const BODIES = [
  '[class*="messageHtml__StyledHtmlDiv"]',
  '[class*="messageViewerEmailBody__StyledEmailDiv"]',
];
/** What a sender wrote can call its parts as Front does. */
const WRITTEN = BODIES.join(',');
/** What is being written, with the mail that it answers. */
const DRAFT = '[contenteditable="true"],[role="textbox"],textarea';
/** A mail in there was quoted or is answered by somebody: it is not one of the conversation. */
const INSIDE_ANOTHER = `${DRAFT},blockquote`;
const TEAMMATE = 'a[data-testid^="workspace-teammate-"]';
const LABEL = '[class*="navigationLineLabel__StyledLabelDiv"]';

/** The mails of the open conversation, as they stand; `language` is that of the dates. */
export function mailsIn(viewer: Element, visible: Page['visible'], language: string): FrontMail[] {
  const mails = all(viewer, MAIL, -2 * CAPS.messages)
    .filter(visible)
    .filter((mail) => !closest(mail, INSIDE_ANOTHER) && !besideBody(mail, DRAFT));
  return mails.flatMap((mail): FrontMail[] => {
    const [sender, handle, to, date] = [SENDER, HANDLE, TO, DATE].map((one) =>
      besideBody(mail, one),
    );
    // a mail may be marked in both ways, one inside of the other
    if (around(mail, `${MAIL},${WRITTEN}`) || !(sender || handle)) return [];
    // name and address of two mails are nobody's
    if (sender && handle && closest(sender, MAIL) !== closest(handle, MAIL)) return [];
    const reached = handle ? textOf(handle, 400) : '';
    const body = BODIES.map((one) => first(mail, one)).find(Boolean);
    return [
      {
        name: sender ? nameIn(sender) : '',
        email: addressIn(reached)?.toLowerCase(),
        phone: numberIn(reached),
        to: to ? addressesIn(textOf(to, 1000)) : [],
        at: date && { text: textOf(date, 100), language },
        text: body ? textOf(body, CAPS.message, { skip: QUOTED, lines: true }) : '',
      },
    ];
  });
}

/** The names of the teammates that the workspace lists, folded for comparing. */
export function colleaguesOn(document: Document): Set<string> {
  const names = all(document, TEAMMATE, 500).map((one) =>
    folded(textOf(first(one, LABEL) ?? one, 200).replace(/\s*\d+\s*$/, '')),
  );
  return new Set(names.filter((one) => one !== ''));
}

function addressesIn(text: string): string[] {
  return text.split(/[\s,;]+/).flatMap((one) => addressIn(one)?.toLowerCase() ?? []);
}

/** The telephone number of a handle; one of digits alone may be an id of another channel. */
function numberIn(handle: string): string | undefined {
  const number = phoneOf(handle.replace(/[<>]/g, ''));
  return number && /\D/.test(number) ? number : undefined;
}

function besideBody(mail: Element, selector: string): Element | undefined {
  return all(mail, selector, 20).find((one) => !closest(one, `${WRITTEN},blockquote`));
}

function nameIn(sender: Element): string {
  const part = property(sender, 'firstElementChild') ?? sender;
  return nameOf(textOf(part, 400).split('\n')[0] ?? '');
}

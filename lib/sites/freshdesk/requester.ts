import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { emailOf } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, first } from '../read/node.ts';
import { phoneOf } from '../read/phone.ts';
import { textOf } from '../read/text.ts';

const WIDGET = '.widget-requestor-info';
/** Who sent the ticket, over its first message. */
const SENDER =
  '.sender-info [data-test-id="user-name"],.requester-wrap [data-test-id="user-name"],.ticket-details__requestor [data-test-id="user-name"]';
const FIELD = '[data-test-id="requester-info-contact-';
const CONTENT = '.info-details-content';

/** Who asked, by the details beside the ticket and the sender of its first message. */
export function requesterOf({ document, visible }: Page): Shown {
  const shown = (selectors: string) => all(document, selectors, 20).filter(visible)[0];
  const field = (name: string) => {
    const row = shown(`${FIELD}${name}"]`);
    const content = row && first(row, CONTENT);
    return content ? wordsIn(content) : '';
  };
  const [widget, sender, company] = [WIDGET, SENDER, '.company-info a'].map(shown);
  const links = all(document, 'a[data-test-id="view-more-info"],.widget-requestor-info a', 5);
  const ids = links.map((one) => /\/contacts\/(\d{1,20})/.exec(attribute(one, 'href'))?.[1]);
  return {
    names: [widget, sender].map((one) => (one ? wordsIn(one) : '')),
    emails: [emailOf(field('email'))],
    phones: [phoneOf(field('phone')) ?? phoneOf(field('mobile'))],
    id: ids.find(Boolean) ?? '',
    ...(company ? { company: wordsIn(company) } : {}),
    evidence: 'requester of the ticket',
  };
}

/** The first line of what an element shows, as a name. */
export function wordsIn(element: Element): string {
  return nameOf(textOf(element, 400, { skip: 'button' }).split('\n')[0] ?? '');
}

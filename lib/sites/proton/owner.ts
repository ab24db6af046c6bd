import { addressIn, emailOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { all, attribute, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const ACCOUNT = '[data-testid="heading:userdropdown"],.user-dropdown-button';

/** Who is signed in: by the account's button, and by the page's title "Inbox | ada@x.org | Proton Mail". */
export function ownersIn(document: Document): (string | undefined)[] {
  const [, titled = ''] = property(document, 'title').slice(-800).split(' | ').slice(-3);
  return [
    ...all(document, ACCOUNT, 5).flatMap((one) => [
      shownMailbox(attribute(one, 'title', 600)).email ?? addressIn(textOf(one, 600)),
    ]),
    emailOf(titled),
  ];
}

import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { addressIn, mailtoOf } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { isTheirs, PART, senderOf } from './parts.ts';

const TITLE =
  '[data-inbox-conversation-header-title],[data-conversation-title],.inbox-2__conversation-header>span';
const SIDEBAR =
  '.inbox2__conversation-details-sidebar,.inbox-2__conversation-details-sidebar,[data-intercom-target="conversation-sidebar"]';
const USER = 'a[href*="/users/"]';
const ADDRESS = 'a[href^="mailto:"],[data-key="email"]';

/** Whom the open conversation is with, and its subject where the title is not their name. */
export interface Contact {
  shown: Shown;
  subject: string;
}

/**
 * By the details beside the conversation, its title and the headers of their mails. The title can be a subject: it
 * counts as a name only where the details say the same. An address is sure only where details and mails agree.
 */
export function contactOf(stream: Element, { document, visible }: Page): Contact {
  const [heading] = all(document, TITLE, 5).filter(visible);
  const title = heading ? wordsIn(heading) : '';
  const [sidebar] = all(document, SIDEBAR, 5).filter(visible);
  const links = sidebar ? all(sidebar, USER, 10).filter((one) => wordsIn(one) !== '') : [];
  const users = new Set(links.map((one) => attribute(one, 'href')));
  // several are other people of the company, or of conversations before
  const [link] = users.size === 1 ? links : [];
  const named = link ? wordsIn(link) : '';
  const lines = sidebar ? textOf(sidebar, 4000).split('\n').map(folded) : [];
  const same =
    title !== '' && (link ? folded(named) === folded(title) : lines.includes(folded(title)));
  const beside = sidebar ? addressesIn(all(sidebar, ADDRESS, 20)) : [];
  const theirs = all(stream, PART, 200).filter(isTheirs);
  const written = [...new Set(theirs.flatMap((one) => senderOf(one) ?? []))];
  const emails = [beside, written].flatMap((one) => (one.length === 1 ? one : []));
  const id = link ? (/\/users\/([\w-]{1,60})/.exec(attribute(link, 'href'))?.[1] ?? '') : '';
  return {
    shown: {
      names: [named, same ? title : ''],
      emails,
      ...(emails.length === 2 ? {} : { unsure: true as const }),
      id,
      evidence: sidebar ? 'details beside the conversation' : 'header of a mail',
    },
    subject: same ? '' : title,
  };
}

/** The addresses that elements give, each once; one may be named by its link alone. */
function addressesIn(elements: readonly Element[]): string[] {
  const found = elements.flatMap((one) => {
    const linked = holds(one, 'a[href^="mailto:"]') ? all(one, 'a[href^="mailto:"]', 1) : [one];
    const [first] = linked;
    return mailtoOf(first ? attribute(first, 'href') : '') ?? addressIn(textOf(one, 600)) ?? [];
  });
  return [...new Set(found.map((one) => one.toLowerCase()))];
}

function wordsIn(element: Element): string {
  return nameOf(textOf(element, 400).split('\n')[0] ?? '');
}

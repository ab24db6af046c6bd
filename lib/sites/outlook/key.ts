import type { Page } from '../adapter.ts';
import { unescaped } from '../read/address.ts';
import { all, attribute } from '../read/node.ts';

const IN_ADDRESS = /\/(?:id|read)\/([^/?#]{8,400})/;
const ROW = '[data-convid][aria-selected=true]';

/**
 * Names the open conversation, or the item in a window of its own: by the address, else by the one selected row. The id
 * names the mailbox too, and is the same on all hosts of Outlook. Empty where neither tells.
 */
export function keyOf({ document, url }: Page): string {
  const [, inAddress = ''] = IN_ADDRESS.exec(url.pathname) ?? [];
  const [row, second] = all(document, ROW, 2);
  const inRow = row && !second ? attribute(row, 'data-convid', 400) : '';
  // The address writes ids with other signs than the rows do.
  const id = (unescaped(inAddress) || inRow).replace(/[^a-z\d]/gi, '');
  return id && `outlook/${id}`;
}

/** Whether the address says that a mail is open. */
export function isOpenAt({ pathname }: URL): boolean {
  return IN_ADDRESS.test(pathname);
}

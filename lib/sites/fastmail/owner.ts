import type { Page } from '../adapter.ts';
import { onlyAddress } from '../mail/owner.ts';
import { emailOf } from '../read/address.ts';
import { all, closest } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { WRITTEN } from './messages.ts';

const USER = '.v-MainNavToolbar-userName,.v-MainNavToolbar div,.v-MainNavToolbar span';

/** The address that the button of the account's menu shows; undefined for none, and where it shows several. */
export function shownEmail({ document, visible }: Page): string | undefined {
  const emails = all(document, USER, 40)
    .filter((one) => !closest(one, WRITTEN) && visible(one))
    .flatMap((one) => emailOf(textOf(one, 400)) ?? []);
  return onlyAddress(emails);
}

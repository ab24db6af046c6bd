import { folded } from '../../read/name.ts';
import { isCompany } from './company.ts';
import type { Found } from './find.ts';
import { headOf } from './name-line.ts';
import { isTitle } from './position.ts';
import { isSharedMailbox, isToldByAddress, type Sender } from './signer.ts';

/**
 * The name that the sender of a mail signs with, where no place of the page tells one: their address is made of the
 * whole of it, or of a part and it stands under closing words or a delimiter. Where two names could be meant, none.
 */
export function nameUnder(
  lines: readonly string[],
  found: Found,
  sender: Sender,
): string | undefined {
  const { name: known, emails, others } = sender;
  if (known !== '' || !found.named || emails.some(isSharedMailbox)) return undefined;
  const name = headOf(lines[found.top] ?? '');
  if (isTitle(name) || isCompany(name, sender)) return undefined;
  if (found.names.some((one) => folded(one) !== folded(name))) return undefined;
  if (others.some((one) => folded(one) === folded(name))) return undefined;
  const isClosed = lines.slice(found.start, found.top).some((one) => one !== '');
  return isClosed || isToldByAddress(sender, name) ? name : undefined;
}

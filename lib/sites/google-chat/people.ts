import type { Page } from '../adapter.ts';
import { addressIn, emailOf } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import type { Writer } from './lines.ts';

/** The row of the list that an open chat has. */
export interface Group {
  element: Element;
  kind: 'two' | 'space';
  name: string;
}

const ROW = '[data-group-id]';
const ACCOUNT = 'a[href*="accounts.google.com"][aria-label*="@"],[role=banner] a[aria-label*="@"]';
const NAME = '[data-name],[role=presentation] [role=presentation],[title],span[dir=auto]';

/** The row with the id of the open chat: it says whether that is one person's or a space. */
export function groupIn({ document, visible }: Page, id: string): Group | undefined {
  const rows = all(document, ROW, 500).filter((one) =>
    attribute(one, 'data-group-id', 100).endsWith(`/${id}`),
  );
  const listed = rows.filter((one) => closest(one, '[role=listitem]') !== undefined);
  // the list may be folded away
  const row = listed.find(visible) ?? listed[0];
  const any = rows.find(visible) ?? rows[0];
  const found = row ?? any;
  if (found === undefined) return undefined;
  const kind = attribute(found, 'data-group-id', 100).startsWith('dm/') ? 'two' : 'space';
  const names = all(found, NAME, 6).map(
    (one) => attribute(one, 'data-name', 200) || textOf(one, 200),
  );
  const name = nameOf((names.find((one) => one.trim() !== '') ?? '').split('\n')[0] ?? '');
  return { element: found, kind, name: row ? name : '' };
}

/** Whom the row of a chat of two is of, and which of those who write: by address, else by name; undefined without either. */
export function personIn({ element, name }: Group, writers: readonly Writer[]) {
  const addresses = all(element, '[data-hovercard-id]', 6).map((one) =>
    emailOf(attribute(one, 'data-hovercard-id', 320)),
  );
  const emails = [...new Set(addresses.flatMap((one) => one?.toLowerCase() ?? []))];
  const [listed = ''] = emails.length === 1 ? emails : [];
  const byAddress = writers.find(({ email }) => email !== '' && email === listed);
  const named = writers.filter((one) => name !== '' && folded(one.name) === folded(name));
  const [byName] = named.length === 1 && (listed === '' || byAddress === undefined) ? named : [];
  // somebody of the name with another address is somebody else
  const writer =
    byAddress ?? (byName && (listed === '' || byName.email === '') ? byName : undefined);
  const email = listed || (writer?.email ?? '');
  const shown = name || (writer?.name ?? '');
  if (shown === '' && email === '') return undefined;
  return { name: shown, email, writer, sure: email !== '' && writer?.email === email };
}

/** The address that the link to the account bears; empty where it shows none. */
export function ownerOf(document: Document): string {
  const links = all(document, ACCOUNT, 6).filter(
    (one) => !closest(one, '[data-group-id],[data-user-id],form'),
  );
  const addresses = links.map((one) => addressIn(attribute(one, 'aria-label')));
  return (addresses.find((one) => one !== undefined) ?? '').toLowerCase();
}

import { shownMailbox } from '../read/mailbox.ts';
import { folded, nameOf } from '../read/name.ts';

/** Somebody in a header or a field of a mail; `sure` when every place that shows the address agrees, null when they differ. */
export interface Mailbox {
  name: string;
  email: string | undefined;
  sure: boolean | null;
}

/** A mailbox of a name and of every address that is shown for it: the first counts. */
export function mailboxFrom(name: string, shown: readonly (string | undefined)[]): Mailbox {
  const emails = shown.flatMap((one) => one || []);
  const [email] = emails;
  const sure = emails.every((one) => one.toLowerCase() === email?.toLowerCase()) || null;
  // A name that is an address says nothing, or pretends to be somebody else's.
  return { name: name.includes('@') ? '' : name, email, sure };
}

/**
 * A mailbox of what places write of somebody, each the name, the address or both. A name may be an address too, which
 * its bearer words: sure is one only where two texts differ, one of them the name alone, and none gives another.
 */
export function mailboxOfTexts(texts: readonly string[]): Mailbox {
  const written = texts.filter(Boolean);
  const boxes = written.map(shownMailbox);
  const names = boxes.map(({ name }) => name).filter((one) => one && !one.includes('@'));
  const emails = boxes.map(({ email }) => email);
  const found = mailboxFrom(names[0] ?? '', emails);
  const unread = boxes.some(({ name, email }) => !email && name.includes('@'));
  const differ = new Set(written.map(folded)).size > 1 && new Set(names.map(folded)).size < 2;
  return { ...found, sure: found.sure && differ && !unread };
}

/** The same mailboxes, sure of none. */
export function doubted(boxes: readonly Mailbox[]): Mailbox[] {
  return boxes.map((one) => ({ ...one, sure: false }));
}

/** Whether there is anything to know somebody by. */
export function isSomebody({ name, email }: Pick<Mailbox, 'name' | 'email'>): boolean {
  return Boolean(name || email);
}

/** Whom a list that rewrites senders names ("Jonas via Printers"), or undefined for a sender's own name. */
export function posterName(name: string): string | undefined {
  const [before = '', list] = name.split(/ via /i);
  return list === undefined ? undefined : nameOf(before);
}

/**
 * The sender, or behind a list that rewrites senders the one it names, whose address it does not tell. A list is called
 * as its address is and is written to itself; anybody can put themselves among the recipients, as services do.
 */
export function posterOf(from: Mailbox, recipientsOf: () => readonly Mailbox[]): Mailbox {
  const [before = '', list = ''] = from.name.split(/ via /i);
  const called = folded(list).replace(/\W/g, '') || '@';
  const isList = from.email?.replace(/\W/g, '').toLowerCase().startsWith(called);
  const listed = isList && recipientsOf().some(({ email }) => email === from.email);
  return listed ? { ...from, name: nameOf(before), email: undefined } : from;
}

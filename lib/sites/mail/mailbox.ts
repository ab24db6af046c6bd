import { nameOf } from '../read/name.ts';

/** Somebody in a header or a field of a mail; `sure` when every place that shows the address agrees. */
export interface Mailbox {
  name: string;
  email: string | undefined;
  sure: boolean;
}

/** A mailbox of a name and of every address that is shown for it: the first counts. */
export function mailboxFrom(name: string, shown: readonly (string | undefined)[]): Mailbox {
  const emails = shown.filter((one) => one !== undefined);
  const [email] = emails;
  const sure = emails.every((one) => one.toLowerCase() === email?.toLowerCase());
  // A name that is an address says nothing, or pretends to be somebody else's.
  return { name: name.includes('@') ? '' : name, email, sure };
}

/** Whether there is anything to know somebody by. */
export function isSomebody({ name, email }: Mailbox): boolean {
  return name !== '' || email !== undefined;
}

/** Whom a list that rewrites senders names ("Jonas via Printers"), or undefined for a sender's own name. */
export function posterName(name: string): string | undefined {
  const [before = '', list] = name.split(/ via /i);
  return list === undefined ? undefined : nameOf(before);
}

/** The sender, or behind a list that rewrites senders the one it names, whose address it does not tell. */
export function posterOf(from: Mailbox, recipientsOf: () => readonly Mailbox[]): Mailbox {
  const name = posterName(from.name);
  if (name === undefined) return from;
  const listed = recipientsOf().some(({ email }) => email === from.email);
  return listed ? { ...from, name, email: undefined } : from;
}

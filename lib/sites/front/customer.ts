import type { Shown } from '../desk/customer.ts';
import type { DeskMessage, Ticket } from '../desk/ticket.ts';
import { folded } from '../read/name.ts';
import { isOwn } from '../read/own.ts';
import type { FrontMail } from './mails.ts';

/** Who is not the customer: the user's addresses and domains, and the folded names of teammates. */
export interface Inside {
  own: readonly string[];
  colleagues: ReadonlySet<string>;
}

/**
 * Whom a conversation is with and what was written from outside: the one who wrote first of those who are no colleagues,
 * else whom colleagues wrote to. Undefined where that is nobody, or nothing tells colleagues from others.
 */
export function customerOf(
  mails: readonly FrontMail[],
  inside: Inside,
): Pick<Ticket, 'customer' | 'messages'> | undefined {
  const outside = mails.filter((one) => !isFromInside(one, inside));
  const senders = new Set(outside.map(handleOf));
  const [first] = outside;
  const told = inside.own.length > 0 || inside.colleagues.size > 0;
  if (senders.size > 1 && !told) return undefined;
  if (first === undefined) {
    const written = new Set(mails.flatMap(({ to }) => to ?? []));
    const [to] = [...written].filter((one) => !isOwn(one, inside.own));
    if (to === undefined || written.size > 1) return undefined;
    const evidence = 'recipient of a mail';
    return { customer: { names: [], emails: [to], id: '', unsure: true, evidence }, messages: [] };
  }
  const theirs = outside.filter((one) => handleOf(one) === handleOf(first));
  const names = new Set(theirs.map(({ name }) => folded(name)));
  const customer = shownBy(first);
  return {
    customer:
      told && senders.size === 1 && names.size === 1
        ? { ...customer, together: true }
        : { ...customer, unsure: true },
    messages: outside.map((one): DeskMessage => {
      const from = handleOf(one) === handleOf(first) ? 'customer' : shownBy(one);
      return { key: '', from, at: one.at, text: one.text };
    }),
  };
}

function isFromInside({ name, email }: FrontMail, { own, colleagues }: Inside): boolean {
  return colleagues.has(folded(name)) || (email !== undefined && isOwn(email, own));
}

function handleOf({ email, phone, name }: FrontMail): string {
  return email ?? phone ?? folded(name);
}

function shownBy({ name, email, phone }: FrontMail): Shown {
  return { names: [name], emails: [email], phones: [phone], id: '', evidence: 'header of a mail' };
}

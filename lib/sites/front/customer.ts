import type { ReadTime } from '../../domain/stated.ts';
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
 * else whom the user's company wrote to. The workspace need not list every teammate, nor the settings every domain: who
 * wrote to the user's company, or was written to by a colleague, is no colleague for sure. Where nobody is, it may be the
 * only other who wrote, if nothing is shown of whom to; undefined where that is nobody, or nothing is known of the user.
 */
export function customerOf(
  mails: readonly FrontMail[],
  inside: Inside,
): Pick<Ticket<ReadTime>, 'customer' | 'messages'> | undefined {
  const others = mails.filter((one) => !isFromInside(one, inside));
  if (others.length === 0) return addressee(mails, inside);
  const sure = others.filter((one) => isFromOutside(one, mails, inside));
  const alone = inside.own.length > 0 && new Set(others.map(handleOf)).size === 1;
  const perhaps = alone && others.every(({ to }) => to.length === 0);
  const outside = sure.length > 0 ? others.filter(isOneOf(sure)) : perhaps ? others : [];
  const [first] = outside;
  if (first === undefined) return undefined;
  const names = new Set(outside.map(({ name }) => folded(name)));
  // an address without a name may have stood in what somebody wrote, a mail without a date may be a draft
  const isWhole = first.name !== '' && first.at !== undefined;
  const sole = sure.length > 0 && alone && names.size === 1 && isWhole;
  const customer = shownBy(first);
  return {
    customer: sole ? { ...customer, together: true } : { ...customer, unsure: true },
    messages: mails.flatMap((one): DeskMessage<ReadTime>[] => {
      const { at, text } = one;
      const theirs = handleOf(one) === handleOf(first) ? 'customer' : shownBy(one);
      const from = isFromUser(one, inside) ? 'me' : outside.includes(one) ? theirs : undefined;
      return from === undefined ? [] : [{ key: '', from, at, text }];
    }),
  };
}

/** Who alone was written to from one of the user's addresses; a colleague's own address may write to the company. */
function addressee(mails: readonly FrontMail[], inside: Inside): ReturnType<typeof customerOf> {
  const { own } = inside;
  const [to, another] = new Set(mails.flatMap((one) => (isOf(one.email, own) ? one.to : [])));
  if (to === undefined || another !== undefined || isOwn(to, own)) return undefined;
  const evidence = 'recipient of a mail';
  const mine = mails.filter((one) => isFromUser(one, inside));
  return {
    customer: { names: [], emails: [to], id: '', unsure: true, evidence },
    messages: mine.map(({ at, text }) => ({ key: '', from: 'me', at, text })),
  };
}

/** Whether a mail came to the user's company, or a colleague wrote to who sent it. */
function isFromOutside(
  { to, email }: FrontMail,
  mails: readonly FrontMail[],
  inside: Inside,
): boolean {
  const isAnswer = (one: FrontMail) => email !== undefined && one.to.includes(email);
  return (
    to.some((one) => isOwn(one, inside.own)) ||
    mails.some((one) => isAnswer(one) && isFromInside(one, inside))
  );
}

function isOneOf(mails: readonly FrontMail[]): (mail: FrontMail) => boolean {
  const handles = new Set(mails.map(handleOf));
  return (one) => handles.has(handleOf(one));
}

function isOf(address: string | undefined, own: readonly string[]): boolean {
  return address !== undefined && isOwn(address, own);
}

/**
 * Whether a mail is the user's: from one of their addresses, and the address is made of the sender's name. Colleagues
 * write from `support` too, also as “Support Team”: one word is enough for a teammate whom the workspace lists alone.
 */
function isFromUser({ name, email = '' }: FrontMail, { own, colleagues }: Inside): boolean {
  const [local = ''] = email.split('@');
  const words = folded(name).split(' ');
  const made = words.filter((word) => word.length > 2 && local.includes(word)).length;
  const isPersonal = made > (colleagues.has(folded(name)) ? 0 : 1);
  return isPersonal && own.some((one) => one.trim().toLowerCase() === email);
}

function isFromInside({ name, email }: FrontMail, { own, colleagues }: Inside): boolean {
  return colleagues.has(folded(name)) || isOf(email, own);
}

function handleOf({ email, phone, name }: FrontMail): string {
  return email ?? phone ?? folded(name);
}

function shownBy({ name, email, phone }: FrontMail): Shown {
  return { names: [name], emails: [email], phones: [phone], id: '', evidence: 'header of a mail' };
}

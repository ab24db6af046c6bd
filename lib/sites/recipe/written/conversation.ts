import { CAPS, type DetectedPerson, type Detection } from '../../../domain/detection.ts';
import type { PageRecipe, SiteRecipe } from '../../../domain/site-recipe.ts';
import type { ReadTime } from '../../../domain/stated.ts';
import type { Page } from '../../adapter.ts';
import { emailOf } from '../../read/address.ts';
import { isOwn } from '../../read/own.ts';
import { phoneOf } from '../../read/phone.ts';
import { aliasOf, pointOf } from '../../read/points.ts';
import { cut } from '../../read/text.ts';
import { isAlike, nameAmong } from './account.ts';
import { markedBy, type Named } from './address.ts';
import { contactsAt } from './contacts.ts';
import { linesOn } from './messages.ts';
import { textsAt } from './texts.ts';

/** Whom a conversation is with, as its recipe tells, and what they wrote. */
export function conversationOn(
  { id, channel }: SiteRecipe,
  { names, nobody = [], contacts = [], messages, open, member, subject: place }: PageRecipe,
  page: Page,
  named: Named,
): Detection<ReadTime> {
  const told = names.flatMap(({ in: mark, ...place }) => {
    const where = mark === undefined ? place : { ...place, in: markedBy(mark, named) };
    return textsAt(where, page.document, page)[0] ?? [];
  });
  const name = nameAmong(told) || (told[0] ?? '');
  const lines = messages && linesOn(page, messages, named, name);
  if (name === '')
    return lines?.any
      ? { kind: 'broken', missing: ['name of the conversation'] }
      : { kind: 'none' };
  // whom a profile stands beside it is with, whoever else writes; whose words are whose is not told then
  if (lines?.others && contacts.length === 0) return { kind: 'none' };
  if (nobody.some((one) => isAlike(one, name))) return { kind: 'none', own: true };
  const number = phoneOf(name);
  if ((number || name.includes('@')) && isOwn(number || name, page.own))
    return { kind: 'none', own: true };
  const evidence = 'header of the conversation';
  const host = page.url.host;
  const [subject] = place === undefined ? [] : textsAt(place, page.document, page);
  const about = subject === undefined ? '' : `/${subject}`;
  const key = cut(`${host}/${named.id ?? named.handle ?? name}${about}`, CAPS.key);
  const isOne = told.every((one) => isAlike(one, name));
  // a mail may call itself by an address that is not its own
  const address = channel === 'email' ? emailOf(name) : undefined;
  const confidence = isOne && address === undefined ? 'likely' : 'guess';
  // the ids of people and of conversations may be the same numbers: one never stands for the other
  const members = member && new Set(textsAt(member, page.document, page));
  if (members !== undefined && members.size !== 1) return { kind: 'none' };
  const [who = named.handle ?? named.id ?? name] = members ?? [];
  const alias = aliasOf(id, host, who, evidence);
  const written = address && pointOf('email', address, confidence, evidence);
  const dialled = number && pointOf('phone', number, 'likely', evidence);
  const point = written || dialled || alias;
  // names that differ may be two people's, as while another conversation is opened
  const reached = isOne ? contactsAt(contacts, page) : [];
  if (reached.some(({ value }) => isOwn(value, page.own))) return { kind: 'none', own: true };
  // then it is the address that tells whose words stand there, and the mark of a row does not
  const isTold = lines !== undefined && !lines.others && (isOne || open === undefined);
  const isName = number === undefined && !name.includes('@');
  const person: DetectedPerson = {
    ...(isName ? { name } : {}),
    points: reached.length > 0 ? reached : [{ ...point, confidence }],
    role: 'participant',
    evidence,
    confidence,
  };
  return {
    kind: 'people',
    site: id,
    channel,
    people: [person],
    primary: 0,
    conversation: {
      key,
      ...(subject === undefined ? {} : { subject: cut(subject, CAPS.subject) }),
      messages: isTold ? lines.messages : [],
    },
  };
}

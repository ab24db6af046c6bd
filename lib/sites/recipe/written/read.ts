import { CAPS, type DetectedPerson, type Detection } from '../../../domain/detection.ts';
import type { PageRecipe, SiteRecipe } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { isOwn } from '../../read/own.ts';
import { phoneOf } from '../../read/phone.ts';
import { aliasOf, pointOf } from '../../read/points.ts';
import { cut } from '../../read/text.ts';
import { type Account, accountOn, isAlike, isSame, nameAmong } from './account.ts';
import { markedBy, type Named, namedIn } from './address.ts';
import { contactsAt } from './contacts.ts';
import { linesOn } from './messages.ts';
import { isMarked, textsAt } from './texts.ts';

const MINE: Detection = { kind: 'none', own: true };

/** Reads a page as the recipe of its site tells; `owner` is the handle of who is signed in, empty where none is known. */
export function readWritten(recipe: SiteRecipe, page: Page, owner: string): Detection {
  for (const one of recipe.pages) {
    const named = namedIn(page.url, one.address);
    if (named === undefined) continue;
    if (isMarked(page.document, one.never)) return { kind: 'none' };
    if (isMarked(page.document, one.mine)) return MINE;
    if (one.open !== undefined) {
      const [id, other] = new Set(textsAt(one.open, page.document, page));
      if (id === undefined || other !== undefined) return { kind: 'none' };
      named.id = id;
    }
    if (one.shown !== undefined) {
      const shown = textsAt(one.shown, page.document, page);
      if (!shown.includes(named.id ?? '')) return { kind: shown.length > 0 ? 'pending' : 'none' };
    }
    return one.kind === 'conversation'
      ? conversationOn(recipe, one, page, named)
      : authoredOn(recipe, one, page, named, owner);
  }
  return { kind: 'none' };
}

function authoredOn(
  { id, channel }: SiteRecipe,
  recipe: PageRecipe,
  page: Page,
  named: Named,
  owner: string,
): Detection {
  const account = accountOn(page, recipe, named);
  if (account === undefined) return { kind: 'none' };
  if (account === 'lags') return { kind: 'pending' };
  const handle = `${id}/${account.handle.toLowerCase()}`;
  if (isSame(account.handle, owner) || isOwn(handle, page.own)) return MINE;
  const { kind, messages } = recipe;
  const people = [personOf(account, handle, kind === 'post' ? 'author' : 'profile')];
  const about = { kind: 'people', site: id, channel, people, primary: 0 } as const;
  if (messages === undefined || named.id === undefined) return about;
  const lines = linesOn(page, messages, account.name).messages.slice(0, 1);
  const key = cut(`${page.url.host}/${named.id}`, CAPS.key);
  const said = lines.map((one) => ({ ...one, key: one.key || cut(named.id ?? '', CAPS.key) }));
  return { ...about, conversation: { key, messages: said } };
}

function personOf(
  { name, handle, sure }: Account,
  value: string,
  role: 'author' | 'profile',
): DetectedPerson {
  const confidence = sure ? 'certain' : 'likely';
  const evidence = role === 'author' ? 'author of the post' : 'address of the profile';
  const point = pointOf('handle', value, confidence, evidence);
  return { name: name || handle, points: [point], role, evidence, confidence };
}

function conversationOn(
  { id, channel }: SiteRecipe,
  { names, contacts = [], messages, open, member }: PageRecipe,
  page: Page,
  named: Named,
): Detection {
  const told = names.flatMap(({ in: mark, ...place }) => {
    const where = mark === undefined ? place : { ...place, in: markedBy(mark, named) };
    return textsAt(where, page.document, page)[0] ?? [];
  });
  const name = nameAmong(told) || (told[0] ?? '');
  const lines = messages && linesOn(page, messages, name);
  if (name === '')
    return lines?.any
      ? { kind: 'broken', missing: ['name of the conversation'] }
      : { kind: 'none' };
  // whom a profile stands beside it is with, whoever else writes; whose words are whose is not told then
  if (lines?.others && contacts.length === 0) return { kind: 'none' };
  const number = phoneOf(name);
  if (number !== undefined && isOwn(number, page.own)) return { kind: 'none' };
  const evidence = 'header of the conversation';
  const host = page.url.host;
  const key = cut(`${host}/${named.id ?? named.handle ?? name}`, CAPS.key);
  const isOne = told.every((one) => isAlike(one, name));
  const confidence = isOne ? 'likely' : 'guess';
  // the ids of people and of conversations may be the same numbers: one never stands for the other
  const members = member && new Set(textsAt(member, page.document, page));
  if (members !== undefined && members.size !== 1) return { kind: 'none' };
  const [who = named.handle ?? named.id ?? name] = members ?? [];
  const alias = aliasOf(id, host, who, evidence);
  const point = number === undefined ? alias : pointOf('phone', number, 'likely', evidence);
  // names that differ may be two people's, as while another conversation is opened
  const reached = isOne ? contactsAt(contacts, page) : [];
  if (reached.some(({ value }) => isOwn(value, page.own))) return MINE;
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
    conversation: { key, messages: isTold ? lines.messages : [] },
  };
}

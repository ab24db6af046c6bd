import { keyOf } from '../../../lib/domain/key-of.ts';
import type { Identity } from '../../../lib/domain/rules/same-person/identity.ts';
import {
  COMPANY_WORDS,
  CULTURES,
  type Culture,
  type FamilyName,
  type GivenName,
  LEGAL_FORMS,
  TITLES,
  TRADES,
} from './cultures.ts';
import type { Dice } from './dice.ts';

/** An invented company. */
export interface Firm {
  readonly name: string;
  readonly form: string;
  readonly domain: string;
  readonly switchboard: string;
}

/** An invented person, with everything that could be known of them. */
export interface Person {
  readonly culture: Culture;
  readonly given: GivenName;
  readonly family: FamilyName;
  readonly firm: Firm;
  readonly title: string;
  readonly workMail: string;
  readonly privateMail: string;
  readonly mobile: string;
  readonly handle: string;
}

const FREE = ['freemail.example', 'webpost.example', 'mail.example', 'postbox.example'];

/** A company with an address and a number of its own. */
export function inventFirm(dice: Dice, dial: string): Firm {
  const word = dice.one(COMPANY_WORDS);
  const trade = dice.one(TRADES);
  const plain = inLatin(`${word}${dice.often(0.5) ? '' : trade}`);
  return {
    name: `${word} ${trade}`,
    form: dice.one(LEGAL_FORMS),
    domain: `${plain}${dice.often(0.3) ? dice.below(90) + 10 : ''}.example`,
    switchboard: `+${dial}${dice.digits(6)}00`,
  };
}

/** What is laid down of somebody who is invented; the rest is drawn. */
export type Like = { readonly [K in keyof Person]?: Person[K] | undefined };

/** Somebody of any culture. */
export function inventPerson(dice: Dice, like: Like = {}): Person {
  const culture = like.culture ?? dice.one(CULTURES);
  const given = like.given ?? dice.one(culture.given);
  const family = like.family ?? dice.one(culture.family);
  const firm = like.firm ?? inventFirm(dice, culture.dial);
  const [first, last] = [latinOf(given), latinOf(family)];
  return {
    culture,
    given,
    family,
    firm,
    title: like.title ?? dice.one(TITLES),
    workMail: like.workMail ?? `${localPart(dice, first, last)}@${firm.domain}`,
    privateMail:
      like.privateMail ??
      `${localPart(dice, first, last)}${dice.often(0.5) ? dice.digits(2) : ''}@${dice.one(FREE)}`,
    mobile: like.mobile ?? `+${culture.dial}7${dice.digits(8)}`,
    handle: like.handle ?? `linkedin/${first}-${last}-${dice.digits(4)}`,
  };
}

/** A name in plain Latin letters, as addresses are made of. */
export function latinOf({ name, also = [] }: FamilyName | GivenName): string {
  const latin = [name, ...also].find((one) => /^\p{Script=Latin}/u.test(one));
  return inLatin(latin ?? name);
}

function inLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

function localPart(dice: Dice, first: string, last: string): string {
  return dice.one([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first[0] ?? ''}${last}`,
    `${first[0] ?? ''}.${last}`,
    first,
    `${last}.${first}`,
    `${first}_${last}`,
  ]);
}

/** The name as it is written by default: in the culture's own script, in its own order. */
export function fullName({ given, family, culture }: Person): string {
  return nameOf(given.name, family.name, culture);
}

/** First name and surname in the order of a culture; without a space where neither is Latin and it writes none. */
export function nameOf(given: string, family: string, culture: Culture): string {
  if (culture.familyFirst !== true) return `${given} ${family}`;
  const own = !/\p{Script=Latin}/u.test(given + family);
  return own ? `${family}${given}` : `${family} ${given}`;
}

/** What somebody wrote down of a person. */
export interface Sighting {
  name: string;
  company?: string;
  title?: string;
  points: string[];
}

/** How much of somebody is written down: some addresses, at least one; often the company, sometimes the title. */
export function sight(dice: Dice, person: Person): Sighting {
  const { firm, workMail, privateMail, mobile, handle } = person;
  const points = [
    ...(dice.often(0.5) ? [`email:${workMail}`] : []),
    ...(dice.often(0.35) ? [`email:${privateMail}`] : []),
    ...(dice.often(0.6) ? [`phone:${mobile}`] : []),
    ...(dice.often(0.15) ? [`handle:${handle}`] : []),
  ];
  if (points.length === 0) points.push(`email:${workMail}`);
  const company = dice.often(0.5) ? firm.name : `${firm.name} ${firm.form}`;
  return {
    name: fullName(person),
    ...(dice.often(0.7) ? { company } : {}),
    ...(dice.often(0.5) ? { title: dice.often(0.2) ? dice.one(TITLES) : person.title } : {}),
    points,
  };
}

/** A sighting as the rule takes it; `shared` are the points that the company marked as used by several. */
export function identityOf(
  { name, company, title, points }: Sighting,
  shared: readonly string[] = [],
): Identity {
  return {
    name,
    ...(company === undefined ? {} : { company }),
    ...(title === undefined ? {} : { title }),
    points: [...new Set(points)].map((point) => {
      const [kind, value] = [
        point.slice(0, point.indexOf(':')),
        point.slice(point.indexOf(':') + 1),
      ];
      const key = kind === 'phone' || kind === 'email' ? keyOf(kind, value) : point;
      return { key, held: shared.includes(point) ? 'shared' : 'personal' };
    }),
  };
}

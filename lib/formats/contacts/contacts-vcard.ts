import { type Result, success } from '../../domain/result.ts';
import { tooMany } from './file-refusals.ts';
import { withAbout } from './read-about.ts';
import {
  type ContactsFile,
  FILE_CAPS,
  type Problem,
  preferredFirst,
  type ReadContact,
  type ReadPoint,
  type Steps,
} from './read-contact.ts';
import { aboutInCard } from './vcard-about.ts';
import { type CardLines, cardsIn } from './vcard-lines.ts';
import { type Property, propertyOf } from './vcard-property.ts';

const KINDS: Readonly<Record<string, ReadPoint['kind']>> = {
  EMAIL: 'email',
  TEL: 'phone',
  URL: 'url',
  'X-SOCIALPROFILE': 'url',
};
const UNREACHABLE = new Set(['fax', 'pager', 'modem', 'bbs', 'textphone']);

/** The contacts in a vCard file of version 2.1, 3.0 or 4.0, one a card. */
export function* contactsInVcard(text: string): Steps<Result<ContactsFile>> {
  const contacts: ReadContact[] = [];
  const problems: Problem[] = [];
  let count = 0;
  for (const card of cardsIn(text)) {
    if (typeof card === 'number') {
      yield card / text.length;
      continue;
    }
    count += 1;
    if (count > FILE_CAPS.rows) return tooMany('contacts');
    const read = contactOf(card);
    if (typeof read === 'string') problems.push({ line: card.line, reason: read });
    else contacts.push(read);
  }
  return success({ format: 'vCard', contacts, problems, columns: [] });
}

/** The contact of a card, or why there is none. */
function contactOf({ line, lines, ended, long }: CardLines): ReadContact | string {
  if (!ended) return 'The card is cut off: its end is missing.';
  if (long) return `The card has more than ${FILE_CAPS.card.toLocaleString('en')} lines.`;
  const properties = lines.map(propertyOf).filter((one) => one !== undefined);
  const kind = partsOf(properties, 'KIND')[0]?.toLowerCase() ?? '';
  if (kind === 'group') return 'It is a list of people, not a person.';
  if (kind === 'location' || kind === 'device') return 'It is a thing or a place, not a person.';
  const company = partsOf(properties, 'ORG')[0] ?? '';
  const points = preferredFirst(properties.flatMap(pointOf));
  const names = [
    partsOf(properties, 'FN').join('; '),
    spokenName(partsOf(properties, 'N')),
    partsOf(properties, 'NICKNAME')[0] ?? '',
    company,
  ];
  const name = names.find((one) => one !== '') ?? '';
  if (name === '' && points.length === 0) return 'There is neither a name nor an address in it.';
  const title = partsOf(properties, 'TITLE').join('; ');
  const about = aboutInCard(properties, (wanted) => partsOf(properties, wanted));
  return { line, name, title, company, points, ...withAbout(about) };
}

/** The parts of the first property of this name that says anything. */
function partsOf(properties: readonly Property[], name: string): string[] {
  const having = properties.filter(
    (one) => one.name === name && one.parts.some((part) => part !== ''),
  );
  return (having.find((one) => one.preferred) ?? having[0])?.parts ?? [];
}

function spokenName([family = '', given = '', additional = '']: string[]): string {
  return [given, additional, family].filter((part) => part !== '').join(' ');
}

function pointOf({ name, types, preferred, parts }: Property) {
  const kind = KINDS[name];
  if (kind === undefined) return [];
  if (kind === 'phone' && types.some((type) => UNREACHABLE.has(type))) return [];
  const value = parts.join(';').replace(/^(?:mailto|tel):/i, '');
  return [{ kind, value, preferred }];
}

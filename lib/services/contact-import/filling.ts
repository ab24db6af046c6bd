import { aboutOf } from '../../domain/contact-about.ts';
import { foldedName } from '../../domain/names.ts';
import type { Contact } from '../../domain/records/contact.ts';
import type {
  Fillable,
  Filling,
  ImportRow,
  KnownField,
  Outcome,
  OwnField,
} from './import-views.ts';

const OWN = 'values.';
const FIELDS: readonly KnownField[] = [
  'title',
  'company',
  'postal',
  'birthday',
  'language',
  'timeZone',
  'owner',
  'source',
  'tags',
];

type Known = Extract<Outcome, { kind: 'known' }>;

/** What is known or said of somebody in the fields that a file can fill; what is empty is left out. */
export type FilledFields = ReadonlyMap<Fillable, string | readonly string[]>;

/** What a file says of somebody in these fields, their company by its name. */
export function saidBy({
  title,
  company,
  about,
}: Pick<ImportRow, 'title' | 'company' | 'about'>): FilledFields {
  return filledOf({ ...about, title, company });
}

/** What is known of a contact who is made of these parts, each lending what those before it leave empty. */
export function knownIn(
  parts: readonly Contact[],
  nameOfCompany: (id: string) => string | undefined,
): FilledFields {
  const title = parts.find((one) => one.title !== undefined)?.title;
  const company = parts.find((one) => one.company !== undefined)?.company;
  const name = company === undefined ? undefined : (nameOfCompany(company) ?? company);
  return filledOf({ ...aboutOf(parts), title, company: name });
}

/** What a file fills of somebody, and where it says something else than what is there, which stays. */
export function fillingOf(said: FilledFields, known: FilledFields): Filling {
  const filling: Filling = { fills: [], differs: [] };
  for (const [field, words] of said) {
    const there = known.get(field);
    if (there === undefined) filling.fills.push(field);
    else if (saysElse(words, there)) filling.differs.push(field);
  }
  return filling;
}

/** Whether a known contact gets an address or a field from a file. */
export function getsSomething({ missing, fills }: Pick<Known, 'missing' | 'fills'>): boolean {
  return missing > 0 || fills.length > 0;
}

/** Whether a field is one of the owner’s own. */
export function isOwnField(field: Fillable): field is OwnField {
  return field.startsWith(OWN);
}

/** The id of an own field. */
export function idOfField(field: OwnField): string {
  return field.slice(OWN.length);
}

function filledOf({
  values = {},
  ...all
}: { readonly [F in KnownField]?: string | readonly string[] | undefined } & Pick<
  Contact,
  'values'
>): FilledFields {
  const filled = new Map<Fillable, string | readonly string[]>();
  for (const field of FIELDS) {
    const value = all[field];
    if (value !== undefined && value.length > 0) filled.set(field, value);
  }
  for (const [id, value] of Object.entries(values)) filled.set(`${OWN}${id}`, String(value));
  return filled;
}

/** Of a list it is enough that all of it is there. */
function saysElse(said: string | readonly string[], known: string | readonly string[]): boolean {
  const there = new Set([known].flat().map(foldedName));
  return [said].flat().some((one) => !there.has(foldedName(one)));
}

import { aboutOf } from '../../domain/contact-about.ts';
import { foldedName } from '../../domain/names.ts';
import type { Contact } from '../../domain/records/contact.ts';
import type { Fillable, Filling, ImportRow, Outcome } from './import-views.ts';

const FIELDS: readonly Fillable[] = [
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
export type FilledFields = Readonly<Partial<Record<Fillable, string | readonly string[]>>>;

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
  for (const field of FIELDS) {
    if (said[field] === undefined) continue;
    if (known[field] === undefined) filling.fills.push(field);
    else if (saysElse(said[field], known[field])) filling.differs.push(field);
  }
  return filling;
}

/** Whether a known contact gets an address or a field from a file. */
export function getsSomething({ missing, fills }: Pick<Known, 'missing' | 'fills'>): boolean {
  return missing > 0 || fills.length > 0;
}

function filledOf(
  all: {
    readonly [F in Fillable]?: string | readonly string[] | undefined;
  },
): FilledFields {
  const filled = FIELDS.flatMap((field) => {
    const value = all[field];
    return value === undefined || value.length === 0 ? [] : [[field, value] as const];
  });
  return Object.fromEntries(filled);
}

/** Of a list it is enough that all of it is there. */
function saysElse(said: string | readonly string[], known: string | readonly string[]): boolean {
  const there = new Set([known].flat().map(foldedName));
  return [said].flat().some((one) => !there.has(foldedName(one)));
}

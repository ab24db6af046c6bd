import type { Contact } from './records/contact.ts';
import { fieldsOfKind } from './records/kinds.ts';

/** What is known of a contact beside name, title and company: what their form asks for under More. */
export type ContactAbout = Pick<
  Contact,
  'postal' | 'birthday' | 'language' | 'timeZone' | 'owner' | 'source' | 'tags' | 'values'
>;

/** Some of it to write, undefined clears a field; of the `values` only the named ones are touched. */
export type AboutEdit = {
  readonly [F in Exclude<keyof ContactAbout, 'values'>]?: ContactAbout[F] | undefined;
} & { readonly values?: Readonly<Record<string, OwnValue | undefined>> | undefined };

/** What was entered of a property. */
export type OwnValue = NonNullable<Contact['values']>[string];

/** What is known of a contact who is made of these parts: the fields of each fill what those before it leave empty. */
export function aboutOf(parts: readonly Contact[]): ContactAbout {
  const filled = fieldsOfKind('contact').flatMap(({ name }) => {
    const part = parts.find((one) => one[name] !== undefined);
    return part === undefined ? [] : [[name, part[name]] as const];
  });
  const values = parts.toReversed().flatMap((one) => Object.entries(one.values ?? {}));
  const own = values.length === 0 ? [] : [['values', Object.fromEntries(values)] as const];
  // what is made from entries has forgotten which name has which value
  return Object.fromEntries([...filled, ...own]) as ContactAbout;
}

/** The fields of a contact to set for an edit: of their `values` those that it names, beside those that are there. */
export function aboutFields(
  { values: changed, ...fields }: AboutEdit,
  known: Contact['values'],
): Partial<Contact> {
  if (changed === undefined) return fields;
  const all = Object.entries({ ...known, ...changed }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...fields, values: all.length === 0 ? undefined : Object.fromEntries(all) };
}

import type { Company } from './records/company.ts';
import type { Contact } from './records/contact.ts';

/** The company of a contact who is made of these parts: the first that is among those there; one that was deleted is as none. */
export function companyOfParts(
  parts: readonly Pick<Contact, 'company'>[],
  there: readonly Company[],
): Company | undefined {
  return parts.flatMap(({ company }) => there.find(({ id }) => id === company) ?? [])[0];
}

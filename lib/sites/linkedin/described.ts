import { jsonLdOf } from '../read/json-ld.ts';
import { nameOf } from '../read/name.ts';
import { texts } from '../read/thing.ts';
import { memberIn, sameMember } from './member.ts';

/** What the structured data of a page say of a member; empty where they do not. */
export interface Described {
  name: string;
  title: string;
  company: string;
}

/** The person in JSON-LD whose address is this profile's, undefined where none is. */
export function describedAs(document: Document, member: string): Described | undefined {
  const person = jsonLdOf(document).find((one) =>
    texts(one, 'url').some((url) => sameMember(memberIn(url), member)),
  );
  if (person === undefined) return undefined;
  const text = (property: string) => nameOf(texts(person, property)[0] ?? '');
  return { name: text('name'), title: text('jobTitle'), company: text('worksFor') };
}

import type { Stated } from '../../domain/stated.ts';
import { thingsIn } from '../read/json-ld.ts';
import { isOf, type Thing, texts, things, values } from '../read/thing.ts';
import type { Candidate } from './candidate.ts';

const PERSON = /^Person$/;
const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /Page$/;
const ORGANISATION =
  /(?:Organi[sz]ation|Corporation|Business|Company|Store|Restaurant|Group|Agency|Hotel|School|University|Clinic|NGO|Service)$/;

/** Whom the structured data of a page names, by what the page is to them. */
export interface Structured {
  /** Whom the page says to be about. */
  subjects: Candidate[];
  /** Who wrote it. */
  authors: Candidate[];
  /** Described at the top without being said to be what the page is about. */
  persons: Candidate[];
  companies: Candidate[];
  /** Parts of something else: staff, customers. */
  mentioned: Candidate[];
}

const ROLES = {
  subjects: 'profile',
  authors: 'author',
  persons: 'profile',
  companies: 'profile',
  mentioned: 'mentioned',
} as const;

/** Reads JSON-LD and microdata, which share their words. */
export function structuredOf(data: Stated['data']): Structured {
  const found: Structured = {
    subjects: [],
    authors: [],
    persons: [],
    companies: [],
    mentioned: [],
  };
  const written = data.map(({ format, json }) => ({ format, described: thingsIn(json) }));
  const all = written.flatMap(({ described }) => described);
  const byId = new Map(all.map((thing) => [texts(thing, '@id')[0], thing]));
  const partsOf = (thing: Thing, type: RegExp, ...names: string[]) =>
    things(thing, ...names)
      .map((one) => (texts(one, 'name').length > 0 ? one : (byId.get(texts(one, '@id')[0]) ?? one)))
      .filter((one) => isOf(one, type));

  const sort = (thing: Thing, from: string) => {
    const add = (kind: keyof Structured, some: readonly Thing[]) => {
      const read = kind === 'companies' ? companyIn : personIn;
      for (const one of some) found[kind].push({ role: ROLES[kind], ...read(one, from) });
    };
    if (isOf(thing, PERSON))
      add(texts(thing, '@as').includes('author') ? 'authors' : 'persons', [thing]);
    else if (isOf(thing, ARTICLE)) {
      for (const name of values(thing, 'author'))
        if (typeof name === 'string' && !name.includes('/'))
          found.authors.push({ name, role: 'author', evidence: `author in ${from}` });
      add('authors', partsOf(thing, PERSON, 'author', 'creator'));
    } else if (isOf(thing, ORGANISATION)) add('companies', [thing]);
    else if (isOf(thing, PAGE)) {
      add('subjects', partsOf(thing, PERSON, 'mainEntity', 'about'));
      add('companies', partsOf(thing, ORGANISATION, 'mainEntity'));
    }
    const staff = partsOf(thing, PERSON, 'employee', 'founder', 'member', 'customer');
    add('mentioned', staff);
  };

  for (const { format, described } of written) for (const thing of described) sort(thing, format);
  return found;
}

function personIn(thing: Thing, from: string): Omit<Candidate, 'role'> {
  return {
    name: texts(thing, 'name')[0] ?? texts(thing, 'givenName', 'familyName').join(' '),
    evidence: `Person in ${from}`,
    addresses: texts(thing, 'email', 'telephone'),
    urls: texts(thing, 'url', 'sameAs'),
    title: texts(thing, 'jobTitle')[0],
    company: texts(thing, 'worksFor', 'affiliation')[0],
  };
}

function companyIn(thing: Thing, from: string): Omit<Candidate, 'role'> {
  return {
    name: texts(thing, 'name')[0] ?? '',
    evidence: `Organization in ${from}`,
    addresses: [thing, ...things(thing, 'contactPoint')].flatMap((one) =>
      texts(one, 'email', 'telephone'),
    ),
    urls: texts(thing, 'url'),
    organisation: true,
  };
}

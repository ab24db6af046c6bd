import type { Page } from '../adapter.ts';
import { jsonLdOf } from '../read/json-ld.ts';
import { microdataOf } from '../read/microdata.ts';
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

/** Reads JSON-LD and microdata, which share their words. */
export function structuredOf({ document, visible }: Page): Structured {
  const found: Structured = {
    subjects: [],
    authors: [],
    persons: [],
    companies: [],
    mentioned: [],
  };
  const written = jsonLdOf(document);
  const byId = new Map(written.map((thing) => [texts(thing, '@id')[0], thing]));
  const partsOf = (thing: Thing, ...names: string[]) =>
    names
      .flatMap((name) => things(thing, name))
      .map((one) =>
        texts(one, 'name').length > 0 ? one : (byId.get(texts(one, '@id')[0]) ?? one),
      );

  const sort = (thing: Thing, from: string) => {
    const persons = (...names: string[]) =>
      partsOf(thing, ...names).filter((one) => isOf(one, PERSON));
    if (isOf(thing, PERSON)) {
      const author = texts(thing, '@as').includes('author');
      found[author ? 'authors' : 'persons'].push(personIn(thing, from));
    } else if (isOf(thing, ARTICLE)) {
      const texted = values(thing, 'author').filter((one) => typeof one === 'string');
      const names = texted.filter((one) => !one.includes('/'));
      found.authors.push(
        ...names.map((name) => ({ name, role: 'author' as const, evidence: `author in ${from}` })),
        ...persons('author', 'creator').map((one) => personIn(one, from)),
      );
    } else if (isOf(thing, ORGANISATION)) found.companies.push(companyIn(thing, from));
    else if (isOf(thing, PAGE)) {
      found.subjects.push(...persons('mainEntity', 'about').map((one) => personIn(one, from)));
      for (const one of partsOf(thing, 'mainEntity'))
        if (isOf(one, ORGANISATION)) found.companies.push(companyIn(one, from));
    }
    for (const one of persons('employee', 'founder', 'member', 'customer'))
      found.mentioned.push(personIn(one, from));
  };

  for (const thing of written) sort(thing, 'JSON-LD');
  for (const thing of microdataOf(document, visible)) sort(thing, 'microdata');
  for (const one of found.authors) one.role = 'author';
  for (const one of found.mentioned) one.role = 'mentioned';
  return found;
}

function personIn(thing: Thing, from: string): Candidate {
  const parts = [...texts(thing, 'givenName'), ...texts(thing, 'familyName')].join(' ');
  return {
    name: texts(thing, 'name')[0] ?? parts,
    role: 'profile',
    evidence: `Person in ${from}`,
    addresses: [...texts(thing, 'email'), ...texts(thing, 'telephone')],
    urls: [...texts(thing, 'url'), ...texts(thing, 'sameAs')],
    title: texts(thing, 'jobTitle')[0],
    company: texts(thing, 'worksFor')[0] ?? texts(thing, 'affiliation')[0],
  };
}

function companyIn(thing: Thing, from: string): Candidate {
  const all = [thing, ...things(thing, 'contactPoint')];
  return {
    name: texts(thing, 'name')[0] ?? '',
    role: 'profile',
    evidence: `Organization in ${from}`,
    addresses: all.flatMap((one) => [...texts(one, 'email'), ...texts(one, 'telephone')]),
    urls: texts(thing, 'url'),
    organisation: true,
  };
}

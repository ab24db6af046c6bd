import { type OwnColumns, valuesInRow } from './own-columns.ts';
import { postalLine, type ReadAbout, tagsIn } from './read-about.ts';

/** What the columns of a table hold beside names and addresses: the positions of those that are read. */
export interface AboutColumns {
  /** An address in one cell. */
  whole: readonly number[];
  /** Addresses whose parts have a cell each: street, code, town, region, country; -1 for none. */
  parted: readonly (readonly number[])[];
  birthday: readonly number[];
  language: readonly number[];
  timeZone: readonly number[];
  owner: readonly number[];
  source: readonly number[];
  tags: readonly number[];
  own: OwnColumns;
}

const ROLES = {
  whole:
    /^address \d+ - formatted$|^(postal |mailing |business |home )?address$|^(adresse|anschrift|direccion|indirizzo|adres)$/,
  birthday:
    /^(birthday|birth ?date|date of birth|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleanos|fecha de nacimiento)$/,
  language: /^(preferred )?(language|sprache|langue|idioma)$/,
  timeZone: /^(time ?zone|zeitzone|fuseau horaire)$/,
  owner: /^((contact|account|lead|person - ) ?)?owner$/,
  source: /^(lead |original )?source$/,
  tags: /^(labels?|person - labels?|group membership|categories|tags|kategorien)$/,
} as const;

const PARTS = [
  /^(street|street address|address line 1)$/,
  /^(postal code|zip|zip code|zip\/postal code|postcode)$/,
  /^(city|town)$/,
  /^(state|state\/region|region|province)$/,
  /^(country\/region|country)$/,
];
/** Outlook's addresses each have a word before their parts. */
const SORTS = ['', 'business ', 'home ', 'other '];

/** What the columns hold by their folded headers, beside those of own fields. */
export function aboutColumns(names: readonly string[], own: OwnColumns): AboutColumns {
  const having = (pattern: RegExp) => names.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  const parted = SORTS.map((sort) => PARTS.map((part) => partAt(names, sort, part)));
  return {
    whole: having(ROLES.whole),
    // a country alone is no address
    parted: parted.filter(([street = -1, , town = -1]) => street >= 0 || town >= 0),
    birthday: having(ROLES.birthday),
    language: having(ROLES.language),
    timeZone: having(ROLES.timeZone),
    owner: having(ROLES.owner),
    source: having(ROLES.source),
    tags: having(ROLES.tags),
    own,
  };
}

/** What a row says by these columns. */
export function aboutInRow(cells: readonly string[], columns: AboutColumns): ReadAbout {
  const cell = (at: number) => cells[at] ?? '';
  const firstOf = (positions: readonly number[]) =>
    positions.map(cell).find((text) => text !== '') ?? '';
  const parted = columns.parted.map((positions) => {
    const [street = '', code = '', town = '', region = '', country = ''] = positions.map(cell);
    return `${street}${town}` === ''
      ? ''
      : postalLine([street, `${code} ${town}`, region, country]);
  });
  const whole = columns.whole.map((at) => postalLine([cell(at)]));
  return {
    postal: [...whole, ...parted].filter((address) => address !== ''),
    birthday: firstOf(columns.birthday),
    language: firstOf(columns.language),
    timeZone: firstOf(columns.timeZone),
    owner: firstOf(columns.owner),
    source: firstOf(columns.source),
    tags: tagsIn(columns.tags.map(cell)),
    values: valuesInRow(cells, columns.own),
  };
}

function partAt(names: readonly string[], sort: string, part: RegExp): number {
  return names.findIndex((name) => name.startsWith(sort) && part.test(name.slice(sort.length)));
}

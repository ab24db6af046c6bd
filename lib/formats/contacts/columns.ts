import { type AboutColumns, aboutColumns } from './about-columns.ts';
import { type OwnColumns, type OwnHeadings, ownColumns } from './own-columns.ts';

/** What the columns of a table hold: the positions of those that are read. */
export interface Columns {
  full: number[];
  given: number[];
  middle: number[];
  family: number[];
  /** Other names, where there is no proper one. */
  known: number[];
  title: number[];
  company: number[];
  points: PointColumn[];
  about: AboutColumns;
}

/** A column of addresses, with the one that says of what sort they are. */
export interface PointColumn {
  kind: 'email' | 'phone' | 'url';
  value: number;
  label: number;
}

/** Most tables have far fewer columns; more than this are looked at by nobody. */
const LONGEST_HEADER = 80;

// without accents and in lower case, in the languages that Outlook writes most
const ROLES = {
  given: /^(first|given)[ _]?name$|^(vorname|prenom|nombre|nome|voornaam)$/,
  middle:
    /^(middle|additional) name$|^(weitere vornamen|zweiter vorname|deuxieme prenom|segundo nombre)$/,
  family:
    /^((last|family)[ _]?name|surname)$|^(nachname|familienname|nom de famille|apellidos?|cognome|achternaam)$/,
  full: /^(full|display|contact) name$|^(person - name|vollstandiger name|nom complet)$/,
  known: /^(file as|nickname|e-mail display name|speichern unter|spitzname|surnom)$/,
  company:
    /^(company|company name|organi[sz]ation|account name|associated company|organization 1 - name|person - organization)$|^organization name$|^(firma|unternehmen|societe|entreprise|empresa|azienda|bedrijf)$/,
  job: /^(job title|position|organization( 1 -)? title|funktion|berufsbezeichnung|fonction|poste|cargo|puesto)$/,
} as const;

const EMAIL = /e-?mail|^adresse de messagerie|courriel|correo/;
const NO_EMAIL = /typ|label|display|angezeigt|nom complet|owner|opt|status|permission/;
const PHONE = /phone|telefon|\btel\b|mobil|handy|portable|natel/;
const NO_PHONE = /fax|label|type|assist|pager|telex|t[td][dy]|horbehindert|radio|telecopie/;
const WEB = /^(website( \d+ - value)?|web ?page|web site|url|webseite|page web|homepage|site web)$/;

const NO_OWN: OwnColumns = new Map();

/**
 * What the columns are by their headers, or undefined for a row that is no header of contacts. What is called as an own
 * field is that and nothing else, but for names, and for what nobody could be told apart without.
 */
export function columnsOf(headers: readonly string[], headings: OwnHeadings): Columns | undefined {
  const names = headers.map(foldedHeader);
  const columns = columnsNamed(names, NO_OWN);
  if (columns === undefined) return undefined;
  const { given, middle, family, full } = columns;
  const own = ownColumns(headers, headings, new Set([...given, ...middle, ...family, ...full]));
  if (own.size === 0) return columns;
  const taken = new Set([...own.values()].flat());
  const others = names.map((name, at) => (taken.has(at) ? '' : name));
  return columnsNamed(others, own) ?? columnsNamed(names, own);
}

function columnsNamed(names: readonly string[], own: OwnColumns): Columns | undefined {
  const having = (pattern: RegExp) => names.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  const given = having(ROLES.given);
  const family = having(ROLES.family);
  // “Name” and “Nom” beside a first name are the last one, unless there is a better column
  const bare = having(/^(name|nom)$/);
  const isFamily = given.length > 0 && family.length === 0;
  const columns: Columns = {
    given,
    middle: having(ROLES.middle),
    family: isFamily ? bare : family,
    full: [...having(ROLES.full), ...(isFamily ? [] : bare)],
    known: having(ROLES.known),
    company: having(ROLES.company),
    title: titlesIn(names, having(ROLES.job)),
    about: aboutColumns(names, own),
    points: names.flatMap((name, value) => {
      const kind = pointKindOf(name);
      return kind === undefined ? [] : [{ kind, value, label: labelOf(names, name) }];
    }),
  };
  const named = [columns.given, columns.family, columns.full, columns.known, columns.company];
  return columns.points.length > 0 && named.some((one) => one.length > 0) ? columns : undefined;
}

/** What a table of contacts with these headers is called. */
export function formatOf(headers: readonly string[]): string {
  const names = new Set(headers.map(foldedHeader));
  if (names.has('e-mail 1 - value') || names.has('phone 1 - value')) return 'Google CSV';
  const outlook = ['e-mail address', 'e-mail-adresse', 'adresse de messagerie'];
  return outlook.some((name) => names.has(name)) ? 'Outlook CSV' : 'CSV';
}

/** “Title” is Mr or Ms where Outlook writes it, before the company and beside a suffix; elsewhere it is the job. */
function titlesIn(names: readonly string[], jobs: number[]): number[] {
  const company = names.findIndex((name) => ROLES.company.test(name));
  const polite = names.some((name) => name.startsWith('suffix'));
  const titles = names.flatMap((name, at) => {
    const isTitle = name === 'title' || name === 'titre' || name === 'titel';
    return isTitle && !(polite && at < company) ? [at] : [];
  });
  return jobs.length > 0 ? jobs : titles;
}

/** Of which kind of address a column with this folded heading is; undefined where it holds none. */
export function pointKindOf(name: string): PointColumn['kind'] | undefined {
  if (EMAIL.test(name) && !NO_EMAIL.test(name)) return 'email';
  if (PHONE.test(name) && !NO_PHONE.test(name)) return 'phone';
  return WEB.test(name) ? 'url' : undefined;
}

/** Google's “E-mail 1 - Label” beside “E-mail 1 - Value”; -1 for none. */
function labelOf(names: readonly string[], name: string): number {
  const base = name.replace(/value$/, '');
  return base === name
    ? -1
    : names.findIndex((one) => one === `${base}label` || one === `${base}type`);
}

/** A heading for comparing: without case, accents and doubled spaces, cut where it is longer than anybody writes. */
export function foldedHeader(header: string): string {
  return header
    .slice(0, LONGEST_HEADER)
    .normalize('NFKD')
    .replace(/[\p{M}\uFEFF]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

import { contactLineOf } from './contact-line.ts';
import { isProse, isSmallPrint } from './line-kinds.ts';
import { isPersonLike } from './position.ts';
import { COMMA } from './position-words.ts';
import {
  isCountry,
  isHouse,
  isHouseNumber,
  isNamedWay,
  isPlaceName,
  isStreet,
  isUnit,
  isWay,
  type Sureness,
} from './postal-parts.ts';
import type { Sender } from './signer.ts';

/** A postal address among the lines of a signature. */
export interface Postal {
  /** On one line, its parts as they are written. */
  readonly value: string;
  /** How many lines it takes up. */
  readonly lines: number;
  /** What stands before it on its first line, as the company does. */
  readonly beside: string;
}

const MOST_LINES = 5;
const MOST_LINE = 160;
const MOST_VALUE = 200;
const MOST_TOWNS = 2;
const LABEL =
  /^(?:postal |business |visiting |mailing |street |office )?(?:address|adresse|anschrift|besuchsadresse|postadresse|direcci[oó]n|indirizzo|endere[cç]o|adres|bezoekadres|adress|osoite|add?r?|a|office|büro|bureau|住所|地址|адрес)\.?\s?[:：]\s*|^(?:a|add?r?)\.?\s(?=\d)/iu;
const BETWEEN = new RegExp(
  `\\s*[|•·‧¦;]\\s*|${COMMA.source}|,(?=\\S)|\\s+[-–—/]\\s+(?!\\d{3} ?\\d{3}(?:,|$))`,
  'iu',
);
const NEVER = /[@:=<>€$£¥!?%"“”…\\[\]{}]|www\./iu;

const TOWN = String.raw`(?:['’]s-)?\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}`;
const STATE =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|D\\.C\\.';
const PROVINCE = 'AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT';
// Codes of letters and digits, or with the state before them, are nothing else.
const CODE = String.raw`(?:(?:${STATE})\.? \d{5}(?:-\d{4})?|(?:(?:${PROVINCE}),? )?[A-Z]\d[A-Z][ -]?\d[A-Z]\d|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT) \d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z\d]{4}|\d{5}-\d{3})`;
const KNOWN_COUNTRY = String.raw`(?: (?<country>UK|U\.K\.|USA|U\.S\.A\.|United Kingdom|England|Scotland|Canada|Australia|Ireland))?`;
/** "London EC1A 1BB", "Dublin 2 D02 X285", "Singapore 048616". */
const TOWN_CODE = new RegExp(
  `^(?:${TOWN}(?: \\d{1,2}| \\(\\p{Lu}\\p{L}+\\))?,? ${CODE}|Singapore \\d{6})${KNOWN_COUNTRY}$`,
  'u',
);
const CODE_ALONE = new RegExp(`^${CODE}${KNOWN_COUNTRY}$`, 'u');
/** "1000 Brussels", "D-10115 Berlin", "1012 AB Amsterdam", "110 00 Praha 1", "75008 Paris Cedex 08". */
const CODE_TOWN = new RegExp(
  String.raw`^(?:[A-Z]{1,3}[- ])?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3})(?: ?[A-Z]{2}(?= ))? ${TOWN}(?: \d{1,2}| \(\p{Lu}[\p{L} ]{1,24}\))?$`,
  'u',
);
/** "2000 Antwerpen" may be a year. */
const YEAR = /^(?:19|20)\d\d /;
/** "Mumbai 400 001", "Tokyo 100-0001": before a country only. */
const TOWN_NUMBER = new RegExp(
  String.raw`^${TOWN}(?: ?- ?| )(?:\d{4,6}|\d{3} \d{3}|\d{3}-\d{4})$`,
  'u',
);
/** "广东省东莞市长安镇兴业路199号", "부산광역시 사상구 학감대로 555": from the province to the number of the house. */
const EAST_ASIAN =
  /^(?:\p{sc=Han}{2,8}[省市縣县][\p{Lo}]{2,30}[路街道巷弄段里村][\p{Lo}\d]{0,12}?\d{1,5}(?:[-－]\d{1,4})?[号號].{0,20}|[\p{sc=Hangul}]{1,8}(?:시|도) (?:\p{sc=Hangul}{1,8} ){1,3}?\p{sc=Hangul}\S{0,11}(?:로|길|동) ?\d{1,5}(?:-\d{1,4})?.{0,20})$/u;
const JAPANESE = /^〒\s?\d{3}-?\d{4}\s+(?=\p{Lo}\D*\d)[\p{Lo}ー\d\s－−-]{4,80}$/u;

/** The postal address that begins on a line: a street with its number, then a town with its code; else undefined. */
export function postalAt(lines: readonly string[], at: number, sender: Sender): Postal | undefined {
  const parts: string[] = [];
  let own = 0;
  for (const [index, written] of lines.slice(at, at + MOST_LINES).entries()) {
    if (!canBePart(written)) return undefined;
    parts.push(...partsOf(index === 0 ? written.replace(LABEL, '') : written));
    if (index === 0) own = parts.length;
    const next = lines[at + index + 1] ?? '';
    const all = isCountry(next) ? [...parts, next.trim()] : parts;
    const found =
      japaneseIn(all) ?? eastAsianIn(all) ?? addressIn(all, own === parts.length, sender);
    if (found === undefined || found.start >= own) continue;
    const value = all.slice(found.start).join(found.between);
    const before = all.slice(0, found.start);
    const isOthers = before.some((one) => one.includes(':') || isPersonLike(one, sender));
    if (isOthers || value.length > MOST_VALUE || NEVER.test(value)) return undefined;
    return { value, lines: index + 1 + all.length - parts.length, beside: before.join(' | ') };
  }
  return undefined;
}

function canBePart(text: string): boolean {
  const is = text.length <= MOST_LINE && contactLineOf(text) === undefined;
  // "2.º Esq." ends as a sentence does
  return is && !isSmallPrint(text) && !isProse(text.replace(/\.$/, ''));
}

function partsOf(text: string): string[] {
  return text
    .replace(/[*_]|\p{Extended_Pictographic}️?/gu, '')
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Where among parts an address begins that goes on to their end, and what stands between its own. */
interface Placed {
  start: number;
  between: string;
}

function addressIn(
  parts: readonly string[],
  isOneLine: boolean,
  sender: Sender,
): Placed | undefined {
  const hasCountry = isCountry(parts.at(-1) ?? '');
  const rest = hasCountry ? parts.slice(0, -1) : parts;
  const town = townIn(rest, hasCountry);
  if (town === undefined) return isOneLine ? townFirst(rest, sender) : undefined;
  const isAny = (text: string) => isStreet(text, sender, town.sure);
  const before = rest.slice(0, town.at);
  // a code that is nothing else tells a street without its number
  const isNamed = (text: string) => town.sure === 'any' && isNamedWay(text);
  const start = streetBefore(before, isOneLine, isAny) ?? streetBefore(before, isOneLine, isNamed);
  return start === undefined ? undefined : { start, between: ', ' };
}

/** "A-4099 Aschachberg, Schiffslände 1", "6720 Szeged, Kárász köz 4." */
function townFirst(parts: readonly string[], sender: Sender): Placed | undefined {
  const start = parts.length - 2;
  const [town = '', street = ''] = parts.slice(start);
  const isTown = CODE_TOWN.test(town) && !YEAR.test(town) && !isWay(town) && !isUnit(street);
  const isAddress =
    start >= 0 && isTown && isStreet(street.replace(/\.$/, ''), sender, 'number-last');
  return isAddress ? { start, between: ', ' } : undefined;
}

interface Town {
  at: number;
  /** What a street before it must tell of itself. */
  sure: Sureness;
}

/** Where the town begins that parts end in. */
function townIn(parts: readonly string[], hasCountry: boolean): Town | undefined {
  const at = parts.length - 1;
  const last = parts[at] ?? '';
  if (CODE_ALONE.test(last)) {
    const town = /^\p{Lu}{2}$/u.test(parts[at - 1] ?? '') ? at - 2 : at - 1;
    const name = (parts[town] ?? '').replace(/ \d{1,2}$/, '');
    if (!isPlaceName(name)) return undefined;
    // the county under the town
    const isCounty = isPlaceName(parts[town - 1] ?? '') && !isWay(parts[town - 1] ?? '');
    return { at: isCounty && town > 1 ? town - 1 : town, sure: 'any' };
  }
  if (TOWN_CODE.test(last) || (hasCountry && TOWN_NUMBER.test(last))) return { at, sure: 'any' };
  if (!CODE_TOWN.test(last)) return undefined;
  return { at, sure: YEAR.test(last) ? 'way' : 'number-last' };
}

/** Where the street begins that parts end in; on one line parts of the town may stand behind it. */
function streetBefore(
  parts: readonly string[],
  isOneLine: boolean,
  isAny: (text: string) => boolean,
): number | undefined {
  const part = (index: number) => parts[index] ?? '';
  let at = parts.length - 1;
  for (let towns = 0; at >= 0; at -= 1) {
    // "Flat 3, 12 High Street", "Rose Cottage, 12 High Street"
    if (isAny(part(at)) && !isUnit(part(at))) return houseFrom(parts, at);
    const [before, here] = [part(at - 1), part(at)];
    // "12, rue de la Paix", "Calle Mayor, 5"
    if (isHouseNumber(before) && isWay(here) && isAny(`${before} ${here}`)) return at - 1;
    if (isHouseNumber(here) && isPlaceName(before) && isAny(`${before} ${here}`)) return at - 1;
    if (isUnit(here)) continue;
    towns += 1;
    if (!isOneLine || towns > MOST_TOWNS || !isPlaceName(here)) return undefined;
  }
  return undefined;
}

/** Where what stands over a street begins: "Unit 4, Canal Works", "Suite 900", "Rose Cottage". */
function houseFrom(parts: readonly string[], street: number): number {
  const part = (index: number) => parts[index] ?? '';
  if (isUnit(part(street - 2)) && isPlaceName(part(street - 1))) return street - 2;
  return isUnit(part(street - 1)) || isHouse(part(street - 1)) ? street - 1 : street;
}

/** Where the parts are written without any between them. */
function eastAsianIn(parts: readonly string[]): Placed | undefined {
  const start = parts.findIndex((one) => EAST_ASIAN.test(one));
  return start >= 0 && start === parts.length - 1 ? { start, between: ' ' } : undefined;
}

/** In Japanese the whole address stands behind its code. */
function japaneseIn(parts: readonly string[]): Placed | undefined {
  const start = parts.findIndex((one) => one.startsWith('〒'));
  const isWhole = start >= 0 && JAPANESE.test(parts.slice(start).join(' '));
  return isWhole ? { start, between: ' ' } : undefined;
}

import { folded } from '../../read/name.ts';
import { isCompany } from './company.ts';
import { isTitle } from './position.ts';
import type { Sender } from './signer.ts';

// All folded: what streets are called, as words of their own and as ends of words.
const WAYS =
  'rue|avenue|ave?|bd|bld|boulevard|blvd|allee|place|chemin|impasse|route|cours|quai|square|sq|street|st|road|rd|lane|ln|drive|dr|court|ct|way|close|terrace|row|hill|gardens|mews|wharf|crescent|parade|parkway|pkwy|highway|hwy|broadway|plaza|esplanade|loop|calle|c|paseo|avda|avenida|carrer|carretera|camino|via|viale|corso|piazza|piazzale|largo|vicolo|strada|rua|r|travessa|praca|alameda|ul|ulica|al|aleja|aleje|os|pl|plac|namesti|trida|trg|cesta|utca|ut|ter|str|calea|bulevardul|bulevar|katu|tie|iela|gatve|pst|mnt|sokak|sok|caddesi|cad|cd|mah|odos|leoforos|ул|улица|проспект|пр|вул|вулиця|marg|salai|nagar|chowk|jalan|jl|postfach|postbus|postboks|box|bp|apartado';
const ENDS =
  'str|stra(?:ss|ß)e|gasse|weg|platz|plein|allee|ring|ufer|damm|markt|straat|laan|kade|gracht|gata|gatan|gate|gaten|gade|vej|veien|vagen|katu|tie|utca|iela|puiestee';
const PARTICLES =
  'de|du|des|da|do|dos|das|di|del|della|dei|delle|degli|le|la|les|los|las|el|al|et|y|e|d|l|van|von|vom|der|die|den|dem|het|t|te|ter|ten|op|aan|am|an|auf|im|in|bei|beim|zu|zum|zur|unter|und|of|the|and|sur|sous|aux?|en|bis|nr|no|n|na|s|i|og|och|ja';
const WAY = new RegExp(`(?:^| )(?:(?:${WAYS})|\\S*(?:${ENDS}))(?= |$)`, 'u');
const STARTS_WITH_WAY = new RegExp(`^(?:\\d{1,5} ?(?:[a-z]|bis|ter)? )?(?:${WAYS}) `, 'u');
const ENDS_IN_WAY =
  / (?:street|road|lane|drive|court|close|terrace|row|hill|gardens|mews|wharf|crescent|parade|avenue|square|place|quay|walk|green)$/;
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'u');

const MOST_STREET = 70;
const MOST_DIGITS = 8;
const NAMED = String.raw`[\p{L}\p{M}\d.'’/ -]{1,60}`;
const NUMBER = String.raw`(?:n[º°.]\s?|nr\.?\s?|no\.?\s?|#)?\d{1,5}\s?(?:[a-z]|bis|ter)?(?:\s?[-–/+]\s?\d{1,5}\s?[a-z]?){0,2}`;
/** "Rue Haute 1", "Hauptstr. 5a". */
const NUMBER_LAST = new RegExp(String.raw`^\p{L}${NAMED}(?:\s|(?<=\.))${NUMBER}\.?$`, 'iu');
/** "12 High Street", "221B Baker Street". */
const NUMBER_FIRST = new RegExp(String.raw`^${NUMBER}\s\p{L}${NAMED}$`, 'iu');
const NUMBER_ALONE = new RegExp(`^${NUMBER}$`, 'iu');

const UNIT =
  /^(?:zi|za|zac|zae|suite|ste|apt|apartment|unit|flat|floor|fl|room|rm|level|building|bldg|block|tower|studio|office|etage|stock|piso|planta|puerta|bat|batiment|appt|bte|boite|bus|top|lok|lokal|andar|sala|loja|interno|scala|kat|daire|haus|gebaude|aufgang)(?: \S{1,6}){1,2}$|^\d{1,3} ?(?:st|nd|rd|th|o|a|e|er|eme)? ?(?:floor|fl|og|stock|etage|andar|piso|planta|kat|verdieping|sal|tr)$|^\d{1,2} ?(?:o|a)? ?(?:[a-d]|izq\p{L}*|dcha?|esq\p{L}*|dto|dir\p{L}*)$|^(?:hinterhaus|hinterhof|erdgeschoss|seitenflugel)$/u;
const HOUSE =
  /^the old \p{L}+$|^(?:\p{L}+ ){1,3}(?:house|cottage|farmhouse|mill|barn|lodge|chambers|buildings|(?:business|science|retail|trading|industrial) (?:park|estate))$/u;
/** What else is a word and a number: registers, orders, times, amounts. */
const COUNTED =
  /(?:^| )(?:orders?|bestell\p{L}*|auftrags?\p{L}*|commande|pedido|ordine|invoice|rechnungs?\p{L}*|facture|factura|fattura|ref|reference|referenz|ticket|case|hr[ab]|vat|ust|siren|siret|iva|iban|bic|kvk|konto|account|acct|since|seit|depuis|desde|dal|gegrundet|founded|established|version|page|seite|kunden\p{L}*|customer|client|id|eur|euro|usd|chf|gbp|uhr|tel|telefon|telephone|fax|phone|mobile?|mob|cell|ext|direct|years?|jahren?|ans|anos|anni|percent|team|release|edition|iso|din|reg|registration|licen[cs]e|meeting|hall[ae]?|stand|booth|stall|chapter|kapitel|hotline|nmls|week|woche|kw|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+tag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?= |$)/u;
const MONTH =
  '(?:jan(?:uar[yi]?|vier)?|enero|gennaio|janeiro|feb(?:ruar[yi]?)?|fevrier|febrero|febbraio|fevereiro|mar(?:ch|s|zo|co|z)?|maart|apr(?:ile?)?|avril|abril|ma[iyj]|mayo|maggio|maio|mei|jun[ie]?|juin|junio|giugno|junho|jul[iy]?|juillet|julio|luglio|julho|aug(?:ust(?:us)?)?|aout|agosto|sept?(?:emb(?:er|re))?|septiembre|settembre|setembro|o[ck]t(?:ob(?:er|re))?|octubre|ottobre|outubro|nov(?:emb(?:er|re|ro)|iembre)?|de[cz](?:emb(?:er|re|ro))?|diciembre|dicembre)';
const DATE = new RegExp(
  String.raw`^(?:\p{L}+ )?(?:\d{1,2} ?(?:st|nd|rd|th)? (?:de |of )?${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?)(?: (?:de )?\d{4})?$|^(?:\p{L}+ )?\d{1,4} \d{1,2} \d{2,4}$`,
  'u',
);

const COUNTRY =
  /^(?:germany|deutschland|allemagne|austria|osterreich|switzerland|schweiz|suisse|svizzera|liechtenstein|belgium|belgien|belgie|belgique|netherlands|the netherlands|nederland|niederlande|pays bas|luxembourg|luxemburg|france|frankreich|francia|italy|italien|italia|italie|spain|spanien|espana|espagne|portugal|united kingdom|uk|great britain|england|scotland|wales|northern ireland|ireland|eire|irland|denmark|danmark|danemark|sweden|sverige|schweden|norway|norge|norwegen|finland|suomi|finnland|iceland|island|estonia|eesti|latvia|latvija|lithuania|lietuva|poland|polska|polen|pologne|czech republic|czechia|ceska republika|tschechien|slovakia|slovensko|hungary|magyarorszag|ungarn|slovenia|slovenija|croatia|hrvatska|serbia|srbija|romania|bulgaria|greece|hellas|ελλαδα|cyprus|malta|turkey|turkiye|ukraine|украина|україна|russia|россия|united states|united states of america|usa|us|u s a|canada|kanada|mexico|brazil|brasil|argentina|chile|colombia|peru|australia|new zealand|japan|china|hong kong|taiwan|korea|south korea|republic of korea|india|singapore|malaysia|indonesia|thailand|vietnam|philippines|israel|united arab emirates|uae|south africa|morocco|maroc|egypt|kenya|nigeria)$/u;

/** What a street has to tell of itself: its kind in a word, that or a number at its end, or just a number. */
export type Sureness = 'way' | 'number-last' | 'any';

/** A street with its number, written as surely as what stands around it asks for. */
export function isStreet(text: string, sender: Sender, sure: Sureness): boolean {
  if (text.length > MOST_STREET || /\d{6}/.test(text)) return false;
  const isLast = NUMBER_LAST.test(text);
  const words = folded(text);
  if (!(isLast || NUMBER_FIRST.test(text)) || text.replace(/\D/g, '').length > MOST_DIGITS)
    return false;
  if (COUNTED.test(words) || DATE.test(words)) return false;
  if (STARTS_WITH_WAY.test(words)) return true;
  if (isSaid(text)) return false;
  if (isWay(text)) return true;
  const isNamed = sure === 'any' || (sure === 'number-last' && isLast);
  return isNamed && !isTitle(text) && !isCompany(text, sender);
}

/** Whether a word in it says what kind of a street it is. */
export function isWay(text: string): boolean {
  return WAY.test(folded(text));
}

/** A street that ends in what streets are called, without a number: "Drovers Lane", "Castle Hill". */
export function isNamedWay(text: string): boolean {
  return (
    isPlaceName(text) &&
    /^\p{Lu}\S* (?:\p{Lu}\S* )?\p{Lu}\S+$/u.test(text) &&
    ENDS_IN_WAY.test(folded(text))
  );
}

/** The name of a street or of a town, or of a part of it. */
export function isPlaceName(text: string): boolean {
  const begins = /^["'’]?\p{Lu}/u.test(text) || STARTS_WITH_WAY.test(folded(text));
  return begins && text.length > 1 && text.length <= 40 && !/[^\p{L}\p{M}.'’/() -]/u.test(text);
}

/** Where in a house: "Suite 400", "2. OG". */
export function isUnit(text: string): boolean {
  return text.length <= 30 && (/^#\d{1,3}-\d{1,4}$/.test(text) || UNIT.test(folded(text)));
}

/** What a house or a place of many is called, over the number of its street. */
export function isHouse(text: string): boolean {
  return text.length <= 40 && isPlaceName(text) && HOUSE.test(folded(text));
}

/** A house number alone, as it stands behind a comma. */
export function isHouseNumber(text: string): boolean {
  return text.length <= 14 && NUMBER_ALONE.test(text);
}

/** The name of a country, in English or its own language. */
export function isCountry(text: string): boolean {
  return text.length <= 30 && COUNTRY.test(folded(text));
}

/** Words that are written small and in no name of a street. */
function isSaid(text: string): boolean {
  const small = text.match(/(?<![\p{L}\d'’.-])\p{Ll}{2,}/gu) ?? [];
  return small.some((one) => {
    const word = folded(one);
    return !PARTICLE.test(word) && !WAY.test(word);
  });
}

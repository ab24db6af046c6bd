import { folded } from '../../read/name.ts';
import { hasLegalForm } from './company.ts';
import { contactLineOf } from './contact-line.ts';
import { CLOSING, FORMULA, GREETING, SIGNED_FOR } from './farewells.ts';
import { isCountry, isWay } from './postal-parts.ts';
import { DEVICE, OUTLOOK, PRODUCT, SENT_BY, SMALL_PRINT } from './words.ts';

const MEETING =
  /\b(?:zoom|webex|meeting|dial[- ]?in|passcode|pass code|conference (?:id|call|bridge)|access code|kenncode|einwahl|join (?:by|the|us|with|from)|réunion|reunión|riunione|videocall|\bPIN\b)|\d\s?#/iu;
/** "Please give my regards to Rui" is said. */
const ASKS =
  /(?<!\p{L})(?:please|give|send|pass|tell|say|bitte|von mir|s['’]il|de ma part|por favor|de mi parte|per favore|da parte mia|doe de|proszę|пожалуйста)(?!\p{L})/iu;
const AND = /\s(?:&|\+|and|und|et|y|e|og|och|en|i|a|ja|și|ve|и|та|і)\s/iu;
const MOST_FORMULA = 220;
const MOST_END = 40;
const MOST_LIST = 300;
const SPOKEN_TO =
  /^(?:hi|hello|hey|dear|good|hallo|liebe|guten|sehr|bonjour|cher|chère|hola|estimad|querid|car[oa]|gentile|olá|prezad|beste|kære|hej|drogi|szanown|dobrý|vážen|уважаем|дорог|шановн)(?!\p{L})/iu;
const DELIMITER = /^(?:--|—|–|__)$/;
const RULE = /^(?:[-_=*~–—─━═]{3,}|_[_.,]{4,}|(?:[-_=*~–—•·] ){2,}[-_=*~–—•·])$/;

/** The line of a mail program about itself ("Sent from my iPhone"): what follows is no longer the writer's. */
export function isDeviceLine(text: string): boolean {
  const one = text.trim();
  // without where its words lead
  const all = one.replace(/\]?[<(]https?:\/\/[^\s>)]*[>)]|\[/g, '').trim();
  if (all.length > 110) return false;
  // "Sent from my phone. Please excuse my brevity."
  const [words = ''] = all.split(/(?<=\p{L}{3}\.)\s+(?=\p{Lu})/u);
  const few = words.split(/\s+/).length <= (SENT_BY.test(words) ? 12 : 9);
  if (OUTLOOK.test(words)) return true;
  const product = PRODUCT.test(words);
  if (SENT_BY.test(words)) return few && product;
  return DEVICE.test(words) && ((few && product) || !/[.!?,]$/.test(words));
}

/** "Kind regards," and its like, alone on a line. */
export function isClosing(text: string): boolean {
  if (text.length > 80) return false;
  if (/^[aà]\s?\+[!.,]?$/iu.test(text.trim())) return true;
  // "Venlig hilsen / Kind regards", "Děkuji a přeji hezký den"
  return [[text], text.split(/\s*[/|]\s*/), text.split(AND)].some((parts) =>
    parts.every((one) => CLOSING.test(folded(one))),
  );
}

/** Whether the line right over a name closes the mail: by a word of farewell among others, or by whom it is signed for. */
export function leadsToName(text: string): boolean {
  const one = text.trim();
  if (isClosing(one) || SIGNED_FOR.test(one)) return true;
  if (isFormula(one)) return true;
  const isShort = one.length <= 60 && one.split(/\s+/).length <= 8;
  return isShort && !/[.?:]$/.test(one) && !ASKS.test(one) && GREETING.test(folded(one));
}

/** "Hugs and crumbs,": a few words and a comma over a name, which nobody is spoken to by. */
export function isWish(text: string): boolean {
  const one = text.trim();
  const isShort = one.length <= 40 && one.split(/\s+/).length <= 4;
  return isShort && /[,，،]$/.test(one) && !SPOKEN_TO.test(one);
}

/** "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées." */
function isFormula(text: string): boolean {
  const isOne =
    text.length <= MOST_FORMULA && !/[.?!:]\s*\S/.test(text.replace(/\b\p{Lu}\p{L}{0,2}\./gu, ''));
  return isOne && !/[?:]$/.test(text) && !ASKS.test(text) && FORMULA.test(folded(text));
}

/** What stands under the signatures of a company or of a mailing list. */
export function isSmallPrint(text: string): boolean {
  return SMALL_PRINT.test(text);
}

/** How to come to a meeting: its numbers are nobody's. */
export function isInvitation(text: string): boolean {
  return MEETING.test(text);
}

/** What stands in quotation marks as a whole, as the words that people put under their signatures. */
export function isMotto(text: string): boolean {
  return /^["“„«»'‘](?!\s)[^"“”„«»]{5,160}["”“»«'’]$/u.test(text.trim());
}

/** The line that begins a signature by agreement (`-- `), as programs and people write it. */
export function isDelimiter(text: string): boolean {
  return DELIMITER.test(text.trim());
}

/** A line drawn across, which may begin a signature. */
export function isRule(text: string): boolean {
  return RULE.test(text.trim());
}

/** Whether a line is said to somebody: as long as a sentence, or the words after "P.S.". */
export function isProse(text: string): boolean {
  const one = text.trim();
  if (/^p\.?\s?s\.?\b/iu.test(one)) return true;
  if (isRule(one)) return false;
  const words = one.split(/[\s|•·/]+/).length;
  // a company ends as a sentence does
  const ends = /[.!?…,:]$/.test(one) && !/\s(?:\p{L}{1,2}\.){2,}$/u.test(one) && !endsLegally(one);
  return (one.length > 100 || words >= 14 || (words >= 6 && ends)) && !isListed(one);
}

/** "Akçapınar Tekstil San. ve Tic. Ltd. Şti." */
function endsLegally(text: string): boolean {
  const last = text.slice(-MOST_END).split(/\s+/).slice(-2).join(' ');
  return hasLegalForm(last);
}

/**
 * "Ana Pereira | Buyer | Lumo SA | +351 …", "Plot 88/B, SIDCO Industrial Estate, Coimbatore - 641 021, India": short
 * parts, one of them a company, a street, a country or a way to reach somebody.
 */
function isListed(text: string): boolean {
  if (text.length > MOST_LIST || /[.!?…:]$/.test(text)) return false;
  const parts = text.split(/\s*[|•·]\s*|,\s+|\s[-–—/]\s/);
  const isShort = parts.length >= 3 && parts.every((one) => one.split(/\s+/).length <= 5);
  return isShort && parts.some(isTelling);
}

function isTelling(part: string): boolean {
  if (contactLineOf(part) !== undefined || isCountry(part) || hasLegalForm(part)) return true;
  return /\p{L}{4}/u.test(part) && /^\p{Lu}/u.test(part) && isWay(part);
}

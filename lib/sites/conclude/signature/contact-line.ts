import { emailOf } from '../../read/address.ts';
import { folded } from '../../read/name.ts';
import { phoneOf } from '../../read/phone.ts';
import { unaccented } from './words.ts';

/** What a line of a signature holds that is a way to reach somebody, and nothing else. */
export interface ContactLine {
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** Numbers with a label that says telephone. */
  readonly phones: readonly string[];
  /** Numbers without a label, alone in their place. */
  readonly bare: readonly string[];
}

// Labels for a telephone, folded: whole words, and what may stand beside one.
const PHONES = [
  't|tl|telf?|tele?fon\\p{L}*|tele?phone|phone|ph|p|m|mo|mob|mobil\\p{L}*|mobile|movil|cell?|cell?phone|cellular\\p{L}*|cellulare|celular|c',
  'handy|handynummer|natel|gsm|portable|port|komorka|kom|tlf|tlm|puh|puhelin|matkapuhelin|d|did|dir|direct|direkt|directe|directo|diretto',
  'direkte|ddi|durchwahl|direktwahl|fon|fone|dw|o|off|office|ofc|buro|bureau|ufficio|oficina|escritorio|kantoor|kontor|w|work|h|home|desk|fixe|fijo|fisso',
  'telemovel|movel|cep|whatsapp|wechat|viber|telegram|signal|sms|text|call|hotline|helpline|mobile no|telp|hp|wa|đt|dđ|điện thoại|di động|โทร|โทรศัพท์|มือถือ|тел|телефон|моб|мобильный|мобільний|раб|τηλ|τηλέφωνο|κιν|κινητό',
  'tfno?|tlfno?|tlf|toll|tollfree|freephone|switchboard|reception|zentrale|zentral|vaxel|vaihde|centralino|centrala|centrale|centralita|standard|hovednummer|sentralbord|santral|ustredna',
  '电话|手机|電話|携帯|手機|行動|直線|直通|전화|휴대폰|휴대전화|직통|هاتف|ت|ج|جوال|موبايل|تلفن|همراه|טלפון|טל|נייד',
];
const PHONE = new RegExp(`^(?:${unaccented(PHONES.join('|'))})$`, 'u');
const BESIDE =
  /^(?:free|no|nr|number|numero|nummer|line|ligne|dial|and|und|et|y|or|main|new|us|uk|intl|business|private|privat|personal)$/;
/** Labels that stand before other numbers too. */
const WEAK = /^(?:text|call|line)$/;
const FAX = /^(?:f|fx|fax|telefax|faks|факс|φαξ|传真|傳真|ファックス)$/u;
const LABELLED =
  /^(?<before>[\p{L}\p{M}][\p{L}\p{M}׳״'’\s./&-]{0,30}?)?[\s.:：)=-]{0,4}(?<number>\+?\(?\d[\d\s()./-]{4,28}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?)[\s(]{0,3}(?<after>[\p{L}\p{M}][\p{L}\p{M}\s./&-]{0,20})?\)?$/iu;

const MOST_LINE = 300;
const EMAIL =
  /(?:\p{L}[\p{L}-]{0,11}\s?[:：]\s?|(?<!\S)(?:e|e-?mail|mail)\s)?(?:mailto:)?[<([]?([\w.+'-]{1,64}@[a-z\d][a-z\d.-]{1,200}[a-z\d])[>)\]]?/giu;
const URL =
  /(?:\p{L}[\p{L}-]{0,11}\s?[:：]\s?|(?<!\S)(?:w|web)\s)?[<(]?((?:https?:\/\/|www\.)[^\s<>()|•·]{3,280})[>)]?/giu;
const BETWEEN =
  /\s*[|•·‧;,¦]\s*|\s[-–—]\s|\s*／\s*|(?<=\d{2})\s*\/\s*(?=[+(0\p{L}])|(?<=\d)\s+(?=(?!ext|x\s?\d)\p{L}{1,12}[.:]?\s{0,2}[+(\d])/iu;
const SIGNS: readonly [RegExp, string][] = [
  // "T 0314 - 555 016": an area and its number
  [/(?<=(?:^|[\p{L}:.]\s?)0\d{1,4})\s[-–]\s(?=\d)/gu, '-'],
  [/📠/gu, ' fax '],
  [/[📞📱📲☎✆🕿🤙]️?/gu, ' tel '],
  [
    /[,;]?\s?(?:分機|分机|内線|內線|轉|доб\.?|вн\.|wew\.?|poste|ramal|anexo)\s?(?=\d{1,6}(?!\d))/giu,
    ' ext ',
  ],
  // "(O) 020 7946 0123 (M) 07700 900123"
  [/\((\p{L}{1,6})\)(?=\s?[+(\d])/gu, ' | $1 '],
  // the price of a call, as has to be told in Portugal
  [/\((?:chamada|custo)[^()\d]{0,60}\)/giu, ' '],
  [/[*_]|\p{Extended_Pictographic}️?/gu, ' '],
];
/** The number of a register or of a licence, beside numbers to call. */
const REGISTERED =
  /^(?:dre|nmls|lic(?:en[cs]e)?|reg|cvr|nip|kvk|btw|vat|ust-?id(?:nr)?|abn|acn|siret|siren|p\.? ?iva|c\.? ?f|nif|cif|cnpj|ico|dic|regon|krs)(?![\p{L}])[\s.:#-]*(?:nr|no)?[\s.:#-]*[\p{L}]{0,3}[\d\s./-]{4,24}$/iu;
/** "Fax DW 9", beside a number to call. */
const NO_NUMBER = /^(?:tele)?fax\P{L}.{0,10}$/iu;
/** A page without its scheme says nothing that its address does not. */
const DOMAIN =
  /^(?:(?:w|web|website|url|internet|site)[.:]?\s+)?(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}$/i;
const DATE =
  /^(?:\d{1,2} \d{1,2} (?:19|20)\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d{2}[\s./-]?[01]\d[\s./-]?[0-3]\d)$/;
/** The code of a Brazilian town. */
const POSTAL = /^cep:? \d{5}-\d{3}$/iu;
const NATIONAL =
  /^(?:[+(]|0\d|8[ (-]|[6-9]\d{1,2}[ .]\d{2,3}[ .]\d{2}[ .]\d{2}$|\d{3}[-. ]\d{3}[-. ]\d{4}$|1[-. ]\d{3}[-. ])/;

/** The ways to reach somebody that a line consists of; undefined for a line that says anything else. */
export function contactLineOf(text: string): ContactLine | undefined {
  if (text.length > MOST_LINE) return undefined;
  let rest = text;
  for (const [sign, word] of SIGNS) rest = rest.replace(sign, word);
  const emails: string[] = [];
  const urls: string[] = [];
  const take = (into: string[]) => (_: string, found: string) => {
    into.push(found.replace(/[.,;:!?]+$/, ''));
    return ' | ';
  };
  rest = rest.replace(EMAIL, take(emails)).replace(URL, take(urls));
  const numbers = rest
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter(
      (one) =>
        /[\p{L}\d]/u.test(one) &&
        !DOMAIN.test(one) &&
        !REGISTERED.test(one) &&
        !NO_NUMBER.test(one),
    )
    .map(numberIn);
  if (numbers.includes(undefined)) return undefined;
  const found = numbers.filter((one) => one !== undefined);
  if (emails.length + urls.length + found.length === 0) return undefined;
  const of = (kind: Numbered['kind']) =>
    found.flatMap((one) => (one.kind === kind ? one.value : []));
  return {
    emails: emails.flatMap((one) => emailOf(one) ?? []),
    urls,
    phones: of('phone'),
    bare: of('bare'),
  };
}

interface Numbered {
  kind: 'phone' | 'bare' | 'fax';
  value: string;
}

function numberIn(segment: string): Numbered | undefined {
  const { before = '', number = '', after = '' } = LABELLED.exec(segment)?.groups ?? {};
  const value = phoneOf(number);
  if (value === undefined || DATE.test(value) || POSTAL.test(segment)) return undefined;
  const words = folded(`${before} ${after}`)
    .split(' ')
    .filter((one) => one !== '');
  if (words.some((one) => FAX.test(one))) return { kind: 'fax', value };
  if (words.length === 0) return NATIONAL.test(value) ? { kind: 'bare', value } : undefined;
  if (!words.every((one) => PHONE.test(one) || BESIDE.test(one))) return undefined;
  if (words.every((one) => WEAK.test(one) || BESIDE.test(one)) && !NATIONAL.test(value))
    return undefined;
  return words.some((one) => PHONE.test(one)) ? { kind: 'phone', value } : undefined;
}

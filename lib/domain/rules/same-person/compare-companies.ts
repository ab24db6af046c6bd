import type { PointKey } from '../../key-of.ts';
import { remembered } from './remembered.ts';
import { inLatin } from './scripts.ts';
import { isOneSlip, oneSpelling } from './spelling.ts';

const LEGAL_FORMS = new Set(
  'ltd limited plc inc incorporated corp corporation co company llc llp gmbh mbh ag kg kgaa ohg ug gbr ev sa sas sarl sl slu spa srl sro as ab oy oyj aps nv bv cv lda ltda eirl zoo sp z spzoo doo kft zrt pty pte ооо оао зао ао ип group holding und and et the'.split(
    ' ',
  ),
);
/** A shorter name of a company is no sign in the name of a host. */
const SHORTEST = 3;

/** The words by which a company is told, without its legal form. */
const wordsOf = remembered((company): readonly string[] => {
  const words = company
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length === 0 ? words : telling).map((word) => oneSpelling(inLatin(word)));
});

/** Whether two names of companies are one company's: legal form, accents and a slip of the fingers aside. */
export function companiesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = [a.join(''), b.join('')].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === '') return false;
  if (short === long) return true;
  const numbers = (text: string) => text.replace(/\D/g, '');
  return short.length > SHORTEST * 2 && numbers(short) === numbers(long) && isOneSlip(short, long);
}

/** Whether a host is named like a company: lumo.example and Lumo SA. */
export function isHostOf(host: string, company: string): boolean {
  const labels = host.split('.').map((label) => label.replace(/[-\d]/g, ''));
  const words = wordsOf(company);
  const names = [words.join(''), words[0] ?? ''].filter((name) => name.length >= SHORTEST);
  return labels.some((label) => names.includes(oneSpelling(label)));
}

/** The host of an e-mail address by its key; undefined for any other point. */
export function hostOf(key: PointKey): string | undefined {
  return key.startsWith('email:') ? key.slice(key.lastIndexOf('@') + 1) : undefined;
}

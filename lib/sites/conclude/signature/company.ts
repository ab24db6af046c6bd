import { folded } from '../../read/name.ts';
import { KIND, LEGAL } from './position-words.ts';
import { plain, type Sender } from './signer.ts';

const AND = /^(?:and|und|et|y|e|en|og|och)$/;

/** Whether a text is a company: it says so, or the sender's address is of that name. */
export function isCompany(text: string, sender: Sender): boolean {
  // "Logistics" alone is what somebody does
  const isKind =
    KIND.test(folded(text)) &&
    /\p{L}\P{L}+\p{L}/u.test(text.trim()) &&
    !/ (?:team|desk)$/iu.test(text);
  return isKind || isSurelyCompany(text, sender);
}

/** Whether a text is a company by its legal form or by the sender's address. */
export function isSurelyCompany(text: string, sender: Sender): boolean {
  return hasLegalForm(text) || domainsOf(sender).some((one) => isNamed(text, one, sender));
}

/** Whether a text holds the legal form of a company: "Golden, CO" is in Colorado. */
export function hasLegalForm(text: string): boolean {
  return LEGAL.test(folded(text.replace(/,? CO(?= \d|$)/, '')));
}

/** Whether a domain is named like a company: whole, in a word of it, or in the beginnings of its words. */
export function isNamed(text: string, domain: string, { name }: Sender): boolean {
  const words = squeezed(plain(text.replace(/[&+]/g, ' and '))).split(' ');
  const parts = squeezed(domain).split(' ');
  if (isJoined(words, parts.join(''))) return true;
  // "Anna Holt" of holt.example may be family, "Holt Tiles" is not.
  const isFamily = squeezed(plain(name)).split(' ').includes(parts.join(' '));
  if (isFamily ? words[0] === parts[0] : words.includes(parts.join(' '))) return true;
  return parts.length > 1 && parts.every((part) => words.some((one) => one.startsWith(part)));
}

/** A text without the e that stands for two dots: "loeffelmann" is Löffelmann. */
function squeezed(text: string): string {
  return text.replace(/([aou])e/g, '$1');
}

/** Whether the first words, written in one, with "and" or without it, are the domain. */
function isJoined(words: readonly string[], domain: string): boolean {
  const few = words.filter((one) => !AND.test(one));
  return [words, few].some((some) => {
    // no more is put together than the domain is long: a line may have a hundred thousand words
    let joined = '';
    const to = some.findIndex((one) => {
      joined += one;
      return joined.length >= domain.length;
    });
    return to > 0 && joined === domain;
  });
}

/** What the sender's addresses are of, in words: companies are called so. */
export function domainsOf({ emails }: Sender): string[] {
  const labels = emails.flatMap((one) => one.replace(/.*@/s, '').split('.').slice(0, -1));
  return labels.map(folded).filter((one) => one.length > 2);
}

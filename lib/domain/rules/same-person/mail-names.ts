import type { Identity } from './identity.ts';
import { nameWordsOf } from './name-words.ts';
import { oneSpelling } from './spelling.ts';

const ROLES = new Set(
  'info sales office contact contacto contato contatti kontakt mail email hello hi support service help helpdesk admin administration verkauf einkauf vertrieb buchhaltung accounts accounting billing invoice rechnung team staff jobs careers hr press presse marketing shop order orders orderdesk bestellung purchasing procurement reception empfang zentrale ventas compras vendas comercial vente achat commande noreply newsletter webmaster postmaster family familie familia famille home haus'.split(
    ' ',
  ),
);

/** What stands before the @ of an address by its key, without what follows a plus; undefined for any other point. */
export function localOf(key: string): string | undefined {
  if (!key.startsWith('email:')) return undefined;
  return key.slice('email:'.length, key.lastIndexOf('@')).replace(/\+.*$/, '');
}

/** Whether a mailbox is named for a task and not for a person: `info@`, `sales.emea@`. */
export function isRoleMailbox(local: string): boolean {
  return local.split(/[^a-z]+/).some((word) => ROLES.has(word));
}

/** The digits of what stands before an @: they tell namesakes at one company apart. */
export function numberIn(local: string): string {
  return local.replace(/\D/g, '');
}

/** The name, or where it is short of one, what an address of their own says: `ana.pereira@` of A. Pereira, or of Ana. */
export function fullestName({ name, points }: Identity): string {
  const { words } = nameWordsOf(name);
  const whole = words.filter((word) => word.latin.length > 1);
  if (whole.length !== 1 || words.length > 2) return name;
  const told = points.find(({ key, held }) => {
    const spelt = nameWordsOf((localOf(key) ?? '').replace(/[^a-z]+/g, ' ')).words;
    const [first, last] = spelt;
    if (held !== 'personal' || first === undefined || last === undefined || spelt.length > 2)
      return false;
    const isLong = first.latin.length > 1 && last.latin.length > 1;
    return isLong && words.every((word) => spelt.some((one) => one.latin.startsWith(word.latin)));
  });
  return told === undefined ? name : (localOf(told.key) ?? name).replace(/[^a-z]+/g, ' ');
}

/** Whether what stands before an @ is made of the words of a name or their initials: `a.pereira`, `anap`, `pereira7`. */
export function isSpelledFrom(local: string, name: string): boolean {
  const { words } = nameWordsOf(name);
  const plain = local.replace(/[^a-z]/g, '');
  if (plain === '' || words.length === 0) return false;
  const spells = (text: string, parts: readonly string[]) => isMadeOf(text, parts.filter(Boolean));
  return (
    spells(
      plain,
      words.map((word) => word.latin),
    ) ||
    spells(
      oneSpelling(plain),
      words.map((word) => word.spelt),
    )
  );
}

/** Whether what stands before an @ is a surname alone: a family may share it. */
export function isFamilyMailbox(local: string, name: string): boolean {
  const { words, given } = nameWordsOf(name);
  const plain = local.replace(/[^a-z]/g, '');
  return words.some(
    (word) => word !== given && (word.latin === plain || word.spelt === oneSpelling(plain)),
  );
}

/** Whether a text is made of whole words and first letters of others, at least one of them whole. */
function isMadeOf(text: string, words: readonly string[], whole = false): boolean {
  if (text === '') return whole;
  return words.some((word, at) => {
    const others = words.filter((_, index) => index !== at);
    if (word.length > 1 && text.startsWith(word) && isMadeOf(text.slice(word.length), others, true))
      return true;
    return text.startsWith(word.slice(0, 1)) && isMadeOf(text.slice(1), others, whole);
  });
}

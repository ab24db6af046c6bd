import { foldedName } from '../../domain/names.ts';
import { compareNames } from '../../domain/rules/same-person/compare-names.ts';
import type { Identity } from '../../domain/rules/same-person/identity.ts';
import type { Straw } from '../../store/haystack.ts';
import { letOthers } from '../../store/let-others.ts';

/** So many straws are looked at before others have their turn. */
const STRETCH = 2_000;
/** A name is compared in the time in which so many straws are looked at. */
const COMPARISON = 50;
const SHORTEST_WORD = 3;
const TELLING_DIGITS = 8;

/** What a straw has to contain for its contact to be worth a comparison. */
interface Marks {
  /** Any of these: an address, the end of a number, the company. */
  readonly alone: readonly string[];
  /** Any of these together with a word of the name: the host of an address, the title's bearer. */
  readonly beside: readonly string[];
  readonly words: readonly string[];
}

/**
 * The contacts that may be this one: something of theirs is in the haystack’s straw and the names can be one person’s.
 * Looks at all straws, in stretches, so that the page stays responsive.
 */
export async function alikeIn(
  straws: Iterable<Straw>,
  who: Identity & { contact: string },
): Promise<string[]> {
  const marks = marksOf(who);
  const found = new Set<string>();
  let work = 0;
  for (const straw of straws) {
    work += 1;
    if (straw.contact !== who.contact && isMarked(straw, marks)) {
      work += COMPARISON;
      if (compareNames(straw.name, who.name) !== undefined) found.add(straw.contact);
    }
    if (work >= STRETCH) {
      work = 0;
      // what follows changes has to wait through the promise that is patched for it
      await Promise.resolve(letOthers());
    }
  }
  return [...found];
}

function marksOf({ name, company = '', points }: Identity): Marks {
  const values = points.map(({ key }) => key.slice(key.indexOf(':') + 1));
  const numbers = points
    .filter(({ key }) => key.startsWith('phone:'))
    .map(({ key }) => key.replace(/\D/g, '').slice(-TELLING_DIGITS));
  const mails = points.flatMap(({ key }) =>
    key.startsWith('email:') ? key.slice('email:'.length) : [],
  );
  const companyWord = longWords(company)[0];
  return {
    alone: [...values, ...numbers, ...(companyWord === undefined ? [] : [companyWord])].filter(
      (mark) => mark.length >= SHORTEST_WORD,
    ),
    beside: mails.flatMap((mail) => mail.slice(mail.lastIndexOf('@') + 1).split('.')[0] ?? []),
    words: longWords(name),
  };
}

function longWords(text: string): string[] {
  return foldedName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
}

function isMarked({ text, foldedName: folded }: Straw, { alone, beside, words }: Marks): boolean {
  if (alone.some((mark) => text.includes(mark))) return true;
  const named = words.filter((word) => folded.includes(word)).length;
  return named > 1 || (named === 1 && beside.some((mark) => text.includes(mark)));
}

import { remembered } from './remembered.ts';
import { inLatin, lacksVowels } from './scripts.ts';
import { consonantsOf, oneSpelling } from './spelling.ts';

const MOST_WORDS = 12;

/** One word of a name, in the forms in which it is compared. */
export interface NameWord {
  /** As it was written, small. */
  readonly text: string;
  readonly latin: string;
  /** With different spellings made one. */
  readonly spelt: string;
  readonly consonants: string;
  /** Only its consonants are written. */
  readonly bare: boolean;
}

/** A name as it is compared. */
export interface NameWords {
  readonly words: readonly NameWord[];
  /** The word that is taken for the first name. */
  readonly given: NameWord | undefined;
  /** Surname and first name are written as one word. */
  readonly inOne: boolean;
  /** What tells father and son apart: `junior`, `senior`, or a number. */
  readonly mark?: string;
}

const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss mx dr prof professor herr frau sir dame madame mme mlle monsieur dipl ing mag med phd mba md dott dra sra srta don dona doña'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'van von de der den da das do dos di del della la le el al ter ten zu af av bin ibn bint y e und and'.split(
    ' ',
  ),
);
const MARKS = new Map([
  ...'jr junior filho hijo fils'.split(' ').map((word) => [word, 'junior'] as const),
  ...'sr senior pai padre'.split(' ').map((word) => [word, 'senior'] as const),
  ...(['ii', 'iii', 'iv'] as const).map((word) => [word, word] as const),
]);
const UNSPACED = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;
const TWO_SYLLABLES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|남궁|황보|제갈|선우|독고|사공)/u;
/** Korean surnames as they are written in Latin letters, which is not how they sound. */
const KOREAN_FAMILIES: Readonly<Record<string, string>> = {
  ...{ 김: 'kim', 이: 'lee', 박: 'park', 최: 'choi', 정: 'jung', 강: 'kang', 조: 'cho' },
  ...{ 윤: 'yoon', 임: 'lim', 신: 'shin', 유: 'yoo', 오: 'oh', 노: 'noh', 구: 'koo', 우: 'woo' },
};
const KANA = /^[ぁ-ヶー]{4,}$/;
const ARTICLE = /^ال(?=\p{L}{3})/u;

/** Splits a name into words, without forms of address and small words; an e-mail address counts by what is before its @. */
export const nameWordsOf = remembered((name): NameWords => {
  const written = splitted(name);
  const [lead = ''] = written;
  // behind a first name and a surname
  const least = KANA.test(lead) ? 1 : 2;
  const isMark = (word: string, at: number) => at >= least && MARKS.has(word);
  const mark = written.filter(isMark).map((word) => MARKS.get(word))[0];
  const names = written.filter((word, at) => !isMark(word, at) && !FORMS_OF_ADDRESS.has(word));
  const telling = names.filter((word) => !PARTICLES.has(word));
  const chosen = telling.length === 0 ? names : telling;
  const words = chosen.map((word, at) => wordOf(word, at === 0 && chosen.length > 1));
  const givenLast = name.includes(',') || UNSPACED.test(name.trim().split(/\s/)[0] ?? '');
  return {
    words,
    given: givenLast ? words[1] : words[0],
    inOne: words.length === 1 && KANA.test(words[0]?.text ?? ''),
    ...(mark === undefined ? {} : { mark }),
  };
});

function splitted(name: string): string[] {
  const at = name.indexOf('@');
  const told = at > 0 ? name.slice(0, at).replace(/\d+/g, ' ') : name;
  return (
    told
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’ʼ`´]/g, '')
      // without the dot it is a name
      .replace(/\s(jun|sen)\.$/, ' $1ior')
      .split(/[^\p{L}\p{M}\p{N}ー]+/u)
      .flatMap((word) => (UNSPACED.test(word) ? apart(word) : [word]))
      .filter((word) => word !== '')
      .slice(0, MOST_WORDS)
  );
}

/** Surname and given name of a name that is written without a space. */
function apart(word: string): string[] {
  const length = TWO_SYLLABLES.test(word) && word.length > 2 ? 2 : 1;
  return [word.slice(0, length), word.slice(length)];
}

function wordOf(text: string, first: boolean): NameWord {
  const family = first ? KOREAN_FAMILIES[text] : undefined;
  const latin = family ?? inLatin(text.replace(ARTICLE, ''));
  const bare = lacksVowels(text);
  return { text, latin, spelt: oneSpelling(latin), consonants: consonantsOf(latin), bare };
}

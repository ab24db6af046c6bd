import { pinyinOf } from './pinyin.ts';

/** Reads “а:a б:b”: a letter and what stands for it. */
function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').map((pair) => {
      const [letter = '', latin = ''] = pair.split(':');
      return [letter, latin];
    }),
  );
}

const CYRILLIC = table(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz ў:u',
);
const GREEK = table(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
);
/** Consonants only: the others are not written, or stand for several sounds. */
const ARABIC = table(
  'ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:d ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع: غ:gh ف:f ق:q ك:k ک:k ل:l م:m ن:n ه:h و:w ي:y ی:y ى: ئ: ؤ: ا: أ: إ: آ: ء: ة: پ:p چ:ch ژ:zh گ:g',
);
const HEBREW = table(
  'א: ב:b ג:g ד:d ה:h ו:w ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:f צ:ts ץ:ts ק:k ר:r ש:sh ת:t',
);
const KANA = table(
  'あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko さ:sa し:shi す:su せ:se そ:so た:ta ち:chi つ:tsu て:te と:to な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ま:ma み:mi む:mu め:me も:mo や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa を:o ん:n が:ga ぎ:gi ぐ:gu げ:ge ご:go ざ:za じ:ji ず:zu ぜ:ze ぞ:zo だ:da ぢ:ji づ:zu で:de ど:do ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ゃ:*ya ゅ:*yu ょ:*yo っ: ー:',
);

const HANGUL_START = 0xac00;
const HANGUL_COUNT = 11_172;
const FIRSTS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu i i'.split(' ');
const LASTS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const KATAKANA = /[ァ-ヶ]/g;
const KATAKANA_TO_HIRAGANA = 0x60;

const GREEK_WORD = /\p{Script=Greek}/u;
const KANA_WORD = /^[ぁ-んー]+$/;
/** Mostly left out when a Japanese name is written in Latin letters. */
const LONG_VOWEL = /(o)(?:u(?!e)|o)|(?<=u)u/g;

/** Scripts that leave out vowels: their words are compared without them. */
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a word is written without its vowels. */
export function lacksVowels(word: string): boolean {
  return WITHOUT_VOWELS.test(word);
}

/**
 * A word in plain Latin small letters: without accents, and out of Cyrillic, Greek, kana, Hangul, Chinese, Arabic or
 * Hebrew letters, of the last two their consonants. Letters of other scripts stay.
 */
export function inLatin(word: string): string {
  const known = word.normalize('NFC').toLowerCase().replace(KATAKANA, hiraganaOf);
  const letters = Array.from(GREEK_WORD.test(known) ? greekSounds(known) : known, latinOf).join('');
  const latin = KANA_WORD.test(known) ? letters.replace(LONG_VOWEL, '$1') : letters;
  return latin
    .replace(/[eiou]?\*/g, '')
    .replace(/(?<=[sc]h|j)y(?=[auo])/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

/** Greek letters that sound together, as they are written in Latin ones. */
function greekSounds(word: string): string {
  return bareOf(word)
    .replace(/ου/g, 'ou')
    .replace(/(?<=[αε])υ/g, 'v')
    .replace(/γγ/g, 'ng')
    .replace(/^μπ/, 'b');
}

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

function hiraganaOf(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA);
}

const LETTERS = new Map([...CYRILLIC, ...GREEK, ...ARABIC, ...HEBREW, ...KANA]);
const FOLDED = table('ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ŋ:n');

function latinOf(letter: string): string {
  const bare = bareOf(letter);
  return (
    LETTERS.get(letter) ??
    FOLDED.get(letter) ??
    LETTERS.get(bare) ??
    syllableOf(letter) ??
    pinyinOf(letter) ??
    letter
  );
}

/** Syllables of Korean first names that are mostly written otherwise. */
const WRITTEN_OTHERWISE = table('현:hyun 영:young 훈:hoon 경:kyung 성:sung 정:jung 선:sun 주:joo');

/** A Korean syllable, mostly in the Revised Romanization. */
function syllableOf(letter: string): string | undefined {
  const written = WRITTEN_OTHERWISE.get(letter);
  if (written !== undefined) return written;
  const place = letter.charCodeAt(0) - HANGUL_START;
  if (place < 0 || place >= HANGUL_COUNT) return undefined;
  const [first, vowel, last] = [
    Math.floor(place / 588),
    Math.floor((place % 588) / 28),
    place % 28,
  ];
  return `${FIRSTS[first] ?? ''}${VOWELS[vowel] ?? ''}${LASTS[last] ?? ''}`;
}

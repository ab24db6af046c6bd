/** The scripts that run from right to left, as ISO 15924 names them. */
const FROM_THE_RIGHT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** Which way a language is written, by its BCP 47 tag; what is no tag is taken to run from left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return FROM_THE_RIGHT.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Whether a text has letters that are written from right to left: those of Unicode’s blocks for such scripts. */
export function hasRightToLeft(text: string): boolean {
  return /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{feff}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );
}

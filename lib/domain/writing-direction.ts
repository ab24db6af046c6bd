/** Which way a language that a browser speaks is written, by its BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|dv|fa|he|iw|ps|sd|skr|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}

/**
 * Whether a text has letters that are written from right to left: those of Unicode’s blocks for such scripts, beyond the
 * first plane by the first half of a letter.
 */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/.test(text);
}

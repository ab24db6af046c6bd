/** `1,250` is read as a thousand by some and as one and a quarter by others; `1250,5` and `0.125` by nobody. */
const MAY_BE_TWO = /^[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;

/** A number as programs write it, also with thousands apart and a percent sign; undefined where it is none or may be two. */
export function numberOf(text: string): number | undefined {
  const [, minus = '', digits = ''] = /^([-+−]?)(.*?)\s?%?$/.exec(text) ?? [];
  if (MAY_BE_TWO.test(digits)) return undefined;
  const [, apart = ''] = GROUPED.exec(digits) ?? [];
  if (apart === '' && !PLAIN.test(digits)) return undefined;
  const number = Number((apart === '' ? digits : digits.replaceAll(apart, '')).replace(',', '.'));
  // a larger one would lose digits: it is rather a number that counts nothing
  if (number > Number.MAX_SAFE_INTEGER) return undefined;
  return minus === '' || minus === '+' ? number : -number;
}

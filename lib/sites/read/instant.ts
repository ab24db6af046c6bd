const TIME = /(?:^|\D)(\d\d?):(\d\d)(?::\d\d)?(?: ?([ap])\.? ?m\b)?/;
const ISO = /\d{4}-\d\d-\d\d/;

/**
 * The instant of a date with a time as a page in a language (BCP 47, the `lang` of its root) writes it, in the browser's
 * own zone. Undefined where anything about it is not sure: no year, an order of numbers that the language does not
 * settle, half of the day that is not said.
 */
export function instantOf(text: string, language: string): string | undefined {
  try {
    return read(text.normalize('NFKC').toLowerCase().slice(0, 200), language);
  } catch {
    // What Intl does with a language that is none.
    return undefined;
  }
}

function read(text: string, language: string): string | undefined {
  const [found = '', hours, minutes, half] = TIME.exec(text) ?? [];
  const [year = 0, month = 0, day = 0] = dayOf(text.replace(found, ' '), language);
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  const sure = half || hour > 12 || ISO.test(text) || !hasHalves(language);
  const instant = new Date(year, month - 1, day, hour, Number(minutes));
  // Another calendar: the year 2569 is 2026 in Bangkok.
  const real = instant.getMonth() === month - 1 && instant.getDate() === day && hour < 24;
  return sure && real && year > 1990 && year < 2100 ? instant.toISOString() : undefined;
}

/** Year, month and day, as numbers from 1; nothing where the text does not settle them. */
function dayOf(text: string, language: string): number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((one) => one > 999) ?? 0;
  const [one = 0, two, more] = numbers.filter((number) => number !== year);
  if (more !== undefined) return [];
  if (two === undefined) return [year, monthIn(text, language), one];
  if (numbers[0] === year) return [year, one, two];
  if (one > 12 || /\d\. ?\d/.test(text)) return [year, two, one];
  if (two > 12) return [year, one, two];
  const first = firstNumber(language);
  return first === 1 ? [year, one, two] : first === 15 ? [year, two, one] : [];
}

/** The one month that a text names as the language does in a date, in short or in full; 0 for none or several. */
function monthIn(text: string, language: string): number {
  const words: string[] = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const months = new Set<number>();
  for (const length of ['short', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: length, day: 'numeric' });
    for (let month = 1; month <= 12; month += 1)
      for (const { type, value } of format.formatToParts(new Date(2026, month - 1, 15)))
        if (type === 'month' && words.includes(value.toLowerCase().replace('.', '')))
          months.add(month);
  }
  const [month = 0] = months;
  return months.size === 1 ? month : 0;
}

/** What a language begins the 15th of January with: 15, 1 or the year. */
function firstNumber(language: string): number {
  const text = new Intl.DateTimeFormat(language).format(new Date(2026, 0, 15));
  return Number(/\d+/.exec(text)?.[0]);
}

/** Whether a language writes times in halves of the day. */
function hasHalves(language: string): boolean {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric' });
  return format.resolvedOptions().hour12 ?? true;
}

type Order = 'ymd' | 'dmy' | 'mdy';

const DATE = /^(\d{1,4})(\D{1,3})(\d{1,2})\D{1,3}(\d{1,4})\D?$/;
const TIME = /^(\D{0,9}?)(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?(\D{0,9})$/;
const HALF = /^([ap])\.?m\.?$/i;

/**
 * Reads the times of one chat as `15:04, 03/10/2026`, whose order follows the language. The instants are those of the
 * browser's own zone; undefined wherever day and month could be the other way round in all of the chat.
 */
export function instantsOf(texts: readonly string[]): (string | undefined)[] {
  const moments = texts.map(momentOf);
  const orders = new Set(moments.map((one) => one && orderOf(one.date)).filter(isKnown));
  const [order] = orders;
  return moments.map((moment) => {
    if (moment === undefined || orders.size > 1) return undefined;
    const [first, , second] = moment.date;
    // the third of March is the same either way
    return instantOf(moment, order ?? (first === second ? 'dmy' : undefined));
  });
}

interface Moment {
  /** Number, separator, number, number. */
  date: readonly [number, string, number, number];
  hour: number;
  minute: number;
}

function momentOf(text: string): Moment | undefined {
  const parts = text.split(/[,،、] ?/u).map((part) => part.trim());
  const date = parts.map((part) => DATE.exec(part)).find((one) => one !== null);
  const time = parts.map((part) => TIME.exec(part)).find((one) => one !== null);
  if (!date || !time) return undefined;
  const [, first = '', mark = '', second = '', third = ''] = date;
  const [, before = '', hour = '', minute = '', after = ''] = time;
  const half = (before + after).replace(/\s/g, '');
  const [, letter] = HALF.exec(half) ?? [];
  // words of other languages for the halves of the day leave the hour open
  if (half !== '' && letter === undefined) return undefined;
  const shift = letter === undefined ? 0 : /p/i.test(letter) ? 12 : 0;
  const clock = letter === undefined ? Number(hour) : (Number(hour) % 12) + shift;
  const numbers = [Number(first), mark.trim(), Number(second), Number(third)] as const;
  return { date: numbers, hour: clock, minute: Number(minute) };
}

function orderOf([first, mark, second]: Moment['date']): Order | undefined {
  if (first > 31) return 'ymd';
  // no language puts the month first and dots between
  if (first > 12 || mark === '.') return 'dmy';
  return second > 12 ? 'mdy' : undefined;
}

function isKnown(order: Order | undefined): order is Order {
  return order !== undefined;
}

function instantOf({ date, hour, minute }: Moment, order?: Order): string | undefined {
  if (order === undefined) return undefined;
  const [first, , second, third] = date;
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second];
  const instant = new Date(year < 100 ? 2000 + year : year, month - 1, day, hour, minute);
  const real = instant.getMonth() === month - 1 && instant.getDate() === day;
  return real && hour < 24 && minute < 60 ? instant.toISOString() : undefined;
}

/**
 * The instant of a date with a time whose numbers stand in a known order, where it is given in full. It counts as the
 * browser's own zone, which Roundcube follows unless told otherwise; undefined for "Today 14:02" and the like.
 */
export function instantOfFormatted(date: string, format: string): string | undefined {
  const order = [...format.matchAll(/y+|m+|d+/gi)].map(([part]) => part.charAt(0).toLowerCase());
  const numbers =
    /(\d{1,4})\D(\d{1,2})\D(\d{1,4})\D{1,3}(\d{1,2})\D(\d\d)(?:\D\d\d)?\s?([ap]\.?m\.?)?/i.exec(
      date,
    );
  if (numbers === null || order.length !== 3) return undefined;
  const numberOf = (part: string) => Number(numbers[1 + order.indexOf(part)]);
  const [year, month, day] = [numberOf('y'), numberOf('m'), numberOf('d')];
  const hour = hourOf(Number(numbers[4]), numbers[6]);
  const instant = new Date(
    year < 100 ? 2000 + year : year,
    month - 1,
    day,
    hour,
    Number(numbers[5]),
  );
  const real = instant.getMonth() === month - 1 && instant.getDate() === day && hour < 24;
  return real ? instant.toISOString() : undefined;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

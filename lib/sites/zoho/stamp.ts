const STAMP = /(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d?):(\d\d):(\d\d) ([AP])M ([+-]\d{4})/;

/** The instant of a time as the opened header writes it, `Mon, 21 Sep 2026 11:19:09 AM +0530`; undefined for others. */
export function stampedInstant(text: string): string | undefined {
  const [found, day, month, year, hours, minutes, seconds, half, zone] = STAMP.exec(text) ?? [];
  if (found === undefined) return undefined;
  const hour = (Number(hours) % 12) + (half === 'P' ? 12 : 0);
  const at = new Date(`${day} ${month} ${year} ${hour}:${minutes}:${seconds} ${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

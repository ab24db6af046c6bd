import { calendarDateWords } from '../../lib/domain/calendar-date.ts';
import type { ContactAbout, OwnValue } from '../../lib/domain/contact-about.ts';
import type { Property } from '../../lib/domain/records/property.ts';
import { comingBirthday } from '../../lib/domain/rules/customer/birthday.ts';
import { isTimeZone } from '../../lib/domain/time-zone.ts';
import { townOf } from '../../lib/domain/town-of.ts';
import { wallTimeOf } from '../../lib/domain/wall-clock.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import type { Part } from '../records/record-section.ts';

/** A field of a contact with what is known of it. */
export interface AboutLine {
  readonly label: string;
  readonly text: string;
}

/** What is known of a contact in one line: where they are and what time it is there, the rest in a few words. */
export function aboutParts(about: ContactAbout, now: number): Part[] {
  const { postal = [], language, timeZone, birthday, owner, source } = about;
  const texts = [
    townOf(postal[0] ?? ''),
    language,
    timeZone === undefined ? undefined : timeThere(timeZone, now),
  ];
  return [
    ...texts.flatMap((text) => (text === undefined ? [] : [{ text }])),
    ...(birthday === undefined ? [] : [birthdayPart(birthday, now, zoneOf(about))]),
    ...(owner === undefined ? [] : [{ text: `looked after by ${owner}` }]),
    ...(source === undefined ? [] : [{ text: `found us by ${source}` }]),
  ];
}

/** Everything that is known of a contact, a line for each; tags stand apart, and answers to a deleted field are hidden. */
export function aboutLines(
  about: ContactAbout,
  properties: readonly Property[],
  now: number,
): AboutLine[] {
  const { postal = [], language, timeZone, birthday, owner, source, values = {} } = about;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ...postal.map((address) => ['Postal address', address] as const),
    ['Language', language],
    ['Time zone', timeZone && [timeZone, timeThere(timeZone, now)].filter(Boolean).join(' · ')],
    ['Birthday', birthday && birthdayWords(birthday, now, zoneOf(about))],
    ['Looked after by', owner],
    ['Found us by', source],
    ...properties.map(({ id, name, how }) => [name, valueWords(how, values[id])] as const),
  ];
  return lines.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
}

/** In whose calendar a birthday is counted. */
function zoneOf({ timeZone }: ContactAbout): string {
  return timeZone !== undefined && isTimeZone(timeZone) ? timeZone : zoneHere();
}

function timeThere(zone: string, now: number): string | undefined {
  if (!isTimeZone(zone)) return undefined;
  const looks = { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' } as const;
  const time = new Date(wallTimeOf(now, zone)).toLocaleTimeString(undefined, looks);
  return `${time} there`;
}

function birthdayPart(birthday: string, now: number, zone: string): Part {
  const day = calendarDateWords(birthday).replace(/ \d{4}$/, '');
  const coming = comingBirthday(birthday, now, zone);
  if (coming?.isSoon !== true) return { text: `birthday ${day}` };
  const { days } = coming;
  const text = days < 2 ? `birthday ${inDays(days)}` : `birthday ${day} (${inDays(days)})`;
  return { text, look: 'strong' };
}

function birthdayWords(birthday: string, now: number, zone: string): string {
  const date = calendarDateWords(birthday);
  const coming = comingBirthday(birthday, now, zone);
  if (coming?.isSoon !== true) return date;
  const { days, years } = coming;
  return `${date} · ${years === undefined ? '' : `turns ${years} `}${inDays(days)}`;
}

function inDays(days: number): string {
  return ['today', 'tomorrow'][days] ?? `in ${days} days`;
}

/** What was entered, as the field asks for it by now; also where it asked otherwise before. */
function valueWords(how: Property['how'], value: OwnValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value === true) return 'yes';
  return (how === 'date' && calendarDateWords(String(value))) || String(value);
}

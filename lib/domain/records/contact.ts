import * as z from 'zod/mini';
import { isCalendarDate } from '../calendar-date.ts';
import { asked } from './asked.ts';
import { line, recordMeta } from './record.ts';

/** How many postal addresses are kept of a contact at most. */
export const MOST_POSTAL = 10;

/** How many values of the owner's own fields are kept of a contact at most. */
export const MOST_VALUES = 100;

/** How many tags a contact has at most. */
export const MOST_TAGS = 50;

const filledLine = line.check(z.minLength(1));

/** How many letters a tag has at most. */
export const LONGEST_TAG = 60;

/** A free word that somebody puts on contacts. */
export const tagWord = z.string().check(z.minLength(1), z.maxLength(LONGEST_TAG));

/** A date of the calendar, which no time zone moves: `1980-05-17`, or `--05-17` where the year is not known. */
const calendarDate = z.string().check(z.refine(isCalendarDate));

/** What is asked for in properties of the owner's own: text, a calendar date and a choice are text, a tick is true. */
const ownValue = z.union([filledLine, z.number(), z.literal(true)]);

/** A person outside the company. */
export const contactSchema = z.looseObject({
  ...recordMeta,
  name: line.check(z.minLength(1)),
  title: z.optional(line),
  /** Id of the company they belong to. */
  company: z.optional(z.string()),
  /** Set on the sample customers that can be removed in one click. */
  practice: z.optional(z.boolean()),
  postal: asked(
    z.optional(z.array(filledLine).check(z.maxLength(MOST_POSTAL))),
    'lines',
    'Postal addresses, one on each line',
  ),
  birthday: asked(z.optional(calendarDate), 'date', 'Birthday'),
  language: asked(z.optional(line), 'line', 'Language'),
  /** IANA name. Whether it is known is asked where it is used: browsers know different ones. */
  timeZone: asked(z.optional(line.check(z.regex(/^[A-Za-z][\w+\-/]*$/))), 'time-zone', 'Time zone'),
  /** The member of staff who looks after them. */
  owner: asked(z.optional(line), 'line', 'Looked after by'),
  source: asked(z.optional(line), 'line', 'How they found us'),
  tags: asked(
    z.optional(z.array(tagWord).check(z.maxLength(MOST_TAGS))),
    'lines',
    'Tags, one on each line',
  ),
  /** By the id of the property that asks for each. */
  values: z.optional(
    z
      .record(recordMeta.id, ownValue)
      .check(z.refine((values) => Object.keys(values).length <= MOST_VALUES)),
  ),
});

/** A person outside the company, as stored. */
export type Contact = z.infer<typeof contactSchema>;

import type { Chrono, ParsedResult, Parser, ParsingReference } from 'chrono-node';

/** How a language names a day. */
export interface DateWords {
  parse(
    text: string,
    reference: ParsingReference,
    option: { forwardDate: boolean },
  ): ParsedResult[];
  /** What belongs to a date before it, its own words in the first group. */
  leading: RegExp;
  /** What says, before a date, that it is none to be done by. */
  stopping: RegExp;
  /** What says so behind it. */
  stoppingBehind?: RegExp;
  /** Words that are read as a date and are more often something else. */
  noDate: readonly RegExp[];
  /** A date that is one only behind a word that leads to it, as “5/12” is behind “le”. */
  onlyLed?: RegExp;
  /** “Next” beside a weekday, where it says the one that comes, and not the one after it. */
  coming?: RegExp;
  /** Words of this language that another would take for a date. */
  own?: RegExp;
}

/** How a language says that its speaker will do something. */
export interface PromiseWords {
  /** Somebody says of themselves that they will do something. */
  commits: readonly RegExp[];
  /** What takes the firmness out of a sentence: conditions, negations, doubts, and words that are not the speaker's own. */
  weakened: readonly RegExp[];
  /** What stands before a date that only says what something is about. */
  about: RegExp;
}

/** A language in which notes and messages are read. */
export interface Language {
  dates: DateWords;
  promises: PromiseWords;
}

/** Reads words as the day that is so many days from now. */
export function daysFromNow(words: RegExp, days: number): Parser {
  return {
    pattern: () => words,
    extract: ({ reference }) => {
      const day = reference.getDateWithAdjustedTimezone();
      day.setDate(day.getDate() + days);
      return { day: day.getDate(), month: day.getMonth() + 1, year: day.getFullYear() };
    },
  };
}

/** Reads with a reader, but takes a bare number behind a day for a count: of “Freitag 10 Stück” no hour. */
export function withoutBareHours(reader: Chrono): DateWords['parse'] {
  return (text, reference, option) =>
    reader.parse(text, reference, option).flatMap((one) => {
      const number = BARE_NUMBER.exec(one.text);
      if (number === null) return [one];
      const before = text.slice(0, one.index + number.index);
      return reader.parse(before, reference, option).filter(({ index }) => index === one.index);
    });
}

const BARE_NUMBER = /(?<!(?:^|\s)(?:um|gegen|à|vers|las?))[\s,]+\d{1,2}$/iu;

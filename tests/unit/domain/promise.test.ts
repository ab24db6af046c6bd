import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedDates } from '../../../lib/domain/natural-date.ts';
import { promisesIn } from '../../../lib/domain/promise.ts';
import { DAY, HOUR, MONDAY } from '../../support/fresh-store.ts';

const END = MONDAY + 15 * HOUR - 1;
const datesIn = (text: string) => namedDates(text, MONDAY, 'UTC');
const found = (text: string) => promisesIn(text, datesIn);

describe('a promise', () => {
  it.each([
    ["I'll send the quote by Friday.", END + 4 * DAY],
    ['I’ll send you the quote by Friday', END + 4 * DAY],
    ['We will get back to you tomorrow.', END + DAY],
    ['By Friday we will definitely confirm the order.', END + 4 * DAY],
    ["I'm going to call you tomorrow at 10:00.", MONDAY + DAY + HOUR],
    ['We are going to refund the amount on Wednesday.', END + 2 * DAY],
    ['Tomorrow I will also check the invoice!', END + DAY],
    ["I'll have the contract ready by March 20.", END + 18 * DAY],
    ['I promise to pay on Thursday.', END + 3 * DAY],
    ["we'll let you know on Thursday", END + 3 * DAY],
  ])('is “%s”', (text, due) => {
    expect(found(text)).toEqual([{ words: text, due }]);
  });

  it('is found among other sentences, in the words that were said', () => {
    const text = "Thanks for your call! I'll send the quote by Friday. Have a nice day.";
    expect(found(text).map(({ words }) => words)).toEqual(["I'll send the quote by Friday."]);
  });

  it('goes on over the line at which a mail was broken', () => {
    const text =
      'I spoke with our warehouse this morning, and I will send\nthe missing parts by Friday.';
    expect(found(text)).toMatchObject([{ due: END + 4 * DAY }]);
    expect(found("I'll send it\nsee you on Friday")).toEqual([]);
  });

  it.each([
    ['a condition', "If the boss agrees, I'll send it by Friday."],
    ['a condition behind it', "I'll send it by Friday unless you object."],
    ['a condition by when', "I'll call you tomorrow once the parts are in."],
    ['a negation', "I won't send it by Friday."],
    ['a negation in full', 'We will not deliver on Friday.'],
    ['a never', 'I will never call on Friday.'],
    ['a question', 'Shall I call you tomorrow? I will send it by Friday?'],
    ['a doubt', "Maybe I'll send it tomorrow."],
    ['an attempt', "I'll try to send it by Friday."],
    ['a hope', 'I hope I will send it tomorrow.'],
    ['a possibility', 'I could send it by Friday.'],
    ['what somebody else said', 'Ben said he and I will call you tomorrow.'],
    ['what somebody is quoted with', 'You wrote: “I will pay by Friday.”'],
    ['a promise of somebody else', 'Ben will send it by Friday.'],
    ['a request', 'Please send it by Friday.'],
    ['a demand', 'You will send it by Friday.'],
    ['no date', "I'll send the quote soon."],
    ['a date of something else', "I'll send you the notes of Friday."],
    ['a date it is about', "I'll call you about Friday."],
    ['a date of the past', 'I will send you what we said last Friday.'],
    ['a state', "I'll be in Lisbon on Friday."],
    ['an absence', 'We will be closed tomorrow.'],
    ['a thought', "I think I'll send it by Friday."],
    ['a part of another sentence', 'The parts that we will send on Friday are blue.'],
    ['another language', 'Ich schicke es bis Freitag.'],
  ])('is not %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is nobody’s who is only quoted', () => {
    const copied = "Thank you!\n\nOn Mon, 2 Mar 2026 Ben wrote:\nI'll send it by Friday.";
    expect(found(copied)).toEqual([]);
    expect(found("Fine.\n> I'll send it by Friday.")).toEqual([]);
    expect(found("I'll call tomorrow.\n-----Original Message-----\nI'll pay on Friday.")).toEqual([
      { words: "I'll call tomorrow.", due: END + DAY },
    ]);
  });

  it('is one of three at most, and of a message of a megabyte in no time', () => {
    expect(found("I'll call tomorrow. ".repeat(9))).toHaveLength(3);
    expect(found(`${'x '.repeat(500_000)}I'll call tomorrow.`)).toEqual([]);
    expect(found(`I will ${'also '.repeat(200_000)}`)).toEqual([]);
  });

  it('is a sentence of the text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, behind) => {
        const text = `${before}. I'll call tomorrow. ${behind}`;
        for (const { words } of found(text)) {
          expect(text.replaceAll(/\s+/gu, ' ')).toContain(words.replaceAll(/\s+/gu, ' '));
        }
      }),
    );
  });
});

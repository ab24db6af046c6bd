import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../../../../lib/domain/channel.ts';
import { answersIn } from '../../../../../lib/domain/rules/segment/answers.ts';
import { type PersonaSigns, personasOf } from '../../../../../lib/domain/rules/segment/persona.ts';
import { personaSaid } from '../../../../../lib/domain/rules/segment/persona-said.ts';
import { type WrittenCase, writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number | string | undefined) => now - Number(days) * DAY;

/** What is known of somebody as docs/rules.md writes it. */
function signsIn(row: WrittenCase): PersonaSigns {
  const all = (column: string, shape: RegExp) => [...row.cell(column).matchAll(shape)];
  return {
    purchases: all('purchases', /(\d+)(?::(\d+))?(R)?/g).map(([, days, discount, refunded]) => ({
      at: ago(days),
      status: refunded === undefined ? 'paid' : 'refunded',
      ...(discount === undefined ? {} : { discount: Number(discount) }),
    })),
    concerns: all('concerns', /\d+/g).map(([days]) => ago(days)),
    occasions: all('occasions', /([a-z]+)(>| )(\d+)/g).map(([, word, way, days]) => {
      const channel = CHANNELS.find((one) => one === word);
      if (channel === undefined) throw new Error(`there is no channel “${word}”`);
      return { at: ago(days), channel, direction: way === '>' ? 'out' : 'in' };
    }),
    answers: all('answers', /(\d+)\/(\d+)/g).map(([, minutes, letters]) => ({
      at: ago(10),
      minutes: Number(minutes),
      letters: Number(letters),
    })),
    surveys: all('survey', /(csat|nps) (\d+) (\d+)/g).map(([, type, score, days]) => ({
      type: type === 'csat' ? 'csat' : 'nps',
      score: Number(score),
      at: ago(days),
    })),
  };
}

describe('the persona of somebody', () => {
  test.each(writtenCases('Persona'))('$case', (row) => {
    const found = personasOf(signsIn(row), now);
    expect(found.map(({ persona }) => persona).join(' ')).toBe(row.cell('personas'));
  });

  test('comes with its reason in words, and of how much it is told', () => {
    const answers = [5, 30, 600].map((minutes) => ({ at: ago(1), minutes, letters: 80 }));
    const nothing = { purchases: [], concerns: [], occasions: [], surveys: [] };
    expect(personasOf({ ...nothing, answers }, now)).toEqual([
      {
        persona: 'quick-short',
        reason: 'Half of 3 answers came within 30 minutes and had 80 letters at most.',
        n: 3,
      },
    ]);
  });
});

describe('what a person said of the persona', () => {
  const said = (words: string, topic?: string, days = 1) => ({ words, topic, stated: ago(days) });

  test('is a name and a tip, the last that was said', () => {
    const preferences = [
      said('Hurried', 'persona', 9),
      said('Careful: send it in writing', ' Persona '),
      said('no calls', 'channel'),
    ];
    expect(personaSaid(preferences)).toEqual({
      name: 'Careful',
      tip: 'send it in writing',
      at: ago(1),
    });
  });

  test('is a name alone where no tip was said, and nothing where no persona was', () => {
    expect(personaSaid([said('Careful', 'persona')])).toEqual({ name: 'Careful', at: ago(1) });
    expect(personaSaid([said('Careful', 'manners'), said('no calls')])).toBeUndefined();
  });
});

describe('an answer', () => {
  const at = (minutes: number) => now + minutes * MINUTE;
  const message = (
    from: string,
    minutes: number | undefined,
    text = 'Yes.',
    conversation = 'c',
  ) => ({
    conversation,
    from,
    text,
    ...(minutes === undefined ? {} : { at: at(minutes) }),
  });

  test('is what they wrote next after us in the same conversation', () => {
    const messages = [
      message('ana', 45, 'Tomorrow.'),
      message('me', 0),
      message('me', 30),
      message('ana', 46, 'Or today.'),
      message('ana', 50, 'Elsewhere', 'd'),
    ];
    expect(answersIn(messages)).toEqual([{ at: at(45), minutes: 15, letters: 9 }]);
  });

  test('is not told where a time is not known', () => {
    expect(answersIn([message('me', undefined), message('ana', 3)])).toEqual([]);
    expect(answersIn([message('me', 0), message('ana', undefined)])).toEqual([]);
  });
});

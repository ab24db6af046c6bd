import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Automation,
  CAUSES,
  stepLine,
  stepOf,
  troubleInAutomation,
} from '../../../../../lib/domain/records/automation.ts';
import { RECORD_KINDS } from '../../../../../lib/domain/records/kinds.ts';
import { actsOn, occasionsIn } from '../../../../../lib/domain/rules/automation/occasion.ts';
import { isPaused } from '../../../../../lib/domain/rules/automation/paused.ts';
import { tasksOf } from '../../../../../lib/domain/rules/automation/sequence.ts';
import { writtenCases } from '../written-cases.ts';

const NOON = Date.parse('2026-03-31T12:00:00Z');
const now = { at: NOON, zone: 'Europe/Lisbon' };

function causeIn(word: string | undefined) {
  const cause = CAUSES.find((one) => one === word);
  if (cause === undefined) throw new Error(`“${word}” sets nothing off`);
  return cause;
}

function automation(when: string | undefined, more: Partial<Automation> = {}): Automation {
  const made = { id: 'a1', version: 1, stamps: {}, author: 'Me', written: 0 };
  return { ...made, when: causeIn(when), steps: [], ...more };
}

/** An automation as docs/rules.md writes it. */
function automationIn(text: string): Automation {
  const [when, more] = text.split(' ');
  if (more === 'off') return automation(when, { off: true });
  if (when === 'tag-put-on') return automation(when, { word: more });
  return automation(when, more === undefined ? {} : { score: Number(more) });
}

/** The fields of a record as docs/rules.md writes them. */
function fieldsIn(text: string): Record<string, unknown> {
  const entries = text.split(' ').map((part): [string, unknown] => {
    const [name = '', value = ''] = part.split('=');
    if (name === 'tags') return [name, value.split(',')];
    if (name === 'reopened') return [name, [Number(value)]];
    if (name === 'deleted') return [name, true];
    return [name, Number.isNaN(Number(value)) ? value : Number(value)];
  });
  return Object.fromEntries(entries);
}

describe('an automation', () => {
  test.each(writtenCases('Automation'))('$case', (row) => {
    const kind = RECORD_KINDS.find((one) => one === row.cell('record'));
    if (kind === undefined) throw new Error(`there is no kind “${row.cell('record')}”`);
    const before = row.cell('before') === '-' ? undefined : fieldsIn(row.cell('before'));
    const occasions = occasionsIn(kind, before, fieldsIn(row.cell('after')));
    const acts = occasions.some((one) => actsOn(automationIn(row.cell('automation')), one));
    expect(acts ? 'yes' : 'no').toBe(row.cell('acts'));
  });

  test('acts on each turn of a concern that comes back', () => {
    const turns = [
      occasionsIn('case', undefined, {}),
      occasionsIn('case', { resolved: 5 }, { reopened: [6] }),
      occasionsIn('case', { resolved: 7 }, { reopened: [6, 8] }),
    ];
    expect(turns.flat().map(({ turn }) => turn)).toEqual([0, 1, 2]);
  });
});

describe('a step of a sequence', () => {
  test.each(writtenCases('Paused task'))('$case', (row) => {
    const steps = [{ days: row.number('days'), words: 'Ask' }];
    const made = automation(row.cell('automation'), { steps });
    const occasion = { cause: made.when, turn: 0 };
    const cases = row
      .cell('concerns')
      .split(' ')
      .filter(Boolean)
      .map((state) => (state === 'open' ? {} : { resolved: 5 }));
    const [task] = tasksOf(made, occasion, 'record', now);
    const done = row.cell('task') === 'done' ? { done: 5 } : {};
    expect(isPaused({ ...task?.set, ...done }, cases) ? 'yes' : 'no').toBe(row.cell('paused'));
  });

  test('is due at the end of its day in the zone, by an id of its own for each record and turn', () => {
    const steps = [
      { days: 0, words: 'Call' },
      { days: 14, words: 'Ask' },
    ];
    const made = (record: string, turn: number, id = 'a1') =>
      tasksOf({ id, steps }, { cause: 'concern-opened', turn }, record, now);
    const [call, ask] = made('k1', 0);
    expect(new Date(call?.set.due ?? 0).toISOString()).toBe('2026-03-31T22:59:59.999Z');
    expect(new Date(ask?.set.due ?? 0).toISOString()).toBe('2026-04-14T22:59:59.999Z');
    expect(made('k1', 0)).toEqual([call, ask]);
    const ids = [made('k1', 0), made('k1', 1), made('k2', 0), made('k1', 0, 'a2')]
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(8);
  });

  test.each([
    ['14 days: Ask how it went', { days: 14, words: 'Ask how it went' }],
    ['1 day: Call', { days: 1, words: 'Call' }],
    ['3 Call them', { days: 3, words: 'Call them' }],
    ['3d: Call', { days: 3, words: 'Call' }],
    ['2 days: days off', { days: 2, words: 'days off' }],
    ['Call', undefined],
    ['14 days:', undefined],
    ['9999 days: Call', undefined],
  ])('is read from a line: %s', (text, step) => {
    expect(stepOf(text)).toEqual(step);
  });

  test('is read as it is written', () => {
    const line = fc.string({ minLength: 1, maxLength: 40 }).map((one) => one.trim());
    const words = line.filter((one) => one !== '' && !/[\r\n\u2028\u2029]/.test(one));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 }), words, (days, said) => {
        expect(stepOf(stepLine({ days, words: said }))).toEqual({ days, words: said });
      }),
    );
  });
});

describe('an automation that says too little', () => {
  const steps = [{ days: 1, words: 'Call' }];

  test.each([
    [{ when: 'csat', steps }, /at or below which answer/],
    [{ when: 'tag-put-on', steps }, /which tag/],
    [{ when: 'deal-won', steps: [] }, /what is to be done then/],
  ])('is asked for the rest: %o', (fields, sentence) => {
    expect(troubleInAutomation(fields)).toMatch(sentence);
  });

  test.each([
    { when: 'csat', score: 2, steps },
    { when: 'deal-won', steps: [], tag: 'VIP' },
    { when: 'deal-won', steps: [], owner: 'Leo' },
  ])('is taken where it says enough: %o', (fields) => {
    expect(troubleInAutomation(fields)).toBeUndefined();
  });
});

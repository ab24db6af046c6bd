import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../../../../lib/domain/channel.ts';
import { touchOf } from '../../../../../lib/domain/rules/customer/keep-in-touch.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const ZONE = 'Europe/London';
/** Noon of a day in summer time, two days after the clocks were put forward. */
const NOW = Date.parse('2026-03-31T12:00:00+01:00');
const ago = (days: string) => NOW - Number(days.replace('−', '-')) * DAY;

function channelIn(word: string) {
  const found = CHANNELS.find((channel) => channel === word);
  if (found === undefined) throw new Error(`there is no channel “${word}”`);
  return found;
}

/** The last moment of the day so many days from today. */
const endIn = (days: number) => {
  const end = Date.UTC(2026, 2, 31 + days, 23, 59, 59, 999);
  return days < -2 ? end : end - 3_600_000;
};

describe('keeping in touch', () => {
  test.each(writtenCases('Keeping in touch'))('$case', (row) => {
    const rhythms = row
      .cell('rhythms')
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => {
        const [days = '', written = ''] = one.split(':');
        return { days: Number(days), written: ago(written) };
      });
    const interactions = [...row.cell('interactions').matchAll(/([a-z]+) (−?\d+)/g)].map(
      ([, channel = '', days = '']) => ({ channel: channelIn(channel), at: ago(days) }),
    );
    const touch = touchOf(rhythms, interactions, ZONE);
    if (row.cell('due in days') === '') expect(touch).toBeUndefined();
    else expect(touch?.due).toBe(endIn(row.number('due in days')));
    const last = row.cell('last');
    expect(touch?.last).toBe(last === '' ? undefined : ago(last));
  });
});

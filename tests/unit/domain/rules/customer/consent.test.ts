import { describe, expect, it, test } from 'vitest';
import { CONSENT_CHANNELS } from '../../../../../lib/domain/records/consent.ts';
import {
  consentsNow,
  optOutsOn,
  type ToldConsent,
} from '../../../../../lib/domain/rules/customer/consent.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: string) => NOW - Number(days) * DAY;

function saidIn(text: string): ToldConsent[] {
  return [...text.matchAll(/([a-z]+)([+-])(\w*) (\d+)(?:\/(\d+))?/g)].map(
    ([, name = '', sign, purpose = '', days = '', until]) => {
      const channel = CONSENT_CHANNELS.find((one) => one === name);
      if (channel === undefined) throw new Error(`there is no channel “${name}”`);
      return {
        channel,
        state: sign === '-' ? 'withdrawn' : 'given',
        at: ago(days),
        written: ago(days),
        ...(purpose === '' ? {} : { purpose }),
        ...(until === undefined ? {} : { until: ago(until) }),
      };
    },
  );
}

describe('consent', () => {
  test.each(writtenCases('Consent'))('$case', (row) => {
    const holding = consentsNow(saidIn(row.cell('said')), NOW).map(
      ({ channel, state, purpose = '' }) =>
        `${channel}${state === 'withdrawn' ? '-' : '+'}${purpose}`,
    );
    expect(holding.join(' ')).toBe(row.cell('holds'));
  });

  it('is asked of the channels in use only', () => {
    const holding = saidIn('email- 10 call- 5 chat+ 3');
    expect(optOutsOn(holding, ['call', 'chat'])).toMatchObject([{ channel: 'call' }]);
    expect(optOutsOn(holding, [])).toEqual([]);
  });
});

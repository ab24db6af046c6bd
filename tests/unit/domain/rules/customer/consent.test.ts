import { describe, expect, it, test } from 'vitest';
import { CONSENT_CHANNELS } from '../../../../../lib/domain/records/consent.ts';
import {
  consentsNow,
  consentToAsk,
  endedOn,
  hasEnded,
  optOutsOn,
  type ToldConsent,
} from '../../../../../lib/domain/rules/customer/consent.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: string) => NOW - Number(days) * DAY;

function saidIn(text: string): ToldConsent[] {
  return [...text.matchAll(/([a-z]+)([+-])(\w*) (\d+)(?:\/(-?\d+))?/g)].map(
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

function written(consents: readonly ToldConsent[]): string {
  const words = consents.map(
    ({ channel, state, purpose = '' }) =>
      `${channel}${state === 'withdrawn' ? '-' : '+'}${purpose}`,
  );
  return words.join(' ');
}

describe('consent', () => {
  test.each(writtenCases('Consent'))('$case', (row) => {
    const said = saidIn(row.cell('said'));
    const told = consentsNow(said, NOW);
    expect(written(told.filter((one) => !hasEnded(one, NOW)))).toBe(row.cell('holds'));
    expect(written(told.filter((one) => hasEnded(one, NOW)))).toBe(row.cell('ended'));
    const ask = consentToAsk(said, NOW);
    expect(written(ask === undefined ? [] : [ask])).toBe(row.cell('ask again'));
  });

  it('is asked of the channels in use only', () => {
    const holding = saidIn('email- 10 call- 5 chat+ 3');
    expect(optOutsOn(holding, ['call', 'chat'])).toMatchObject([{ channel: 'call' }]);
    expect(optOutsOn(holding, [])).toEqual([]);
    const ended = saidIn('email+ 10/1 call+ 5/2 chat+ 3');
    expect(endedOn(ended, ['call', 'chat'], NOW)).toMatchObject([{ channel: 'call' }]);
  });
});

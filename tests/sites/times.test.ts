import { expect, it } from 'vitest';
import type { DetectedMessage } from '../../lib/domain/detection.ts';
import type { ReadTime } from '../../lib/domain/stated.ts';
import { withInstants } from '../../lib/sites/conclude/times.ts';

const AT = new Date(2026, 4, 3, 14, 2).toISOString();
const message = { key: '1', from: 0, text: 'Where is my order?' } as const;

const timesOf = (...times: ReadTime[]) =>
  withInstants(times.map((at): DetectedMessage<ReadTime> => ({ ...message, at })));

it('makes an instant of a time as the page writes it, by its language or the order of its numbers', () => {
  expect(
    timesOf(
      { text: '3. Mai 2026, 14:02', language: 'de' },
      { text: '2026-05-03 14:02', format: 'yy-mm-dd' },
      { text: '03.05.2026 14:02', format: 'dd.mm.yy' },
    ).map(({ at }) => at),
  ).toEqual([AT, AT, AT]);
});

it('keeps an instant, and leaves out a time that is not sure', () => {
  const unsure = { text: 'Today 14:02', format: 'yy-mm-dd' };
  expect(timesOf(AT, unsure, { text: '3. Mai 2026, 14:02', language: '' })).toEqual([
    { ...message, at: AT },
    message,
    message,
  ]);
  expect(withInstants([message])).toEqual([message]);
});

it.each([
  ['2026-05-03T14:02:00.000Z', '2026-05-03T14:02:00.000Z'],
  ['2026-05-03T14:02:00+02:00', '2026-05-03T12:02:00.000Z'],
  ['2026-05-03T14:02:00.123456Z', '2026-05-03T14:02:00.123Z'],
  // what stands before the seconds has no zone of its own
  ['2026-05-03T14:02:00 1777816920', '2026-05-03T14:02:00.000Z'],
  ['2026-13-45T14:02:00Z', undefined],
  ['9999-05-03T14:02:00Z', undefined],
  ['2026-05-03T14:02:00 9999999999', undefined],
])('%s, told to machines, is the instant %s', (text, instant) => {
  expect(timesOf({ text, language: '' })[0]?.at).toBe(instant);
});

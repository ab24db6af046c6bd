import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { instantOf } from '../../lib/sites/read/instant.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('the instant of a date that a page writes', () => {
  it.each([
    ['Tue, Nov 24, 2026, 9:14 AM', 'en', '2026-11-24T09:14'],
    ['Tue, Nov 24, 2026, 9:14 PM', 'en', '2026-11-24T21:14'],
    ['Mon, Nov 9, 2026 at 12:02 AM', 'en', '2026-11-09T00:02'],
    ['24 Nov 2026, 09:14', 'en-GB', '2026-11-24T09:14'],
    ['24. Nov. 2026, 09:14', 'de', '2026-11-24T09:14'],
    ['mar. 24 nov. 2026 09:14', 'fr', '2026-11-24T09:14'],
    ['24 ноября 2026 г., 09:14', 'ru', '2026-11-24T09:14'],
    ['2026年11月24日 16:14', 'ja', '2026-11-24T16:14'],
    ['Fr, 2026-05-22 09:22', '', '2026-05-22T09:22'],
    ['Di, 24.11.2026 09:14', 'de-DE', '2026-11-24T09:14'],
    ['Tue 11/24/2026 9:14 AM', 'en-US', '2026-11-24T09:14'],
    ['Mon 11/9/2026 9:14 AM', 'en-US', '2026-11-09T09:14'],
    ['09/11/2026 09:14', 'fr-FR', '2026-11-09T09:14'],
    ['2026-11-24T09:14:00', 'en', '2026-11-24T09:14'],
  ])('“%s” in “%s” is %s', (text, language, instant) => {
    expect(instantOf(text, language)).toBe(`${instant}:00.000Z`);
  });

  it.each([
    ['Today 14:02', 'en', 'no day'],
    ['Nov 24, 2:14 PM', 'en', 'no year'],
    ['Tue, Nov 24, 2026', 'en', 'no time'],
    ['09/11/2026 14:14', '', 'no order'],
    ['Tue, Nov 24, 2026, 9:14', 'en', 'no half of the day'],
    ['2026. 11. 24. 오후 3:04', 'ko', 'a half of the day in words'],
    ['24 Nov 2026, 09:14', 'de-x-!', 'a language that is none'],
    ['24. Nov. 2026, 09:14', 'fi', 'a month of another language'],
    ['31.02.2026 09:14', 'de', 'a day that is none'],
    ['24.11.2569 15:14', 'th', 'a year of another calendar'],
    ['24.11.2026 29:14', 'de', 'an hour that is none'],
  ])('“%s” in “%s” is not sure: %s', (text, language) => {
    expect(instantOf(text, language)).toBeUndefined();
  });

  it('never throws, and gives only what Date reads back', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'de', '', 'x y'), (text, language) => {
        const instant = instantOf(text, language);
        if (instant !== undefined) expect(new Date(instant).toISOString()).toBe(instant);
      }),
    );
  });
});

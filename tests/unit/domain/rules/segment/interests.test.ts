import { describe, expect, test } from 'vitest';
import { interestSignsOf } from '../../../../../lib/domain/rules/segment/interest-signs.ts';
import {
  INTEREST_SIGNS,
  type InterestSign,
  interestsOf,
} from '../../../../../lib/domain/rules/segment/interests.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number) => now - days * DAY;
const NOTHING = {
  purchases: [],
  preferences: [],
  cases: [],
  offers: [],
  touches: [],
  campaigns: [],
};

/** Occasions as docs/rules.md writes them. */
function occasionsIn(text: string): InterestSign[] {
  return text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [, word, days, said = ''] = /^\s*(\w+) (-?\d+): (.*)$/.exec(one) ?? [];
      const kind = INTEREST_SIGNS.find((sign) => sign === word);
      if (kind === undefined) throw new Error(`“${one}” is no occasion`);
      const sign = { kind, at: ago(Number(days)) };
      return said.startsWith('~')
        ? { ...sign, names: [], text: said.slice(1) }
        : { ...sign, names: said.split(',') };
    });
}

describe('the interests of somebody', () => {
  test.each(writtenCases('Interests'))('$case', (row) => {
    const found = interestsOf(occasionsIn(row.cell('occasions')), now);
    expect(found.map(({ name, n }) => `${name} ${n}`).join(', ')).toBe(row.cell('interests'));
  });

  test('come with how often each was shown in which way, and when last', () => {
    const signs = occasionsIn('bought 40: toner; bought 10: toner; raised 3: toner');
    expect(interestsOf(signs, now)).toEqual([
      { name: 'toner', n: 3, signs: { bought: 2, raised: 1 }, newest: ago(3) },
    ]);
  });
});

describe('what shows an interest', () => {
  test('are items that were not refunded, and offers that were accepted', () => {
    const items = [{ name: 'toner', quantity: 1 }];
    const purchases = (['paid', 'open', 'refunded'] as const).map((status) => ({
      at: ago(3),
      status,
      items,
    }));
    const offers = (['accepted', 'open', 'declined'] as const).map((answer) => ({
      at: ago(2),
      words: 'drum',
      answer,
    }));
    const signs = interestSignsOf({ ...NOTHING, purchases, offers });
    expect(signs.map(({ kind }) => kind)).toEqual(['bought', 'bought', 'accepted']);
  });

  test('are topics of preferences and concerns, but not what persona somebody is or which channel they prefer', () => {
    const preferences = [
      { stated: ago(1), topic: 'toner', words: 'the black one' },
      { stated: ago(1), topic: 'Persona', words: 'Careful' },
      { stated: ago(1), topic: 'Channel', words: 'mail' },
    ];
    const cases = [{ opened: ago(2), topic: 'toner' }, { opened: ago(2) }];
    const signs = interestSignsOf({ ...NOTHING, preferences, cases });
    expect(signs.map(({ names }) => names.join())).toEqual(['toner', 'toner', '']);
  });

  test('are campaigns of which it was noted that they were clicked', () => {
    const campaigns = [{ id: 'c', name: 'Toner days' }];
    const touches = [
      { at: ago(1), campaign: 'c', note: 'Clicked the link' },
      { at: ago(2), campaign: 'c', note: 'opened' },
      { at: ago(2), campaign: 'c' },
    ];
    expect(interestSignsOf({ ...NOTHING, campaigns, touches })).toEqual([
      { kind: 'clicked', at: ago(1), names: [], text: 'Toner days' },
    ]);
  });
});

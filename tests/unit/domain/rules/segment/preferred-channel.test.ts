import { describe, expect, test } from 'vitest';
import { CHANNELS, type Channel } from '../../../../../lib/domain/channel.ts';
import { channelsOptedOut } from '../../../../../lib/domain/rules/customer/consent.ts';
import {
  channelSaid,
  preferredChannel,
} from '../../../../../lib/domain/rules/segment/preferred-channel.ts';
import { writtenCases } from '../written-cases.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-03-31T12:00:00Z');
const ago = (days: number) => now - days * DAY;

function channelNamed(word: string | undefined): Channel {
  const channel = CHANNELS.find((one) => one === word);
  if (channel === undefined) throw new Error(`there is no channel “${word}”`);
  return channel;
}

/** Occasions as docs/rules.md writes them. */
function occasionsIn(text: string) {
  const ways = { '>': 'out', '=': 'both', ' ': 'in' } as const;
  return [...text.matchAll(/([a-z-]+?)([>= ])(-?\d+)/g)].map(([, word, way, days]) => ({
    channel: channelNamed(word),
    direction: way === '>' || way === '=' ? ways[way] : ways[' '],
    at: ago(Number(days)),
  }));
}

describe('the channel that somebody prefers', () => {
  test.each(writtenCases('Preferred channel'))('$case', (row) => {
    const optedOut = row.cell('opted out').split(' ').filter(Boolean).map(channelNamed);
    const found = preferredChannel(occasionsIn(row.cell('occasions')), optedOut, now);
    const words = found === undefined ? '' : `${found.channel} ${found.times} of ${found.n}`;
    expect(words).toBe(row.cell('channel'));
  });
});

describe('what was said of the channel', () => {
  const said = (words: string, topic: string | undefined, days: number) => ({
    words,
    topic,
    author: 'Lena',
    stated: ago(days),
  });

  test('is the last preference with that topic, with who wrote it down and when it was said', () => {
    const preferences = [
      said('calls', 'channel', 9),
      said(' mail, never calls ', ' Channel ', 2),
      said('toner', 'printing', 1),
    ];
    expect(channelSaid(preferences)).toEqual({
      words: 'mail, never calls',
      author: 'Lena',
      at: ago(2),
    });
  });

  test('is nothing where nobody wrote one down', () => {
    expect(channelSaid([said('mail', undefined, 2)])).toBeUndefined();
  });
});

test('who opted out for a purpose only still uses the channel', () => {
  const told = [
    { channel: 'email', state: 'withdrawn', purpose: 'newsletter' },
    { channel: 'call', state: 'withdrawn' },
    { channel: 'chat', state: 'given' },
  ] as const;
  expect(channelsOptedOut(told)).toEqual(['call']);
});

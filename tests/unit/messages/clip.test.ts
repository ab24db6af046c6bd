import { expect, test } from 'vitest';
import { guardClip } from '../../../lib/messages/clip.ts';
import type { ClipAnswer } from '../../../lib/messages/messages.ts';

const TAB = 'https://printweek.example/paper#comments';
const ANSWER: ClipAnswer = {
  kind: 'clip',
  url: 'https://printweek.example/paper?from=list#top',
  title: 'Paper prices rise',
  byline: 'Lerato Nkosi',
  siteName: 'Print Week',
  published: '2026-02-28',
  text: 'Mills raise their prices.\nFor how long?',
  reading: { kind: 'none' },
  places: [],
};

test('a clip of the tab’s own origin comes through as it is', () => {
  const { kind: _kind, url, ...rest } = ANSWER;
  expect(guardClip(ANSWER, TAB)).toEqual({ ...rest, url: new URL(url) });
});

test('a refusal comes through with its reason', () => {
  expect(guardClip({ kind: 'none' }, TAB)).toEqual({ kind: 'none' });
  expect(guardClip({ kind: 'too-large' }, TAB)).toEqual({ kind: 'too-large' });
});

test('the page of another origin, or of none, is nothing', () => {
  expect(guardClip({ ...ANSWER, url: 'https://bank.example/paper' }, TAB)).toBeUndefined();
  expect(guardClip({ ...ANSWER, url: 'javascript:alert(1)' }, TAB)).toBeUndefined();
  expect(guardClip(ANSWER, 'about:blank')).toBeUndefined();
});

test.each([
  undefined,
  null,
  'clip',
  {},
  { kind: 'clip' },
  { ...ANSWER, text: 7 },
  { ...ANSWER, more: 1 },
  { ...ANSWER, url: `https://printweek.example/${'x'.repeat(9_000)}` },
  { ...ANSWER, text: 'x'.repeat(3_000_000) },
  { ...ANSWER, places: Array(60).fill({ name: 'a', place: 'b' }) },
])('what is of no known form is nothing: %#', (answer) => {
  expect(guardClip(answer, TAB)).toBeUndefined();
});

test('texts are cut and cleaned of what turns or hides words, lines are one line', () => {
  const hostile = {
    ...ANSWER,
    title: `Paper\u202Eesir\n\n${'😀'.repeat(500)}`,
    byline: 'a\u0000b',
    text: `one\u2066two ${'x'.repeat(20_000)}`,
  };
  const guarded = guardClip(hostile, TAB);
  if (guarded === undefined || 'kind' in guarded) throw new Error('refused');
  expect(guarded.title).toMatch(/^Paperesir 😀+$/u);
  expect(guarded.title.length).toBeLessThanOrEqual(300);
  expect(guarded.byline).toBe('a b');
  expect(guarded.text).toHaveLength(16_000);
  expect(guarded.text).toMatch(/^onetwo x/);
});

test('what is stated of people against the rules costs only itself', () => {
  const guarded = guardClip({ ...ANSWER, reading: { kind: 'stated', cards: 'all' } }, TAB);
  expect(guarded).toMatchObject({ title: 'Paper prices rise', reading: { kind: 'none' } });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterAwaited, awaitReading } from '../../components/ui/reading-turns.ts';

let begun: string[];
const begin = (name: string) => afterAwaited(() => begun.push(name));
/** The next frame is drawn, or none comes. */
const draw = () => vi.advanceTimersByTime(100);

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('a reading that can wait begins after the frame where none is awaited', () => {
  begin('again');
  expect(begun).toEqual([]);
  draw();
  expect(begun).toEqual(['again']);
});

test('it begins once the last that is awaited was answered, each once', () => {
  const answered = [awaitReading(), awaitReading()];
  begin('again');
  begin('duplicates');
  draw();
  answered[0]?.();
  answered[0]?.();
  expect(begun).toEqual([]);
  answered[1]?.();
  expect(begun).toEqual(['again', 'duplicates']);
  awaitReading()();
  vi.advanceTimersByTime(2_000);
  expect(begun).toEqual(['again', 'duplicates']);
});

test('it waits for one that is begun in the same frame, after it', () => {
  begin('again');
  const answered = awaitReading();
  draw();
  expect(begun).toEqual([]);
  answered();
  expect(begun).toEqual(['again']);
});

test('an answer that never comes is waited for a second at most', () => {
  const answered = awaitReading();
  begin('again');
  draw();
  vi.advanceTimersByTime(900);
  expect(begun).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(begun).toEqual(['again']);
  answered();
  expect(begun).toEqual(['again']);
});

test.each([
  ['before the frame', () => {}],
  ['while it waits', draw],
])('nothing begins that was stopped %s', (_when, before) => {
  const answered = awaitReading();
  const stop = begin('again');
  before();
  stop();
  answered();
  vi.advanceTimersByTime(2_000);
  expect(begun).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftKeeper } from '../../components/composer/draft-keeper.ts';
import { failure, success } from '../../lib/domain/result.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function keeperWith(keepDraft = async () => success(undefined)) {
  const written: string[] = [];
  const failed = vi.fn();
  const store = {
    keepDraft: async (id: string, draft: unknown) => {
      written.push(`keep ${id} ${String(draft)}`);
      return keepDraft();
    },
    dropDraft: async (id: string) => {
      written.push(`drop ${id}`);
      return success(undefined);
    },
  };
  return { keeper: draftKeeper(store, failed), written, failed };
}

test('while somebody types on and on, the draft is written at least every 150 ms', async () => {
  const { keeper, written } = keeperWith();
  for (let letter = 1; letter <= 10; letter += 1) {
    keeper.keep('a', letter);
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(written.length).toBeGreaterThanOrEqual(2);
});

test('only the newest state is written', async () => {
  const { keeper, written } = keeperWith();
  keeper.keep('a', 'one');
  keeper.keep('a', 'two');
  await vi.advanceTimersByTimeAsync(150);
  expect(written).toEqual(['keep a two']);
});

test('what may go is written at once', async () => {
  const { keeper, written } = keeperWith();
  keeper.keep('a', 'one');
  keeper.flush();
  await keeper.settled();
  expect(written).toEqual(['keep a one']);
});

test('a draft that was dropped does not come back from what was still waiting', async () => {
  const { keeper, written } = keeperWith();
  keeper.keep('a', 'one');
  keeper.drop('a');
  await vi.advanceTimersByTimeAsync(150);
  expect(written).toEqual(['drop a']);
});

test('a draft that can’t be kept is told, until one can', async () => {
  let full = true;
  const sentence = 'There is no room left.';
  const { keeper, failed } = keeperWith(async () =>
    full ? failure('storage', sentence) : success(undefined),
  );
  keeper.keep('a', 'one');
  keeper.flush();
  await keeper.settled();
  expect(failed).toHaveBeenLastCalledWith({ code: 'storage', message: sentence });
  full = false;
  keeper.keep('a', 'two');
  keeper.flush();
  await keeper.settled();
  expect(failed).toHaveBeenLastCalledWith(undefined);
});

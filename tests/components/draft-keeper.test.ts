import { expect, test, vi } from 'vitest';
import { draftKeeper } from '../../components/composer/draft-keeper.ts';
import { failure, success } from '../../lib/domain/result.ts';

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

/** A write to the store that ends when it is told to. */
function slowWrite() {
  const ends: (() => void)[] = [];
  const keepDraft = () =>
    new Promise<ReturnType<typeof success<undefined>>>((resolve) => {
      ends.push(() => resolve(success(undefined)));
    });
  return { keepDraft, end: () => ends.shift()?.() };
}

test('the first key is on its way at once: the panel may be closed right after it', () => {
  const { keeper, written } = keeperWith();
  keeper.keep('a', 'W');
  expect(written).toEqual(['keep a W']);
});

test('of what is typed while the disk is slow, the newest is written next', async () => {
  const { keepDraft, end } = slowWrite();
  const { keeper, written } = keeperWith(keepDraft);
  for (const text of ['W', 'Wa', 'Wan', 'Want']) keeper.keep('a', text);
  expect(written).toEqual(['keep a W']);
  end();
  await vi.waitFor(() => expect(written).toEqual(['keep a W', 'keep a Want']));
  end();
  expect(await keeper.settled()).toBe(true);
});

test('what may go is begun at once, also while the disk is slow', () => {
  const { keeper, written } = keeperWith(slowWrite().keepDraft);
  keeper.keep('a', 'one');
  keeper.keep('a', 'two');
  keeper.flush();
  expect(written).toEqual(['keep a one', 'keep a two']);
});

test('a draft that was dropped does not come back from what was still waiting', async () => {
  const { keepDraft, end } = slowWrite();
  const { keeper, written } = keeperWith(keepDraft);
  keeper.keep('a', 'one');
  keeper.keep('a', 'two');
  keeper.drop('a');
  end();
  await keeper.settled();
  expect(written).toEqual(['keep a one', 'drop a']);
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

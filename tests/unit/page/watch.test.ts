// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../../lib/page/watch.ts';

const SLOW = 5_000;
let watching: AbortController;
let shown: string[];
/** Whether each scan was one of a page that is read every few seconds only. */
let slowly: (boolean | undefined)[];

/** Watches this document and its frames: each scan takes down what is shown. */
function watchPage(frames: readonly Document[] = []): void {
  const scan = (slow?: boolean) => {
    const now = document.body.textContent ?? '';
    const news = now !== shown.at(-1);
    shown.push(now);
    slowly.push(slow);
    return { news, frames };
  };
  watch({ document, scan, signal: watching.signal });
}

/** Changes the page so often at once. */
function flood(times: number): void {
  for (let time = 0; time < times; time += 1) document.body.setAttribute('class', String(time));
}

beforeEach(() => {
  vi.useFakeTimers();
  watching = new AbortController();
  shown = [];
  slowly = [];
  document.body.textContent = 'Ana';
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

test('a frame that is still empty is no fault, and is watched once it holds something', async () => {
  const frame = document.implementation.createHTMLDocument();
  const root = frame.documentElement;
  root.remove();
  watchPage([frame]);
  expect(shown).toHaveLength(1);
  frame.append(root);
  document.body.append('loaded');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toHaveLength(2);
  frame.body.append('a mail');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toHaveLength(3);
});

test('what changes between a change and its scan is seen by it, and asks for no other', async () => {
  watchPage();
  await vi.advanceTimersByTimeAsync(1_000);
  document.body.textContent = 'Ben';
  await Promise.resolve();
  document.body.textContent = 'Cleo';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toEqual(['Ana', 'Cleo']);
});

test('a change after a scan always brings another, whatever came before it', async () => {
  watchPage();
  for (let name = 0; name < 50; name += 1) {
    flood(300);
    document.body.textContent = `visitor ${name}`;
    await vi.advanceTimersByTimeAsync(name * 40);
  }
  document.body.textContent = 'the last';
  await vi.advanceTimersByTimeAsync(SLOW);
  expect(shown.at(-1)).toBe('the last');
});

test('a page that floods is read every few seconds until it is calm, then at once again', async () => {
  watchPage();
  flood(20_000);
  await vi.advanceTimersByTimeAsync(10);
  expect(slowly).toEqual([false, true]);
  document.body.textContent = 'Ben';
  await vi.advanceTimersByTimeAsync(SLOW - 100);
  expect(shown.at(-1)).toBe('Ana');
  await vi.advanceTimersByTimeAsync(100);
  expect(shown.at(-1)).toBe('Ben');
  expect(slowly.at(-1)).toBe(true);
  await vi.advanceTimersByTimeAsync(SLOW);
  expect(slowly.at(-1)).toBe(false);
  const calm = shown.length;
  await vi.advanceTimersByTimeAsync(10 * SLOW);
  expect(shown).toHaveLength(calm);
  document.body.textContent = 'Cleo';
  await vi.advanceTimersByTimeAsync(10);
  expect(shown.at(-1)).toBe('Cleo');
});

test('a scan that fails leaves the page watched', async () => {
  const scan = vi.fn(() => ({ news: true, frames: [] }));
  watch({ document, scan, signal: watching.signal });
  scan.mockImplementationOnce(() => {
    throw new Error('a hostile page');
  });
  document.body.textContent = 'Ben';
  await expect(vi.advanceTimersByTimeAsync(1_000)).rejects.toThrow('a hostile page');
  document.body.textContent = 'Cleo';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(scan).toHaveBeenCalledTimes(3);
});

// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../../lib/page/watch.ts';
import { watchRoots } from '../../../lib/page/watch-roots.ts';
import { takeAway, tellChanges } from '../../support/document-changes.ts';

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

/** Changes the page every few milliseconds for so long. */
async function flood(time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += 10) {
    document.body.setAttribute('class', String(passed));
    await vi.advanceTimersByTimeAsync(10);
  }
}

beforeAll(tellChanges);
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

test('what changes below a shadow root is followed where roots are watched', async () => {
  const host = document.createElement('mail-list');
  const root = host.attachShadow({ mode: 'open' });
  const name = Object.assign(document.createElement('b'), { textContent: 'Ana' });
  root.append(name);
  document.body.append(host);
  const scan = () => {
    shown.push(root.textContent ?? '');
    return { news: true, frames: [] };
  };
  watchRoots({ document, scan, signal: watching.signal });
  await vi.advanceTimersByTimeAsync(60_000);
  name.textContent = 'Ben';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toEqual(['Ana', 'Ben']);
});

test('a page in which nothing changes is scanned once', async () => {
  watchPage();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['Ana']);
});

test.each<[string, () => void]>([
  ['an element', () => document.body.replaceChildren(document.createElement('b'), 'Ben')],
  ['a text', () => document.body.firstChild?.replaceWith('Ben')],
  [
    'an attribute',
    () => {
      shown.push('');
      document.body.setAttribute('data-name', 'Ben');
    },
  ],
])(
  '%s that changes by itself is seen within a second, however long nothing did',
  async (_, change) => {
    watchPage();
    await vi.advanceTimersByTimeAsync(60_000);
    const before = slowly.length;
    change();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(slowly).toHaveLength(before + 1);
  },
);

test('a press that a script makes is answered at once, and many as changes are', async () => {
  watchPage();
  await vi.advanceTimersByTimeAsync(60_000);
  document.body.click();
  document.body.textContent = 'Ben';
  await vi.advanceTimersByTimeAsync(1);
  expect(shown.at(-1)).toBe('Ben');
  const before = shown.length;
  for (let press = 0; press < 100; press += 1) {
    document.body.click();
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(shown.length).toBeLessThanOrEqual(before + 2);
});

test('a frame that loads soon after a press brings a scan, though nothing around it changed', async () => {
  watchPage();
  await vi.advanceTimersByTimeAsync(60_000);
  document.body.click();
  await vi.advanceTimersByTimeAsync(50);
  const before = shown.length;
  document.body.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toHaveLength(before + 1);
});

test('a frame that is still empty is no fault, and is watched once it holds something', async () => {
  const frame = document.implementation.createHTMLDocument();
  const root = frame.documentElement;
  root.remove();
  watchPage([frame]);
  expect(shown).toHaveLength(1);
  frame.append(root);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toHaveLength(2);
  frame.body.append('a mail');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(shown).toHaveLength(3);
});

test('a frame that goes brings a scan, and the page stays watched', async () => {
  const frame = document.implementation.createHTMLDocument();
  const frames = [frame];
  watchPage(frames);
  await vi.advanceTimersByTimeAsync(2_000);
  frames.pop();
  takeAway(frame);
  await vi.advanceTimersByTimeAsync(2_000);
  document.body.textContent = 'Ben';
  await vi.advanceTimersByTimeAsync(2_000);
  expect(shown).toEqual(['Ana', 'Ana', 'Ben']);
});

test('what changes between a change and its scan is seen by it, and asks for no other', async () => {
  watchPage();
  await vi.advanceTimersByTimeAsync(60_000);
  document.body.textContent = 'Ben';
  await Promise.resolve();
  document.body.textContent = 'Cleo';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual(['Ana', 'Cleo']);
});

test('a change after a scan always brings another, whatever came before it', async () => {
  watchPage();
  for (let name = 0; name < 50; name += 1) {
    await flood(100);
    document.body.textContent = `visitor ${name}`;
    await vi.advanceTimersByTimeAsync(name * 40);
  }
  document.body.textContent = 'the last';
  await vi.advanceTimersByTimeAsync(SLOW);
  expect(shown.at(-1)).toBe('the last');
});

test('a page that floods is read every few seconds until it is calm, then soon again', async () => {
  watchPage();
  await flood(10_000);
  expect(slowly.at(-1)).toBe(true);
  const flooded = shown.length;
  expect(flooded).toBeLessThan(20);
  await flood(4 * SLOW);
  expect(shown.length - flooded).toBeLessThanOrEqual(4);
  document.body.textContent = 'Ben';
  await flood(SLOW);
  expect(shown.at(-1)).toBe('Ben');
  expect(slowly.at(-1)).toBe(true);
  await vi.advanceTimersByTimeAsync(SLOW + 1_000);
  expect(slowly.at(-1)).toBe(false);
  const calm = shown.length;
  await vi.advanceTimersByTimeAsync(10 * SLOW);
  expect(shown).toHaveLength(calm);
  document.body.textContent = 'Cleo';
  await vi.advanceTimersByTimeAsync(1_000);
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
  await vi.advanceTimersByTimeAsync(1_000);
  expect(scan.mock.calls.length).toBeGreaterThan(2);
});

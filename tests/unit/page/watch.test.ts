// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watch } from '../../../lib/page/watch.ts';

const watching = new AbortController();
afterEach(() => watching.abort());

test('a frame that is still empty is no fault, and is watched once it holds something', async () => {
  const frame = document.implementation.createHTMLDocument();
  const root = frame.documentElement;
  root.remove();
  const scan = vi.fn(() => ({ news: true, frames: [frame] }));
  watch({ document, scan, signal: watching.signal });
  expect(scan).toHaveBeenCalledOnce();

  frame.append(root);
  document.body.append('loaded');
  await vi.waitFor(() => expect(scan).toHaveBeenCalledTimes(2));
  frame.body.append('a mail');
  await vi.waitFor(() => expect(scan).toHaveBeenCalledTimes(3));
});

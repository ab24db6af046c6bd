import { beforeEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../lib/browser/panel.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const opened = vi.fn<(where?: { windowId: number }) => Promise<void>>();

beforeEach(() => {
  opened.mockReset().mockResolvedValue(undefined);
});

test('the panel of the window is opened beside the page', () => {
  made.browser = { sidePanel: { open: opened } };
  void openPanel(7);
  expect(opened).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
});

test('in Firefox it is the sidebar, which always belongs to the window in front', () => {
  made.browser = { sidebarAction: { open: opened } };
  void openPanel(7);
  expect(opened).toHaveBeenCalledExactlyOnceWith();
});

test('a browser that refuses is no failure: the user presses again', async () => {
  opened.mockRejectedValue(new Error('may only be called in response to a user gesture'));
  made.browser = { sidePanel: { open: opened } };
  expect(await openPanel(7)).toBe(false);
});

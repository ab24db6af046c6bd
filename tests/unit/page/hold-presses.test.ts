// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdPresses, isForeign } from '../../../lib/page/teach/hold-presses.ts';

let over: AbortController;
let frame: HTMLIFrameElement;
/** What a frame of another host answers to whoever looks into it. */
let inside: Document | null;

beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  document.body.replaceChildren();
  frame = document.createElement('iframe');
  inside = null;
  Object.defineProperty(frame, 'contentDocument', { get: () => inside });
  document.body.append(frame, document.createElement('input'));
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

/** What has been answered so far to the first question, with the keyboard in the frame since. */
async function pressed(): Promise<unknown> {
  const answer = vi.fn();
  void holdPresses([document], over.signal)().then(answer);
  frame.focus();
  await vi.advanceTimersByTimeAsync(1_000);
  return answer.mock.calls[0]?.[0] ?? 'nothing';
}

describe('a press in a frame', () => {
  it('of another host is heard as one on the frame, as it takes the keyboard there', async () => {
    expect(isForeign(frame)).toBe(true);
    expect(await pressed()).toBe(frame);
  });

  it('of another host is heard also where the keyboard was there before, which is no answer itself', async () => {
    frame.focus();
    const answer = vi.fn();
    void holdPresses([document], over.signal)().then(answer);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answer).not.toHaveBeenCalled();
    frame.focus();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answer).toHaveBeenCalledWith(frame);
  });

  it('answers one question only', async () => {
    const press = holdPresses([document], over.signal);
    const first = press();
    frame.focus();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toBe(frame);
    const answer = vi.fn();
    void press().then(answer);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answer).not.toHaveBeenCalled();
  });

  it('that can be looked into is heard inside of it', async () => {
    inside = document.implementation.createHTMLDocument();
    expect(isForeign(frame)).toBe(false);
    expect(await pressed()).toBe('nothing');
  });

  it('takes the keyboard back from nobody once the lesson is over', async () => {
    holdPresses([document], over.signal);
    over.abort();
    frame.focus();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.activeElement).toBe(frame);
  });
});

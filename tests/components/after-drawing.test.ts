import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterDrawing } from '../../components/ui/after-drawing.ts';

let frames: Map<number, () => void>;
let begun: number;
const begin = () => {
  begun += 1;
};

/** Draws the frame that was asked for, if it was not given up. */
function draw() {
  for (const frame of frames.values()) frame();
  frames.clear();
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = new Map();
  begun = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    frames.set(1, frame);
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('begins once the frame is drawn, and only once', () => {
  afterDrawing(begin);
  expect(begun).toBe(0);
  draw();
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(1);
});

test('begins without a frame where none comes, and not again when one comes after all', () => {
  afterDrawing(begin);
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(1);
  draw();
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(1);
});

test('begins nothing once it was stopped', () => {
  const stop = afterDrawing(begin);
  draw();
  stop();
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(0);
});

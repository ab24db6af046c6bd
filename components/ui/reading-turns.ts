import { afterDrawing } from './after-drawing.ts';

/** For so long at most a reading that can wait does. */
const LONGEST_MS = 1000;

/** The readings whose answers are awaited, and what begins once there are none. */
const awaited = new Set<object>();
const waiting = new Set<() => void>();

/** Says that somebody waits for a reading; returns what to call once it was answered or given up, as often as one likes. */
export function awaitReading(): () => void {
  const reading = {};
  awaited.add(reading);
  return () => {
    awaited.delete(reading);
    if (awaited.size > 0) return;
    for (const begin of [...waiting]) begin();
  };
}

/**
 * Calls back once the next frame is drawn and no reading is awaited, so that neither waits for what is begun; after a
 * second it waits no longer. Returns the way to stop.
 */
export function afterAwaited(begin: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelDrawing();
    clearTimeout(timer);
    waiting.delete(start);
  };
  const start = () => {
    cancel();
    begin();
  };
  const cancelDrawing = afterDrawing(() => {
    if (awaited.size === 0) return start();
    waiting.add(start);
    timer = setTimeout(start, LONGEST_MS);
    return undefined;
  });
  return cancel;
}

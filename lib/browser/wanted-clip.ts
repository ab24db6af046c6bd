import { followHandedOver, handOver } from './handed-over.ts';

const NAME = 'clip';
/** A panel that opens later than this was not opened for the clip. */
const PATIENCE_MS = 10_000;

/** Asks the panel of a window, which is just being opened, to clip the page in front. */
export function wantClip(windowId: number): Promise<void> {
  return handOver(NAME, windowId, Date.now());
}

/** Calls back, once each time, when this page's own window is asked for a clip; returns the way to stop. */
export function followWantedClips(listener: () => void): () => void {
  return followHandedOver(NAME, (at) => {
    if (typeof at === 'number' && Date.now() - at < PATIENCE_MS) listener();
  });
}

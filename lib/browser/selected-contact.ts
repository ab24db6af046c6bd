import { followHandedOver, handOver } from './handed-over.ts';

const NAME = 'selected';
const MOST = 1_000;

/** Hands a text that somebody selected as their contact to the panel of a window; a thousand characters at most. */
export function offerSelection(windowId: number, text: string): Promise<void> {
  return handOver(NAME, windowId, text.slice(0, MOST));
}

/** Hands over, each once, the texts that were selected in this page's own window; returns the way to stop. */
export function followSelections(listener: (text: string) => void): () => void {
  return followHandedOver(NAME, (text) => {
    if (typeof text === 'string') listener(text);
  });
}

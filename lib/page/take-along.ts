import { fieldOf } from '../sites/read/field.ts';
import { type Listener, listen } from './extension.ts';
import { ARRIVAL } from './only-one.ts';

/**
 * Takes the probe along when this page script is told to stop: on a page of no known software it stays beside it, and
 * no script of the extension comes to a page whose origin is not granted any more. Ends when a newer one comes.
 */
export function takeProbeAlong(): void {
  const left = new AbortController();
  const listener: Listener = (message) => {
    if (fieldOf(message, 'type') === 'stop')
      window.dispatchEvent(new Event(ARRIVAL, { bubbles: true }));
  };
  listen((api) => api.runtime.onMessage, listener, left.signal);
  window.addEventListener(ARRIVAL, () => left.abort(), { once: true });
}

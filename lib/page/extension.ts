import type { FromPage } from '../messages/messages.ts';
import { fieldOf } from '../sites/read/field.ts';

/** The part of the extension API that a page script uses; no library may be loaded into a page. */
export interface Extension {
  runtime: {
    id: string;
    sendMessage: (message: FromPage) => Promise<unknown>;
    onMessage: Listeners<Listener>;
    connect: (info: { name: string }) => {
      onDisconnect: Listeners<() => void>;
      disconnect: () => void;
    };
  };
  storage: {
    local: {
      get: (key: string) => Promise<Record<string, unknown>>;
      onChanged: Listeners<(changes: { own?: { newValue?: unknown } }) => void>;
    };
  };
}

/** Takes a message, and calls `answer` before it returns where there is one. */
export type Listener = (
  message: unknown,
  sender: unknown,
  answer: (value: unknown) => void,
) => void;

interface Listeners<L> {
  addListener: (listener: L) => void;
  removeListener: (listener: L) => void;
}

/** The extension API, or undefined once the extension was updated or removed under a page that stayed open. */
export function extension(): Extension | undefined {
  // By name, because a bundler that sees the global would put a library in its place.
  return ['browser', 'chrome'].map((name) => fieldOf(globalThis, name)).find(isLive);
}

function isLive(api: unknown): api is Extension {
  return Boolean(fieldOf(fieldOf(api, 'runtime'), 'id'));
}

/** Listens to the extension until the signal aborts, when there may be nothing left to take the listener from. */
export function listen<L>(
  eventOf: (api: Extension) => Listeners<L>,
  listener: L,
  signal: AbortSignal,
): void {
  const apply = (change: 'addListener' | 'removeListener') => {
    const api = extension();
    if (api) eventOf(api)[change](listener);
  };
  apply('addListener');
  signal.addEventListener('abort', () => apply('removeListener'));
}

/** Tells the worker; undefined when nobody answers, also when the extension is gone. */
export async function tell(message: FromPage): Promise<unknown> {
  try {
    return await extension()?.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

import { extension } from './extension.ts';

/** The user's own addresses and domains as the panel keeps them; calls back when they change. Returns nothing when the extension is gone. */
export async function readOwn(
  changed: (own: string[]) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const local = extension()?.storage.local;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes['own'] !== undefined) changed(listed(changes['own'].newValue));
  };
  local?.onChanged.addListener(listener);
  // After an update of the extension there is nothing left to take the listener from.
  signal.addEventListener('abort', () =>
    extension()?.storage.local.onChanged.removeListener(listener),
  );
  try {
    return listed((await local?.get('own'))?.['own']);
  } catch {
    return [];
  }
}

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}

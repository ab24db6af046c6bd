import { extension, listen } from './extension.ts';

/** The user's own addresses and domains as the panel keeps them; calls back when they change. Returns nothing when the extension is gone. */
export async function readOwn(
  changed: (own: string[]) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const told = ({ own }: { own?: { newValue?: unknown } }) => {
    if (own) changed(listed(own.newValue));
  };
  listen((api) => api.storage.local.onChanged, told, signal);
  try {
    const kept = await extension()?.storage.local.get('own');
    return listed(kept?.['own']);
  } catch {
    return [];
  }
}

function listed(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}

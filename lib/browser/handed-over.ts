import { browser } from 'wxt/browser';

/** Hands something to the panel of a window, which may still be opening; the last of its name counts. */
export async function handOver(name: string, windowId: number, value: unknown): Promise<void> {
  await browser.storage.session.set({ [`${name}:${windowId}`]: value });
}

/** Calls back, once each, with what is handed over to this page's own window; returns the way to stop. */
export function followHandedOver(name: string, listener: (value: unknown) => void): () => void {
  const take = async () => {
    const { id } = await browser.windows.getCurrent();
    const key = `${name}:${id}`;
    const value: unknown = (await browser.storage.session.get(key))[key];
    if (value === undefined) return;
    await browser.storage.session.remove(key);
    listener(value);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const isNew = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(`${name}:`) && newValue !== undefined,
    );
    if (isNew) void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  void take();
  return () => browser.storage.session.onChanged.removeListener(changed);
}

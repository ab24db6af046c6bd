import { browser } from 'wxt/browser';

const PREFIX = 'selected:';
const MOST = 1_000;

/** Hands a text that somebody selected as their contact to the panel of a window; a thousand characters at most. */
export async function offerSelection(windowId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + windowId]: text.slice(0, MOST) });
}

/** Hands over, each once, the texts that were selected in this page's own window; returns the way to stop. */
export function followSelections(listener: (text: string) => void): () => void {
  const take = async () => {
    const { id } = await browser.windows.getCurrent();
    const key = `${PREFIX}${id}`;
    const text: unknown = (await browser.storage.session.get(key))[key];
    if (typeof text !== 'string') return;
    await browser.storage.session.remove(key);
    listener(text);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const isNew = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(PREFIX) && newValue !== undefined,
    );
    if (isNew) void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  void take();
  return () => browser.storage.session.onChanged.removeListener(changed);
}

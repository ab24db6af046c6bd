import { createEvent } from './event.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** A storage area with the browser's limit on what it holds in all. */
export function createSessionArea(mostBytes = 10_485_760) {
  const rows = new Map<string, string>();
  const onChanged = createEvent<Changes>();
  const bytes = () => [...rows].reduce((sum, [key, json]) => sum + key.length + json.length, 0);

  return {
    onChanged,
    bytes,
    get: async (key: string | null): Promise<Record<string, unknown>> => {
      const wanted = [...rows].filter(([name]) => key === null || name === key);
      return Object.fromEntries(wanted.map(([name, json]) => [name, JSON.parse(json) as unknown]));
    },
    set: async (items: Record<string, unknown>) => {
      const added = Object.entries(items).map(
        ([key, value]) => [key, JSON.stringify(value)] as const,
      );
      const more = added.reduce((sum, [key, json]) => sum + key.length + json.length, 0);
      if (bytes() + more > mostBytes) throw new Error('Session storage quota bytes exceeded.');
      for (const [key, json] of added) rows.set(key, json);
      await onChanged.fire(
        Object.fromEntries(added.map(([key]) => [key, { newValue: items[key] }])),
      );
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat().filter((key) => rows.delete(key));
      await onChanged.fire(Object.fromEntries(gone.map((key) => [key, {}])));
    },
  };
}

import type { StoreServices } from '../panel/store-services.ts';
import { seek } from './sought-record.ts';

/** Leads to a record of the contact in view: its section is unfolded from now on, and its row comes into view. */
export function leadTo(store: StoreServices, kind: string, id: string): Promise<void> {
  seek(id);
  return unfold(store, kind);
}

/** Has a section unfolded from now on; where that cannot be kept it stays as it is. */
export async function unfold(store: StoreServices, section: string): Promise<void> {
  const { sections } = await store.readSettings();
  if (sections.unfolded.includes(section)) return;
  const unfolded = [...sections.unfolded, section];
  await store.changeSettings({ sections: { ...sections, unfolded } });
}

import { useCallback } from 'react';
import type { ContactView, Opening } from '../../lib/services/views.ts';
import { type Live, useLive } from '../ui/use-live.ts';
import { usePanelServices } from './panel-services.ts';
import type { View } from './view.ts';

/** The contact in view, at first as it was read with the page, then kept up to date; undefined when it is not there (any more). */
export function useContact(
  view: View,
  main: Opening['main'],
): Live<ContactView | undefined> | undefined {
  const { store } = usePanelServices();
  const id = view.kind === 'contact' ? view.id : undefined;
  const read = useCallback(async () => {
    const contact = id === undefined ? undefined : await store.contactView(id);
    return { id, contact };
  }, [store, id]);
  const live = useLive(id === undefined ? undefined : read, main?.id === id);
  if (id === undefined) return undefined;
  if (live.state === 'ready') return { state: 'ready', value: live.value.contact };
  if (live.state === 'failed') return live;
  return main?.id === id ? { state: 'ready', value: main.contact } : { state: 'loading' };
}

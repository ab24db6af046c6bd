import { useSyncExternalStore } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { damageInWords } from './damage-words.ts';

/** Says that records on this disk can't be read, as soon as one is met; nothing while all is well. */
export function DamageNotice() {
  const { store } = usePanelServices();
  const count = useSyncExternalStore(store.watchDamage, store.damageSeen);
  if (count === 0) return null;
  return (
    <p role="alert" className="mx-3.5 mb-2 rounded-lg bg-amber-wash px-2.5 py-1.5 text-small">
      {damageInWords(count)} Everything else is safe; “Export everything” takes it out.
    </p>
  );
}

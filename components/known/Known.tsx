import { useCallback } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { Purchases } from '../purchases/Purchases.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Preferences } from './Preferences.tsx';

/** What is known of a contact beside who they are, a line for each kind that there is; each unfolds. */
export function Known({ contact }: { contact: string }) {
  const { store } = usePanelServices();
  const live = useLive(useCallback(() => store.knownView(contact), [store, contact]));
  const known = latestOf(live);
  return (
    <>
      {live.state === 'failed' && (
        <div className="mx-3.5 mt-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {known !== undefined && known.bought.n + known.purchases.length > 0 && (
        <Purchases contact={contact} purchases={known.purchases} bought={known.bought} />
      )}
      {known !== undefined && known.preferences.length > 0 && (
        <Preferences preferences={known.preferences} />
      )}
    </>
  );
}

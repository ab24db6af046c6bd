import type { OwnServices } from '../../components/settings/own-services.ts';
import { setOwnAddresses } from '../../lib/browser/own-addresses.ts';
import { dismissOwn, ownProposals, watchOwnProposals } from '../../lib/browser/own-proposals.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { changeSettings, readSettings, type Settings } from '../../lib/services/settings.ts';
import type { Store } from '../../lib/store/store.ts';

/** Changes settings, and tells page scripts the own addresses: they read them from the browser, not from the store. */
export async function keepSettings(
  store: Store,
  change: Partial<Settings>,
): Promise<Result<Settings>> {
  const changed = await changeSettings(store, change);
  if (changed.ok) await setOwnAddresses(changed.value.own);
  return changed;
}

/** What sites show as the user's own, on an open store and the browser around it. */
export function ownServices(store: Store): OwnServices {
  return {
    follow(listener) {
      let stopped = false;
      const look = async () => {
        const found = await ownProposals();
        if (!stopped) listener(found);
      };
      // a storage that can't be read proposes nothing
      const again = () => void look().catch(() => undefined);
      const stop = watchOwnProposals(again);
      again();
      return () => {
        stopped = true;
        stop();
      };
    },
    async confirm(address) {
      const { own } = await readSettings(store);
      return keepSettings(store, { own: [...new Set([...own, address])] });
    },
    async dismiss(address) {
      await dismissOwn(address);
      return success(undefined);
    },
  };
}

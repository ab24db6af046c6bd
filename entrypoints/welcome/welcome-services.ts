import { importsOfStore } from '../../components/data/imports-of-store.ts';
import type { WelcomeServices } from '../../components/welcome/welcome-services.ts';
import { areGranted, requestOrigins } from '../../lib/browser/grants.ts';
import { originPatternOf } from '../../lib/browser/match-pattern.ts';
import { setOwnAddresses } from '../../lib/browser/own-addresses.ts';
import { ownProposals } from '../../lib/browser/own-proposals.ts';
import { PAGE_SCRIPTS } from '../../lib/browser/page-scripts.ts';
import {
  addSampleCustomers,
  hasSampleCustomers,
  removeSampleCustomers,
} from '../../lib/services/practice.ts';
import { changeSettings, readSettings } from '../../lib/services/settings.ts';
import type { Store } from '../../lib/store/store.ts';

/** The services of the page of the first run on an open store and the browser around it. */
export function welcomeServices(store: Store): WelcomeServices {
  return {
    imports: importsOfStore(store),
    readSettings: () => readSettings(store),
    async changeSettings(change) {
      const changed = await changeSettings(store, change);
      // page scripts read the addresses from the browser's storage, not from the store
      if (changed.ok) await setOwnAddresses(changed.value.own);
      return changed;
    },
    ownProposals,
    sites: PAGE_SCRIPTS.flatMap(({ id, name, matches }) =>
      matches.length === 0 ? [] : { id, name, origins: matches },
    ),
    areOn: areGranted,
    turnOn: requestOrigins,
    originOf: originPatternOf,
    hasSampleCustomers: () => hasSampleCustomers(store),
    addSampleCustomers: () => addSampleCustomers(store),
    removeSampleCustomers: () => removeSampleCustomers(store),
  };
}

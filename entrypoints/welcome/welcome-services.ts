import { importsOfStore, purchaseImportsOfStore } from '../../components/data/imports-of-store.ts';
import type { WelcomeServices } from '../../components/welcome/welcome-services.ts';
import { originsWith } from '../../lib/browser/drawn-frames.ts';
import { areGranted, requestOrigins } from '../../lib/browser/grants.ts';
import { originPatternOf } from '../../lib/browser/match-pattern.ts';
import { openPractice } from '../../lib/browser/page-for-practice.ts';
import { PAGE_SCRIPTS } from '../../lib/browser/page-scripts.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import {
  addSampleCustomers,
  hasSampleCustomers,
  removeSampleCustomers,
} from '../../lib/services/practice.ts';
import { readSettings } from '../../lib/services/settings.ts';
import type { Store } from '../../lib/store/store.ts';
import { keepSettings, ownServices } from '../sidepanel/own-services.ts';

/** The services of the page of the first run on an open store and the browser around it. */
export function welcomeServices(store: Store): WelcomeServices {
  return {
    imports: importsOfStore(store),
    purchaseImports: purchaseImportsOfStore(store),
    readSettings: () => readSettings(store),
    changeSettings: (change) => keepSettings(store, change),
    own: ownServices(store),
    sites: PAGE_SCRIPTS.flatMap(({ id, name, channel, matches }) =>
      matches.length === 0 ? [] : { id, name, channel, origins: matches.flatMap(originsWith) },
    ),
    areOn: areGranted,
    turnOn: requestOrigins,
    originOf: originPatternOf,
    hasSampleCustomers: () => hasSampleCustomers(store),
    addSampleCustomers: () => addSampleCustomers(store),
    removeSampleCustomers: () => removeSampleCustomers(store),
    openPanel: () => void openPanel(browser.windows.WINDOW_ID_CURRENT),
    openPractice,
  };
}

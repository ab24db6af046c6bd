import type { PanelServices } from '../../components/panel/panel-services.ts';
import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import { tabOfAddress } from '../../lib/browser/active-tab.ts';
import { scriptOfSite } from '../../lib/browser/page-scripts.ts';
import { remindSoon } from '../../lib/browser/reminders.ts';
import { taughtNames } from '../../lib/browser/taught-origins.ts';
import { valueRenewals } from '../../lib/browser/value-worker.ts';
import { openWelcome } from '../../lib/browser/welcome.ts';
import { PRACTICE_SITE } from '../../lib/domain/practice-site.ts';
import type { RecordKind } from '../../lib/domain/records/kinds.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { openStore } from '../../lib/store/open.ts';
import type { Store } from '../../lib/store/store.ts';
import { lazyTeachServices } from './lazy-teach.ts';
import { observe } from './observe.ts';
import { keepSettings, ownServices } from './own-services.ts';
import { pageServices } from './page-services.ts';
import { REMINDER_SERVICES } from './reminder-services.ts';

/** Opens the store and makes the services of this page on it. */
export async function openServices(): Promise<Result<PanelServices>> {
  const [opened, nameOfTaught] = await Promise.all([
    openStore({ written: remindOf }),
    taughtNames(),
  ]);
  return opened.ok ? success(panelServices(opened.value, nameOfTaught)) : opened;
}

/** The services of this panel on an open store and the browser around it. */
function panelServices(
  store: Store,
  nameOfTaught: (site: string) => string | undefined,
): PanelServices {
  const page = pageServices(tabOfAddress(location.search));
  return {
    store: {
      ...servicesOfStore(store),
      changeSettings: (change) => keepSettings(store, change),
    },
    own: ownServices(store),
    page,
    reminders: REMINDER_SERVICES,
    teach: lazyTeachServices(page.tab),
    now: Date.now,
    openSetUp: () => void openWelcome(),
    renewValue: valueRenewals(),
    siteName: (site) => siteName(site, nameOfTaught(site)),
    observe,
  };
}

function remindOf(kinds: ReadonlySet<RecordKind>): void {
  if (kinds.has('task')) remindSoon();
}

function siteName(site: string, taught: string | undefined): string {
  if (site === PRACTICE_SITE.id) return PRACTICE_SITE.name;
  return scriptOfSite(site)?.name ?? taught ?? site.replace(/^taught-/, '');
}

import type { SiteChannel } from '../../lib/domain/channel.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Settings } from '../../lib/services/settings.ts';
import type { Written } from '../../lib/services/views.ts';
import type { ImportServices, PurchaseImportServices } from '../data/import-services.ts';
import type { OwnServices } from '../settings/own-services.ts';

/** A site that can be turned on. */
export interface KnownSite {
  id: string;
  name: string;
  channel: SiteChannel;
  /** The match patterns that are asked for. */
  origins: readonly string[];
}

/** Everything that the page of the first run asks for. */
export interface WelcomeServices {
  readonly imports: ImportServices;
  readonly purchaseImports: PurchaseImportServices;
  readSettings: () => Promise<Settings>;
  changeSettings: (change: Partial<Settings>) => Promise<Result<Settings>>;
  readonly own: OwnServices;
  readonly sites: readonly KnownSite[];
  /** Whether all of these origins are granted. */
  areOn: (origins: readonly string[]) => Promise<boolean>;
  /** Asks for them in one question; call it first thing in a click handler. */
  turnOn: (origins: readonly string[]) => Promise<boolean>;
  /** The match pattern of an address that somebody typed; undefined for what is no web address. */
  originOf: (address: string) => string | undefined;
  hasSampleCustomers: () => Promise<boolean>;
  addSampleCustomers: () => Promise<Result<Written<unknown>>>;
  removeSampleCustomers: () => Promise<Result<Written<unknown>>>;
  /** Opens the panel beside this window; call it first thing in a click handler. */
  openPanel: () => void;
  /** Opens the practice inbox in a tab. */
  openPractice: () => Promise<void>;
}

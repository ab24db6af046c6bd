import { createContext, useContext } from 'react';
import type { Clip } from '../../lib/domain/clip.ts';
import type {
  DetectedMessage,
  DetectedPeople,
  DetectedPerson,
} from '../../lib/domain/detection.ts';
import type { Failure, Result } from '../../lib/domain/result.ts';
import type { OwnServices } from '../settings/own-services.ts';
import type { ReminderServices } from '../tasks/reminder-services.ts';
import type { TeachServices } from '../teach/teach-services.ts';
import type { PageState, ReadPeople } from './page-state.ts';
import type { StoreServices } from './store-services.ts';

/** The page beside the panel, as the browser lets it be seen. */
export interface PageServices {
  /** Calls back at once and after every change; returns the way to stop. */
  follow: (listener: (state: PageState) => void) => () => void;
  /** Asks for the origin; call it first thing in a click handler. */
  turnOn: (origin: string) => Promise<boolean>;
  /** Reads the page once under the user's gesture; false when the browser refuses. */
  readOnce: (url: string) => Promise<boolean>;
  /** Asks the page script to read again. */
  readAgain: () => Promise<void>;
  /** What can be posted about how the page is read, without anything that it says, or a sentence about why there is none. */
  report: () => Promise<Result<string>>;
  /** Hands over, each once, what the user selected on the page as their contact; returns the way to stop. */
  followSelections: (listener: (text: string) => void) => () => void;
  /** Clips the page once, under the user's grant or gesture; else a sentence about why not. */
  clip: () => Promise<Result<Clip>>;
  /** Inserts a text at the cursor of the page, where its site is turned on; else a sentence about why not. */
  insert: (text: string) => Promise<Result<undefined>>;
  /** Calls back, once each time, when the user asks for a clip on the page itself; returns the way to stop. */
  followWantedClips: (listener: () => void) => () => void;
  /** Tells the browser's own menus, each time that changes, whom of a page the user has hidden. */
  tellHidden: (page: DetectedPeople, hidden: readonly DetectedPerson[]) => Promise<void>;
  /** The full texts of the open conversation, or a sentence about why there are none. */
  texts: (page: ReadPeople) => Promise<Result<DetectedMessage[]>>;
}

/** Everything that the panel can ask for: the one seam between components and the browser and store. */
export interface PanelServices {
  readonly store: StoreServices;
  readonly page: PageServices;
  readonly own: OwnServices;
  readonly teach: TeachServices;
  readonly reminders: ReminderServices;
  /** Wall-clock time in milliseconds since 1970. */
  now: () => number;
  /** Opens the page of the first run. */
  openSetUp: () => void;
  /** Has what all customers tell made anew beside this page, where it is old; says whether it was. */
  renewValue: () => Promise<Result<{ renewed: boolean }>>;
  /** The name of an adapter for the screen. */
  siteName: (site: string) => string;
  /** Reads now and after every write that changes the answer; returns the way to stop. */
  observe: <T>(
    read: () => Promise<T>,
    seen: (value: T) => void,
    failed: (failure: Failure) => void,
  ) => () => void;
}

/** Hands the services to every component of the panel. */
export const PanelServicesContext = createContext<PanelServices | undefined>(undefined);

/** The services of the panel that this component stands in. */
export function usePanelServices(): PanelServices {
  const services = useContext(PanelServicesContext);
  if (services === undefined) throw new Error('This component stands outside of a panel.');
  return services;
}

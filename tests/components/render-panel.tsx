import { act, configure, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { OpenedServices } from '../../components/panel/OpenedServices.tsx';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import type { PageState } from '../../components/panel/page-state.ts';
import type { PageServices, PanelServices } from '../../components/panel/panel-services.ts';
import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import { observe } from '../../entrypoints/sidepanel/observe.ts';
import type { DetectedPeople } from '../../lib/domain/detection.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';
import { renewFit } from '../../lib/services/value/renew-fit.ts';
import { freshStore, type TestStore } from '../support/fresh-store.ts';
import { ownServicesFor } from './own-services-for.ts';
import { teachServicesFor } from './teach-services-for.ts';

/** What a test may set differently. */
export interface PanelOptions {
  /** A store that something happened in already. */
  given?: TestStore;
  state?: PageState;
  /** Takes the place of single services, for failures. */
  change?: (services: PanelServices) => Partial<PanelServices>;
  open?: () => Promise<Result<PanelServices>>;
  /** Stands where the panel would. */
  instead?: ReactNode;
}

/** A panel on a store in memory, beside a page that the test turns. */
export interface TestPanel extends TestStore {
  user: ReturnType<typeof userEvent.setup>;
  /** Shows another page. */
  turn: (state: PageState) => void;
  close: () => void;
}

// patience for a loaded machine: what waits for nothing takes no longer
configure({ asyncUtilTimeout: 8_000 });
// Dexie observes only where it believes that there is a database
Dexie.dependencies.indexedDB = new IDBFactory();

/** Who waits for what is selected on the page. */
export const selections = new Set<(text: string) => void>();

/** Who waits for a clip that is asked for on the page itself. */
export const wantedClips = new Set<() => void>();

/** Who waits for the task whose notification is pressed. */
export const reminded = new Set<(task: string) => void>();

/** What the page was asked for, in order. */
export const asked: string[] = [];

/** The real services on a store in memory; the page is the test's. */
export function servicesFor(given: TestStore, follow: PageServices['follow']): PanelServices {
  return {
    store: servicesOfStore(given.store),
    page: {
      follow,
      turnOn: async (origin) => asked.push(`turn on ${origin}`) > 0,
      readOnce: async (url) => asked.push(`read once ${url}`) > 0,
      followSelections: (listener) => {
        selections.add(listener);
        return () => selections.delete(listener);
      },
      tellHidden: async (_page, hidden) =>
        void asked.push(`hidden: ${hidden.map((person) => person.name).join(', ')}`),
      clip: async () => failure('refused', 'There is no page here.'),
      insert: async (text) => {
        asked.push(`insert ${text}`);
        return success(undefined);
      },
      followWantedClips: (listener) => {
        wantedClips.add(listener);
        return () => wantedClips.delete(listener);
      },
      readAgain: async () => void asked.push('read again'),
      report: async () => success('Alongside, report of a page\n\nmain role=main'),
      texts: async ({ detection }) => success(detection.conversation?.messages ?? []),
    },
    own: ownServicesFor(given).own,
    reminders: {
      areOn: async () => asked.includes('remind'),
      turnOn: async () => asked.push('remind') > 0,
      follow: (listener) => {
        reminded.add(listener);
        return () => reminded.delete(listener);
      },
    },
    teach: teachServicesFor(),
    now: () => given.clock.now,
    openSetUp: () => void asked.push('set up'),
    // as the worker does it
    renewValue: () => renewFit(given.store),
    siteName: (site) => (site === 'roundcube' ? 'Roundcube' : site),
    observe,
  };
}

/** Renders the real panel over the real services. */
export async function renderPanel(options: PanelOptions = {}): Promise<TestPanel> {
  const given = options.given ?? (await freshStore());
  const listeners = new Set<(state: PageState) => void>();
  let state = options.state ?? { kind: 'starting' as const };
  asked.length = 0;
  const services = servicesFor(given, (listener) => {
    listeners.add(listener);
    listener(state);
    return () => listeners.delete(listener);
  });
  const changed = { ...services, ...options.change?.(services) };
  const open = options.open ?? (async () => success(changed));
  const { instead } = options;
  const rendered = render(
    instead === undefined ? (
      <PanelApp open={open} />
    ) : (
      <OpenedServices open={open}>{instead}</OpenedServices>
    ),
  );
  await waitFor(() => expect(document.querySelectorAll('h1')).toHaveLength(1));
  // what the page shows is told right after the first drawing
  await act(async () => {});
  return {
    ...given,
    user: userEvent.setup(),
    turn(next) {
      state = next;
      act(() => {
        for (const listener of listeners) listener(next);
      });
    },
    close: rendered.unmount,
  };
}

/** A page that is granted and shows these people. */
export function showing(detection: DetectedPeople, document = 'document-1'): PageState {
  return {
    kind: 'people',
    site: 'Roundcube',
    origin: 'https://mail.example/*',
    granted: true,
    detection,
    document,
    url: 'https://mail.example/',
    at: 0,
  };
}

/** A failure as a full disk gives it. */
export const diskFull = () =>
  Promise.resolve(failure('storage', 'There is no room left on this disk, so nothing was saved.'));

import { createContext, useContext } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { CompanyView } from '../../lib/services/company/company-views.ts';
import type { ContactView, TimelineEntry } from '../../lib/services/views.ts';
import type { AboutRecord } from '../records/record-form.ts';
import type { PersonOnPage } from './view.ts';

/** What was just done, in a sentence, with the commit that takes it back. */
export interface Announcement {
  sentence: string;
  commit?: string | undefined;
  /** Set where it made a task for a day to come. */
  isDated?: boolean | undefined;
}

/** A contact, by id and name. */
interface ContactName {
  id: string;
  name: string;
}

/** A dialogue of the panel, with what it is about: it stays with that, wherever the page goes. */
export type PanelDialog =
  | { kind: 'keys' }
  | { kind: 'settings' }
  | { kind: 'report' }
  | { kind: 'teach' }
  | { kind: 'data' }
  /** What all contacts together come to. */
  | { kind: 'figures' }
  /** Perhaps from a text that was selected on the page. */
  | { kind: 'add-contact'; from?: string }
  | { kind: 'edit-contact'; contact: ContactView }
  | { kind: 'edit-company'; company: CompanyView }
  | { kind: 'history'; of: 'contact' | 'company'; record: Named }
  | { kind: 'quality'; contact: ContactView }
  /** Perhaps with whom. */
  | { kind: 'join'; contact: ContactName; other?: ContactName }
  | { kind: 'whose'; person: PersonOnPage }
  | { kind: 'edit-entry'; entry: TimelineEntry }
  /** The five things that matter about a contact. */
  | { kind: 'catch-up'; contact: Named }
  /** The list of what can be written down about a contact. */
  | { kind: 'add-record'; contact: Named }
  | { kind: 'record'; about: AboutRecord }
  /** What belongs to nobody: pipelines, campaigns. */
  | { kind: 'lists' }
  /** The templates, filled for a contact. */
  | { kind: 'templates'; contact: ContactView };

/** What any component of the panel may set off. */
export interface PanelActions {
  /** Shows what was done, with Undo for ten seconds where there is a commit. */
  announce: (announcement: Announcement) => void;
  open: (dialog: PanelDialog) => void;
  /** Shows a contact until the page goes elsewhere or the user goes back. */
  visit: (contact: Named) => void;
  /** Shows a company, likewise. */
  visitCompany: (company: Named) => void;
  /** Opens an entry of the timeline in place. */
  openEntry: (interaction: string) => void;
}

/** Hands the actions to every component of the panel. */
export const PanelActionsContext = createContext<PanelActions | undefined>(undefined);

/** The actions of the panel that this component stands in. */
export function usePanelActions(): PanelActions {
  const actions = useContext(PanelActionsContext);
  if (actions === undefined) throw new Error('This component stands outside of a panel.');
  return actions;
}

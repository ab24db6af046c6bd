import type { Channel } from '../../lib/domain/channel.ts';
import type { SaidClaim } from '../../lib/domain/claim.ts';
import type { Clip } from '../../lib/domain/clip.ts';
import type { AboutEdit, ContactAbout } from '../../lib/domain/contact-about.ts';
import type {
  DetectedMessage,
  DetectedPeople,
  DetectedPerson,
} from '../../lib/domain/detection.ts';
import type { Named } from '../../lib/domain/named.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import type { ListedRecords } from '../../lib/domain/records/kinds.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { CampaignResult } from '../../lib/domain/rules/customer/attribution.ts';
import type { FirstContact } from '../../lib/domain/rules/measures/first-contact.ts';
import type { DataQuality } from '../../lib/domain/rules/quality/data-quality.ts';
import type { SignedGuess } from '../../lib/domain/signed-guesses.ts';
import type { BesideContact } from '../../lib/services/beside-contact.ts';
import type { Remembered } from '../../lib/services/deja-vu/deja-vu.ts';
import type { NotRecorded } from '../../lib/services/do-not-record.ts';
import type { DuplicateView } from '../../lib/services/duplicates/duplicates.ts';
import type { HistoryLine } from '../../lib/services/history.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import type { Measures } from '../../lib/services/measures.ts';
import type { NewNote } from '../../lib/services/notes.ts';
import type { Fields, FormKind } from '../../lib/services/records.ts';
import type { EntryHits } from '../../lib/services/search-entries.ts';
import type { RecordHits } from '../../lib/services/search-records.ts';
import type { Settings } from '../../lib/services/settings.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import type * as View from '../../lib/services/views.ts';
import type { CompanyServices } from '../company/company-services.ts';
import type { TypedPoint } from '../contact/typed-point.ts';
import type { ImportServices, PurchaseImportServices } from '../data/import-services.ts';

/** What the panel shows the history of. */
export type HistoryKind = 'interaction' | 'contact' | 'company';

/** What a write answers: what was written, and the commit that takes it back. */
export type Saving<T> = Promise<Result<View.Written<T>>>;

/** The fields of a contact in a form; empty text means unknown. */
export interface ContactFields {
  name: string;
  title: string;
  company: string;
}

/** Everything that the panel asks of the store: each call is one use case of lib/services. */
export interface StoreServices {
  recognise: (detection: DetectedPeople) => Promise<View.Recognition>;
  openPage: (detection: DetectedPeople, rows: number) => Promise<View.Opening>;
  search: (query: string, limit: number) => Promise<View.SearchHit[]>;
  /** What the records of every known kind say of a query. */
  searchRecords: (query: string) => Promise<Result<RecordHits>>;
  /** What everything that was said has of a query; it ends early once it is not wanted any more. */
  searchEntries: (query: string, wanted: () => boolean) => Promise<Result<EntryHits>>;
  contactView: (contact: string) => Promise<View.ContactView | undefined>;
  aboutContact: (contact: string) => Promise<ContactAbout>;
  addContact: (
    contact: ContactFields & { about?: AboutEdit; points: TypedPoint[] },
  ) => Saving<{ contact: string }>;
  addDetected: (person: DetectedPerson) => Saving<{ contact: string }>;
  /** Refused where they have a postal address by then. */
  keepGuess: (contact: string, guess: Pick<SignedGuess, 'field' | 'value'>) => Saving<unknown>;
  editContact: (
    contact: string,
    change: Partial<ContactFields> & {
      about?: AboutEdit;
      addPoints: TypedPoint[];
      removePoints: string[];
    },
  ) => Saving<unknown>;
  deleteContact: (contact: string) => Saving<unknown>;

  timeline: (contact: string, query: TimelineQuery) => Promise<View.Timeline>;
  interactionMessages: (interaction: string) => Promise<View.MessageView[]>;
  editInteraction: (interaction: string, fields: Partial<View.LogFields>) => Saving<unknown>;
  deleteInteraction: (interaction: string) => Saving<unknown>;
  historyOf: (kind: HistoryKind, id: string) => Promise<HistoryLine[]>;
  undo: (commit: string) => Saving<{ kept: number }>;
  finishTask: (task: string) => Saving<unknown>;
  /** Whose task it is; undefined once it or they were deleted. */
  contactOfTask: (task: string) => Promise<Named | undefined>;
  raiseCase: (interaction: string) => Saving<unknown>;
  resolveCase: (concern: string) => Saving<unknown>;
  reopenCase: (concern: string) => Saving<unknown>;
  deleteCase: (concern: string) => Saving<unknown>;
  /** Whether each of these was solved at first contact; they are all cases of one contact. */
  firstContacts: (cases: readonly string[]) => Promise<Readonly<Record<string, FirstContact>>>;
  /** The measures of so many days until now, over everything that is stored. */
  measures: (days: number) => Promise<Measures>;
  /** All that the panel tells of a contact below who they are. */
  besideContact: (contact: string) => Promise<BesideContact>;
  knownAround: (contact: string) => Promise<KnownAround>;
  listedRecords: () => Promise<ListedRecords>;
  resultsOfCampaigns: () => Promise<ReadonlyMap<string, CampaignResult>>;
  /** The most frequent first. */
  tagsInUse: () => Promise<string[]>;
  putTag: (contact: string, tag: string) => Saving<unknown>;
  takeTag: (contact: string, tag: string) => Saving<unknown>;
  keepPreference: (interaction: string) => Saving<unknown>;
  /** `id` is made with the form, so that saving it twice keeps one. */
  addRecord: (kind: FormKind, id: string, fields: Fields, contact?: string) => Saving<unknown>;
  editRecord: (kind: FormKind, id: string, fields: Fields) => Saving<unknown>;
  deleteRecord: (kind: FormKind, id: string) => Saving<unknown>;
  /** Makes the task to ask after a purchase how it went, once. */
  askAfterPurchase: (purchase: string) => Saving<unknown>;

  /** Why nothing is recorded of somebody, where nothing is. */
  whyNotRecorded: (person: View.PersonRef) => Promise<NotRecorded | undefined>;
  stopRecording: (person: View.PersonRef) => Saving<unknown>;
  recordAgain: (person: View.PersonRef) => Saving<unknown>;

  prepareLog: (request: {
    person: View.PersonRef;
    detection: DetectedPeople;
    texts: readonly DetectedMessage[];
  }) => Promise<View.LogDraft>;
  handDraft: (person: View.PersonRef, channel: Channel) => View.LogDraft;
  prepareClip: (person: View.PersonRef, clip: Clip) => Promise<View.LogDraft>;
  saveLog: (draft: View.LogDraft) => Saving<View.Logged>;
  saveNote: (note: NewNote) => Saving<View.Logged>;
  /** Makes a task of a promise that was said in an entry, once. */
  keepPromise: (interaction: string, task: View.PromisedTask) => Saving<unknown>;
  /** Which of these tasks are there by now; undefined once the entry they were said in is not. */
  keptPromises: (
    interaction: string,
    tasks: readonly string[],
  ) => Promise<readonly string[] | undefined>;

  readDraft: (id: string) => Promise<unknown>;
  keepDraft: (id: string, draft: unknown) => Promise<Result<undefined>>;
  dropDraft: (id: string) => Promise<Result<undefined>>;
  /** Throws away what is kept of forms whose contact, company or record was deleted a while ago. */
  dropEndedForms: () => Promise<Result<undefined>>;
  openDrafts: () => Promise<{ id: string; draft: unknown }[]>;

  movePoint: (move: {
    point: TypedPoint;
    to: PointOwner;
    from?: number;
  }) => Saving<{ contact: string }>;
  sharePoint: (share: { point: TypedPoint; to: PointOwner }) => Saving<{ contact: string }>;
  rememberAlias: (person: DetectedPerson, contact: string) => Saving<{ contact: string }>;
  /** Which contact an unknown person may be, by what they gave as their own. */
  dejaVu: (person: View.RecognisedPerson, claims: readonly SaidClaim[]) => Promise<Remembered>;
  dismiss: (dismissal: { conversation: string; point: string }) => Saving<unknown>;
  restore: (dismissal: { conversation: string; point: string }) => Saving<unknown>;
  qualityOf: (contact: string) => Promise<DataQuality | undefined>;
  /** Who else may be this contact, the surest first. */
  duplicatesOf: (contact: string) => Promise<DuplicateView[]>;
  join: (pair: { survivor: string; loser: string }) => Saving<unknown>;
  unjoin: (join: string) => Saving<unknown>;

  /** How many records on this disk can't be read; they are missing from every answer so far. */
  damageSeen: () => number;
  /** Calls back with that number whenever it grows; returns the way to stop. */
  watchDamage: (listener: (count: number) => void) => () => void;
  readSettings: () => Promise<Settings>;
  changeSettings: (change: Partial<Settings>) => Promise<Result<Settings>>;
  exportEverything: (taught?: readonly Recipe[]) => Promise<Result<string>>;
  importEverything: (text: string) => Promise<Result<{ records: number; taught: Recipe[] }>>;
  readonly imports: ImportServices;
  readonly purchaseImports: PurchaseImportServices;
  readonly companies: CompanyServices;
  hasSampleCustomers: () => Promise<boolean>;
  addSampleCustomers: () => Saving<unknown>;
  removeSampleCustomers: () => Saving<unknown>;
}

/** To whom a point goes: a contact, or a new one by name. */
export type PointOwner = { contact: string } | { name: string };

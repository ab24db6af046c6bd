import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Change } from '../domain/ledger/change.ts';
import type { RecordKind } from '../domain/records/kinds.ts';

/** The schema this code writes; a store that says another number is refused. */
export const SCHEMA_VERSION = 6;

/** A record as it lies on disk: what is indexed in clear, the rest as the codec leaves it. */
export type StoredRow = { id: string; version: number } & Record<string, unknown>;

/** One write that waits for the team server. */
export interface OutboxRow {
  seq: number;
  change: string;
  kind: RecordKind;
  record: string;
}

/** Something begun and not yet saved, kept on this device only. */
export interface DraftRow {
  id: string;
  /** When it was last touched, in milliseconds since 1970. */
  at: number;
  draft: unknown;
}

/** A setting of this device. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** What the store knows of itself: `schema`, `device`, `clock` and `chain`. */
export interface MetaRow {
  key: 'schema' | 'device' | 'clock' | 'chain';
  value: unknown;
}

/** Every index of every version ever released; a test freezes it. Only ids, keys, times and kinds are indexed. */
export const SCHEMA_HISTORY: readonly Record<string, string>[] = [
  {
    contacts: 'id, company',
    companies: 'id',
    points: 'id, kind',
    holdings: 'id, point, contact, company',
    messages: 'id, conversation',
    interactions: 'id, [point+at], [point+site], conversation, *messages',
    dismissals: 'id, conversation',
    changes: 'id, commit, [kind+record], [device+seq]',
    outbox: '++seq, change',
    drafts: 'id',
    settings: 'key',
    meta: 'key',
  },
  { tasks: 'id, point' },
  { cases: 'id, point' },
  { preferences: 'id, point', purchases: 'id, point' },
  {
    companies: 'id, became, parent',
    tasks: 'id, point, due, snoozed',
    cases: 'id, point, opened',
    purchases: 'id, point, at',
    leads: 'id, point',
    deals: 'id, point',
    competitors: 'id, point',
    offers: 'id, point',
    touches: 'id, point, campaign',
    surveys: 'id, point, at',
    consents: 'id, point',
    shares: 'id, point',
    relations: 'id, point, other',
    rhythms: 'id, point',
    stages: 'id, point',
    campaigns: 'id',
    pipelines: 'id',
    templates: 'id',
    tiers: 'id',
    properties: 'id',
    automations: 'id',
  },
  { rates: 'id' },
];

/** The table that holds each kind of record. */
export const TABLE_OF = {
  contact: 'contacts',
  company: 'companies',
  point: 'points',
  holding: 'holdings',
  message: 'messages',
  interaction: 'interactions',
  dismissal: 'dismissals',
  task: 'tasks',
  case: 'cases',
  preference: 'preferences',
  purchase: 'purchases',
  survey: 'surveys',
  rhythm: 'rhythms',
  deal: 'deals',
  lead: 'leads',
  competitor: 'competitors',
  offer: 'offers',
  touch: 'touches',
  pipeline: 'pipelines',
  campaign: 'campaigns',
  share: 'shares',
  stage: 'stages',
  consent: 'consents',
  template: 'templates',
  property: 'properties',
  relation: 'relations',
  tier: 'tiers',
  automation: 'automations',
  rate: 'rates',
} as const satisfies Record<RecordKind, string>;

/** The database; nothing outside `lib/store` sees it. */
export class AlongsideDatabase extends Dexie {
  declare changes: EntityTable<Change, 'id'>;
  declare outbox: EntityTable<OutboxRow, 'seq'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string, options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange }) {
    // a write rests on what it reads, so that nothing is ever answered from a cache of live queries
    super(name, { ...options, cache: 'disabled', chromeTransactionDurability: 'strict' });
    for (const [index, stores] of SCHEMA_HISTORY.entries()) {
      const version = index + 1;
      this.version(version)
        .stores(stores)
        .upgrade((upgrade) => upgrade.table('meta').put({ key: 'schema', value: version }));
    }
    this.on('populate', (populate) =>
      populate.table('meta').add({ key: 'schema', value: SCHEMA_VERSION }),
    );
  }

  /** The table of a kind of record, rows as stored. */
  rows(kind: RecordKind): Table<StoredRow, string> {
    return this.table(TABLE_OF[kind]);
  }
}

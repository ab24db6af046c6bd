import type { ComponentType } from 'react';
import type { ListedRecords, ListKind, Records } from '../../lib/domain/records/kinds.ts';
import type { CampaignResult } from '../../lib/domain/rules/customer/attribution.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import type { FormKind } from '../../lib/services/records.ts';
import type { Saving, StoreServices } from '../panel/store-services.ts';
import type { Explained } from '../value/explanation.ts';

/** What stands out in a section: amber asks to act now, red is money that is late, green is good, strong is not to be missed. */
export type Look = 'soft' | 'strong' | 'amber' | 'red' | 'green';

/** A part of a line, told apart from the next by a dot. */
export interface Part {
  readonly text: string;
  readonly look?: Look;
}

/** How figures in a line are worked out and from what, and what they rest on: n and the date. */
export type Explanation = Pick<Explained, 'lines' | 'rests'>;

/** What belongs to nobody, and what came of it. */
export interface ListAround {
  readonly lists: ListedRecords;
  /** What came of each campaign, once it is read. */
  readonly results?: ReadonlyMap<string, CampaignResult>;
}

/** What a record is told in the light of: all that is known of its contact, or all that belongs to nobody. */
export type AroundOf<K extends FormKind> = K extends ListKind ? ListAround : KnownAround;

/** What one press does, with the sentence beside its Undo: fields of the record are set, or something is made of it. */
export type Step<K extends FormKind> = {
  readonly name: string;
  readonly done: string;
} & (
  | {
      readonly set: { readonly [F in keyof Records[K]]?: Records[K][F] | undefined };
      /** The fields that it asks for first, in a form of their own. */
      readonly asks?: readonly (keyof Records[K] & string)[];
    }
  | { readonly make: (store: StoreServices) => Saving<unknown> }
);

/** How a record of a kind is told in a row. */
export interface RecordTold<K extends FormKind> {
  /** What a record is called. */
  readonly title: (record: Records[K], around: AroundOf<K>) => string;
  /** What is told of a record beside its title, the receipt left out. */
  readonly details: (record: Records[K], now: number, around: AroundOf<K>) => readonly Part[];
  /** What its receipt tells beside who wrote it down and when: where it was said, and in which words. */
  readonly receipt?: (record: Records[K]) => readonly string[];
  /** What a figure among the details rests on, a few words for each reason. */
  readonly because?: (record: Records[K], now: number, around: AroundOf<K>) => readonly string[];
  /** How the figures among the details are worked out; undefined where there are none. */
  readonly explained?: (
    record: Records[K],
    now: number,
    around: AroundOf<K>,
  ) => Explanation | undefined;
  /** When it was said or happened, in milliseconds since 1970. */
  readonly when: (record: Records[K]) => number;
  /** What is to be decided about a record in the light of all, in a sentence. */
  readonly warning?: (
    record: Records[K],
    records: readonly Records[K][],
    now: number,
    around: AroundOf<K>,
  ) => string | undefined;
  /** What more can be done with a record than by one press. */
  readonly Tool?: ComponentType<{ record: Records[K] }>;
  /** What one press can do with it. */
  readonly steps?: (record: Records[K], now: number, around: AroundOf<K>) => readonly Step<K>[];
}

/** How the records of one kind are told in the panel: a quiet line, and a row for each below it. */
export interface RecordSection<K extends FormKind> extends RecordTold<K> {
  /** What the section is called: "Purchases". */
  readonly label: string;
  /** The letter of the list of what can be added. */
  readonly letter: string;
  /** How many rows are shown at most; all, when absent. */
  readonly most?: number;
  /** Which of two records stands first. */
  readonly order: (one: Records[K], other: Records[K]) => number;
  /** What all records come to. */
  readonly summary: (
    records: readonly Records[K][],
    now: number,
    around: AroundOf<K>,
  ) => readonly Part[];
  /** How the sums of the summary are worked out; undefined where there are none. */
  readonly explainedSums?: (records: readonly Records[K][], now: number) => Explanation | undefined;
  /** The same in two lines at most, where it has presses of its own; it stands in place of the other then. */
  readonly Summary?: ComponentType<{ records: readonly Records[K][]; around: AroundOf<K> }>;
  /** What follows from all of them, a sentence for each. */
  readonly remarks?: (
    records: readonly Records[K][],
    now: number,
    around: AroundOf<K>,
  ) => readonly string[];
  /** What is to be said or asked of all of them, above their rows. */
  readonly Notice?: ComponentType;
  /** Those that are over, and what they are called together ("done"): they show once they are asked for. */
  readonly over?: { readonly label: string; readonly is: (record: Records[K]) => boolean };
}

/** How what belongs to nobody is told in the dialogue of the lists, in the order in which it was written down. */
export interface ListSection<K extends ListKind> extends RecordTold<K> {
  /** What the list is called: "Pipelines". */
  readonly label: string;
  /** What it is for, in a sentence: told while it is empty. */
  readonly use: string;
}

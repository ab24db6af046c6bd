import type { ContactAbout } from '../../domain/contact-about.ts';
import type { PointKind } from '../../domain/detection.ts';
import type { Problem } from '../../formats/contacts/read-contact.ts';

/** An address in a file, as it would be kept. */
export interface ImportPoint {
  kind: PointKind;
  value: string;
  key: string;
}

/** A field that is asked of every contact and that a file can fill. */
export type KnownField = 'title' | 'company' | Exclude<keyof ContactAbout, 'values'>;

/** Where an own field lies in a contact: `values.` and its id. */
export type OwnField = `values.${string}`;

/** A field of a contact that a file can fill. */
export type Fillable = KnownField | OwnField;

/** What of a known contact a file fills, as it is empty, and what it would say differently and stays. */
export interface Filling {
  fills: Fillable[];
  differs: Fillable[];
}

/** What becomes of somebody in a file. */
export type Outcome =
  | { kind: 'new' }
  /** A contact holds one of their addresses, or has the name of somebody without one. */
  | ({ kind: 'known'; contact: string; name: string; by: string; missing: number } & Filling)
  /** They are further up in the file. */
  | { kind: 'duplicate'; line: number; by: string }
  /** The user or a colleague, by one of their addresses or domains. */
  | { kind: 'own'; by: string }
  /** Of one of their addresses nothing is to be recorded; `why` says so in a sentence. */
  | { kind: 'refused'; why: string }
  /** Their addresses belong to several contacts who may all be them. */
  | { kind: 'unsure'; names: string[] }
  | { kind: 'unreadable'; reason: string };

/** One person of a file with what becomes of them. */
export interface ImportRow {
  line: number;
  name: string;
  title: string;
  company: string;
  points: ImportPoint[];
  /** What is written of a new contact beside name and addresses, and of a known one where it is empty. */
  about?: ContactAbout;
  outcome: Outcome;
}

/** An address that several people of different names use: each will hold it as shared. */
export interface SharedPoint {
  key: string;
  value: string;
  names: string[];
}

/** A column of a file that holds a field of the owner's own, or could, as nothing else is read from it. */
export interface ImportColumn {
  /** What it is chosen for by. */
  key: string;
  heading: string;
  /** The id of the field that it holds; empty for none. */
  field: string;
}

/** The fields that somebody chose for columns: ids, empty for none, by the keys of the columns. */
export type ChosenColumns = ReadonlyMap<string, string>;

/** What bringing a file would do; nothing is written yet. */
export interface ImportPreview {
  format: string;
  rows: ImportRow[];
  counts: Record<Outcome['kind'], number>;
  shared: SharedPoint[];
  /** What of people who are taken is left out, as it can't be read: words in the place of an address or a date. */
  leftOut: Problem[];
  /** What the own fields are called that a file can fill, by their ids. */
  labels: ReadonlyMap<string, string>;
  columns: ImportColumn[];
}

/** What an import did. */
export interface Imported {
  /** New contacts. */
  added: number;
  /** Known contacts who got an address that was missing or something of what was empty. */
  completed: number;
}

/** An import of before, so that it can be taken back later. */
export interface PastImport extends Imported {
  commit: string;
  at: number;
  /** The name of the file. */
  file: string;
  /** Purchases that it brought, where it brought any. */
  purchases?: number | undefined;
  /** Purchases that were here and have come further by it. */
  moved?: number | undefined;
  /** Whether it came to its end; one that did not was interrupted, or is at work in another window. */
  whole: boolean;
  takenBack: boolean;
}

/** Told how much of something long is done, from 0 to 1. */
export type Progress = (share: number) => void;

/** What the ledger says of everything that an import wrote. */
export const WHY_IMPORTED = 'import contacts';

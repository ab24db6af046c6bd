import type { PointKind } from '../../domain/detection.ts';
import type { Named } from '../../domain/named.ts';

/** What can be said of a company beside its name; empty text is unknown. */
export interface CompanyFields {
  name: string;
  industry: string;
  address: string;
  about: string;
}

/** A contact of a company, with what was last said with them. */
export interface CompanyContact extends Named {
  title?: string;
  last?: { at: number; words: string };
}

/** An address of a company's own: its domain, `info@`, a switchboard. */
export interface CompanyPoint {
  key: string;
  kind: PointKind;
  value: string;
  /** Contacts who use it too. */
  sharedBy: string[];
}

/** A company as the panel shows it. */
export interface CompanyView extends CompanyFields {
  id: string;
  parent?: Named;
  /** The companies that are part of it, by name. */
  parts: Named[];
  /** Whoever something was last said with comes first, the others by name. */
  contacts: CompanyContact[];
  points: CompanyPoint[];
  /** What looks like its own, with the contacts by whom. */
  seemingly: CompanyPoint[];
}

/** A sum in minor units of its currency. */
export interface Sum {
  currency: string;
  amount: number;
  /** Of so many deals or purchases. */
  n: number;
}

/** What is open with all contacts of a company together. */
export interface CompanyOpen {
  /** Open concerns, and when the oldest was raised. */
  concerns: { n: number; oldest?: number };
  /** Deals that are neither won nor lost, with what they are worth where that is known. */
  deals: { n: number; worth: Sum[] };
  /** What is to be paid still, and what of it is past its day. */
  unpaid: Sum[];
  overdue: Sum[];
}

/** What tells that somebody unknown has to do with a company: an address of its own, or the domain they write from. */
export interface CompanyBeside extends Named {
  by: 'address' | 'domain';
  /** How many of its contacts are known. */
  people: number;
}

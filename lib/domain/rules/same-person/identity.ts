import type { PointKey } from '../../key-of.ts';

/** A point of somebody, by its key, with how it is held. */
export interface HeldPoint {
  readonly key: PointKey;
  readonly held: 'personal' | 'shared' | 'company';
}

/** What tells who a contact is. */
export interface Identity {
  /** The name; an e-mail address where nothing else was known. */
  readonly name: string;
  readonly company?: string;
  readonly title?: string;
  readonly points: readonly HeldPoint[];
}

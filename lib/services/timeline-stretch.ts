import type { Channel } from '../domain/channel.ts';

/** Which stretch of a history is asked for: the newest of what is within, at most `limit`; every channel where none is named. */
export interface TimelineQuery {
  channels?: readonly Channel[];
  limit: number;
  /** Only what was at this moment or later. */
  after?: number;
  /** Only what was before this moment. */
  before?: number;
}

/** What the history covers, so that nobody trusts a gap. */
export interface Coverage {
  /** First moment in the history; absent when it is empty. */
  since?: number;
  /** Adapter ids, and `hand`. */
  sites: string[];
}

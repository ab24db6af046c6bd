import type { Channel } from '../domain/channel.ts';

/** Which stretch of a history is asked for; every channel where none is named. */
export interface TimelineQuery {
  channels?: readonly Channel[];
  limit: number;
}

/** What the history covers, so that nobody trusts a gap. */
export interface Coverage {
  /** First moment in the history; absent when it is empty. */
  since?: number;
  /** Adapter ids, and `hand`. */
  sites: string[];
}

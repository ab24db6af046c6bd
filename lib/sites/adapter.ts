import type { SiteChannel } from '../domain/channel.ts';
import type { Reading } from '../domain/stated.ts';

/** What an adapter may look at: handed in, never reached for. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly now: Date;
  /** The user's own addresses and the company's domains: colleagues are not contacts. */
  readonly own: readonly string[];
  /** Reachable same-origin frames, outermost first. */
  readonly frames: readonly Document[];
  /** False for what a person in front of the page could not see. */
  readonly visible: (element: Element) => boolean;
}

/** Two independent marks of structure by which self-hosted software is known on any host. */
export type SoftwareMarks = readonly [string, string, ...string[]];

/**
 * An adapter is data plus two pure functions: `Page → Reading`, no globals, no change to the page. What needs no page
 * any more is concluded where the reading arrives (`conclude`).
 */
export interface SiteAdapter {
  /** File name, fixture folder and settings key. */
  readonly id: string;
  readonly name: string;
  readonly channel: SiteChannel;
  /** Match patterns, or software that lives on any host. */
  readonly matches: readonly string[] | 'self-hosted';
  /** `on-request`: read only when the user asks. */
  readonly reads: 'always' | 'on-request';
  /** Cheap; compares the parsed host, never a substring; self-hosted software needs two independent marks. */
  accepts(page: Page): boolean;
  /** Keeps to `CAPS` in lengths and counts: what the receiver gets beyond them it takes for broken. */
  detect(page: Page): Reading;
}

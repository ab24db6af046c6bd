import type { SiteChannel } from './channel.ts';

/** How sure a strategy is: only `certain` and `likely` may be the contact, a `guess` is only ever offered. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** The kinds of address that a page can show for somebody; `alias` is a name or member id on one site only. */
export type PointKind = 'email' | 'phone' | 'handle' | 'url' | 'alias';

/** One address read from a page, with the words or the place it was read from. */
export interface DetectedPoint {
  kind: PointKind;
  value: string;
  confidence: Confidence;
  evidence: string;
}

/** The part that a detected person plays on the page. */
export type DetectedRole =
  | 'sender'
  | 'recipient'
  | 'participant'
  | 'profile'
  | 'author'
  | 'mentioned';

/** Somebody a page shows: plain, untrusted text, capped by `CAPS`. */
export interface DetectedPerson {
  name?: string;
  title?: string;
  company?: string;
  /** Where name, title and company were read that a signature tells, and not the page: they are guesses. */
  signedAt?: { name?: string; title?: string; company?: string };
  /** Where they get their post, on one line: a guess, with the place it was read from. */
  postal?: { value: string; evidence: string };
  /** Set when the page is a company's, not a person's. */
  organisation?: true;
  /** Never empty for the primary. */
  points: DetectedPoint[];
  role: DetectedRole;
  evidence: string;
  confidence: Confidence;
}

/** One mail, chat line or post as the page shows it. */
export interface DetectedMessage<At = string> {
  /** Stable for the same message on every visit; empty when the page has no stable mark of its own. */
  key: string;
  /** Index into the people of the detection, or the user. */
  from: number | 'me';
  /** An instant in ISO 8601, where the page gives one. */
  at?: At;
  text: string;
}

/** The thread that is open on the page. */
export interface DetectedConversation<At = string> {
  /** Stable for the same thread on every visit. */
  key: string;
  subject?: string;
  messages: DetectedMessage<At>[];
}

/** People read from a page; `primary` is the index of the contact the page is about, or -1 where there is none. */
export interface DetectedPeople<At = string> {
  kind: 'people';
  site: string;
  channel: SiteChannel;
  people: DetectedPerson[];
  primary: number;
  conversation?: DetectedConversation<At>;
}

/** What an adapter read: plain JSON, untrusted, only ever a proposal. */
export type Detection<At = string> =
  /**
   * `own`: a page of the user, a colleague or certainly nobody, where nobody is missed. Said by adapters, left out of
   * what is concluded.
   */
  | { kind: 'none'; own?: true }
  | { kind: 'pending' }
  /** `missing` holds the adapter's own names for what it did not find, never page text. */
  | { kind: 'broken'; missing: string[] }
  | DetectedPeople<At>;

/** The most that is taken from a page, in characters and counts, applied before any parser sees the text. */
export const CAPS = {
  name: 200,
  address: 320,
  evidence: 200,
  subject: 400,
  key: 400,
  message: 8192,
  messages: 200,
  people: 50,
  points: 10,
  owners: 5,
} as const;

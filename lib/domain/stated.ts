import type { Detection } from './detection.ts';

/** A card (`h-card`, `vcard`) as a page writes it. */
export interface StatedCard {
  format: 'h-card' | 'hCard';
  name: string;
  /** E-mail addresses and phone numbers. */
  addresses: string[];
  /** Web addresses, perhaps relative. */
  urls: string[];
  title: string;
  company: string;
  organisation: boolean;
  /** The card says who wrote the page, or an entry on it. */
  author: boolean;
}

/** Whom a page says to be written by, outside of structured data and cards. */
export interface StatedAuthor {
  from: 'link' | 'head';
  text: string;
  address: string;
}

/**
 * What any page states of people and companies in its markup, visible and as written, empty texts for what it does
 * not: whom it is about is concluded where it arrives.
 */
export interface Stated {
  kind: 'stated';
  /** What relative addresses are relative to, perhaps itself relative. */
  base: string;
  /** It stands in a frame, which may show what somebody else wrote: the page's address is nobody's in it. */
  framed?: true;
  /** Structured data as JSON, unread. */
  data: { format: 'JSON-LD' | 'microdata'; json: string }[];
  cards: StatedCard[];
  authors: StatedAuthor[];
  siteName: string;
  /** Addresses of `mailto:` and `tel:` links. */
  links: string[];
  /** The end of the one text that the page holds, a mail say; empty where there are several. */
  end: string;
}

/**
 * A time as a page writes it, and what tells how to read it: the language of the page (BCP 47), or the order of its
 * numbers as a format of jQuery UI (`dd.mm.yy`).
 */
export type WrittenTime = { text: string; language: string } | { text: string; format: string };

/** A time of a message as it is read: an instant in ISO 8601, or as the page writes it. */
export type ReadTime = string | WrittenTime;

/**
 * What an adapter reads from a page, and where its markup tells the addresses that somebody is signed in with, as they
 * stand among own addresses. They are the page's claim and no more. Where no address tells an open conversation from a
 * list, `fields` counts what more than a line can be written into.
 */
export type Reading = (Detection<ReadTime> | Stated) & { owners?: string[]; fields?: number };

/** The most that a page states, in characters and counts. */
export const MOST_STATED = {
  json: 300_000,
  cards: 40,
  authors: 20,
  links: 20,
  text: 800,
  time: 300,
  end: 2_000,
} as const;

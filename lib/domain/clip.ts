import { cutAtSentence } from './cut-sentence.ts';
import { CAPS, type DetectedPerson } from './detection.ts';

/** A page that was clipped: plain, untrusted text, empty where the page says nothing. */
export interface Clip {
  /** The page's address without fragment and credentials. */
  address: string;
  title: string;
  byline: string;
  siteName: string;
  /** When it was published, as the page writes it. */
  published: string;
  text: string;
  /** Whose profile the page is. */
  profile?: ClippedProfile;
}

/** Whom a page is about, with where they are. */
export interface ClippedProfile {
  person: DetectedPerson;
  place?: string;
}

/** The most that is taken of an address. */
export const MOST_ADDRESS = 2_000;

const CUT_NOTE = '[Cut here: the page goes on.]';

/** A clipped page as one message: what it is, where it is, what it says. */
export interface ClippedMessage {
  text: string;
  /** The page says more: the text ends after a whole sentence, and says so. */
  cut: boolean;
}

/** The one message that a clipped page becomes, of at most so many characters as a message may have. */
export function messageOfClip(clip: Clip): ClippedMessage {
  const { address, title, text } = clip;
  const head = [title, sourceOf(clip), address].filter((line) => line !== '').join('\n');
  if (text === '') return { text: head, cut: false };
  const whole = `${head}\n\n${text}`;
  if (whole.length <= CAPS.message) return { text: whole, cut: false };
  const room = CAPS.message - head.length - CUT_NOTE.length - 4;
  return { text: `${head}\n\n${cutAtSentence(text, room).trimEnd()}\n\n${CUT_NOTE}`, cut: true };
}

/** Who wrote it, where and when, in one line. */
function sourceOf({ byline, siteName, published }: Clip): string {
  return [byline, siteName, dayOf(published)].filter((part) => part !== '').join(' · ');
}

/** The day as the page writes it, without the hour of an ISO date. */
function dayOf(published: string): string {
  return published.replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1');
}

/** The address that is kept of a page: whole, or without its query where that is endless; empty where it still is. */
export function keptAddressOf(url: URL): string {
  const path = `${url.origin}${url.pathname}`;
  return (
    [path + url.search, path, `${url.origin}/`].find((one) => one.length <= MOST_ADDRESS) ?? ''
  );
}

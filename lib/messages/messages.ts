import type { SaidClaim } from '../domain/claim.ts';
import type { DetectedMessage, Detection } from '../domain/detection.ts';
import type { Reading, ReadTime } from '../domain/stated.ts';

/** What a page script sends to the worker. The receiver validates; these types are a promise of nothing. */
export type FromPage =
  /**
   * The page changed in what it shows of people; `document` names this document for later questions, `slow` tells that
   * the page changes all the time and is read every few seconds only.
   */
  | {
      type: 'reading';
      document: string;
      url: string;
      reading: Reading;
      slow?: boolean | undefined;
    }
  /** The probe found which software the page is (an adapter id), or `generic`; `probe` asks for it. */
  | { type: 'software'; site: string }
  /** A lesson ended with the panel that asked for it. */
  | { type: 'lesson-over' };

/** The worker's answer to `reading`: whether the page may go on being read. On false the page script leaves. */
export interface KeepReading {
  keep: boolean;
}

/** What the worker or the panel sends to a page script. */
export type ToPage =
  /** Which adapter watches this page? Answered with its id, empty once the page was read and left. */
  | { type: 'who' }
  /** Scan now and report even when nothing changed. */
  | { type: 'rescan' }
  /** The full texts of the open conversation, for a draft. */
  | { type: 'texts'; document: string; conversation: string }
  /** Leave the page: observers off, nothing more is sent. */
  | { type: 'stop' };

/** The page's answer to `texts`: `gone` when it is another document or another conversation now. */
export type TextsAnswer = { messages: DetectedMessage<ReadTime>[] } | { gone: true };

/** What a page that is clipped gives back: the article, and what the page states of people. */
export type ClipAnswer =
  /** No article, or more than is read. */
  | { kind: 'none' | 'too-large' }
  | {
      kind: 'clip';
      url: string;
      /** Empty texts for what the page does not say. */
      title: string;
      byline: string;
      siteName: string;
      /** When it was published, as the page writes it. */
      published: string;
      text: string;
      reading: Reading;
      /** Where the people of its cards are. */
      places: { name: string; place: string }[];
    };

/**
 * What `storage.session` remembers under `tab:<id>`: at most 128 KB, texts cut to gists. A page that was read once
 * cannot be asked again, so its texts are kept whole.
 */
export interface RememberedDetection {
  document: string;
  /** The page's address without fragment and credentials. */
  url: string;
  /** When it was received, in milliseconds since 1970. */
  at: number;
  /** The browser's number of the frame that reported it, where the page is drawn in one of its own. */
  frame?: number;
  detection: Detection;
  /** Set while the page changes all the time and is read every few seconds only. */
  slow?: true;
  /** What people of a chat gave as their own, concluded from the whole texts. */
  said?: SaidClaim[];
  /** The day (`2026-11-25`) when such a page was last read well, where this one shows nothing though it should. */
  readBefore?: string;
}

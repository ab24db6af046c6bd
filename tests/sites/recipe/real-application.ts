import type { Application } from './applications.ts';
import type { Conversation } from './conversations.ts';

/** A page of an application, as it is served. */
export interface ServedPage {
  html: string;
  url: string;
}

/** An application that somebody runs in the world: its markup is built as its own source builds it. */
export interface RealApplication extends Application {
  /** What its pages were built from. */
  source: string;
  /** Its pages about nobody beside the list: settings, nothing open, what was searched for. */
  elsewhere(all: readonly Conversation[]): Record<string, ServedPage>;
  /** A conversation of several people, which is about none of them. */
  group?(all: readonly Conversation[]): ServedPage;
}

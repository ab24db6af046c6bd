import type { SiteChannel } from './channel.ts';

/** A role or a stable attribute of an element, and what it says. */
export interface Mark {
  name: string;
  value: string;
}

/** An element among its siblings: its tag, what says it apart, and which one it is of several. */
export interface Step {
  tag: string;
  /** What it must have. */
  mark?: Mark;
  /** Its number among the siblings that fit, from the first, or below zero from the last; absent: each that fits. */
  at?: number;
}

/** What stands around a name in one text: always, before and after it; and `to`, from where on something else begins. */
export interface Around {
  before: string;
  after: string;
  to?: string;
}

/** Down to elements, and what stands around the name there, where it does not stand alone. */
export interface Below {
  steps: Step[];
  around?: Around;
}

/** Where the name of the contact stands; each kind is found independently of the others. */
export type NamePlace =
  /** In the element with a stable attribute, or down from it. */
  | ({ by: 'mark'; tag: string; name: string; value: string } & Below)
  /** So many levels up from the list of messages, then down. */
  | ({ by: 'messages'; up: number } & Below)
  /** So many levels up from each message, then down: the only writer beside the user, as the sender of mails. */
  | ({ by: 'writer'; up: number } & Below)
  /** In what stands right behind an element with these words, or down from it. */
  | ({ by: 'beside'; tag: string; label: string } & Below)
  /** In the title of the page, between two texts. */
  | ({ by: 'title' } & Around)
  /** In an attribute for people who cannot see the page, between two texts. */
  | ({ by: 'label'; tag: string; name: LabelName } & Around)
  /** In the entry of a list that is marked as the chosen one. */
  | ({ by: 'chosen'; name: ChosenName; tag: string } & Below);

/** The attributes that tell people who cannot see the page what they would see. */
export type LabelName =
  | 'aria-label'
  | 'title'
  | 'alt'
  | 'placeholder'
  | 'aria-placeholder'
  | 'data-name';

/** The attributes that say which entry of a list is chosen. */
export type ChosenName = 'aria-selected' | 'aria-current' | 'aria-pressed' | 'aria-expanded';

/** Where messages stand. */
export type MessagePlace =
  | { by: 'mark'; tag: string; name: string; value: string }
  /** Down from the body; the last step is the message. */
  | { by: 'path'; steps: Step[] }
  /** Elements whose inside is made of these: tags with their depth. */
  | { by: 'shape'; tag: string; inside: string[] };

/** Who wrote a message, from the message itself. */
export type AuthorPlace =
  /** A text inside it is the writer's name. */
  | { by: 'name'; steps: Step[] }
  /** An attribute of it, or of something inside it, holds one word where the contact wrote it, another for the user. */
  | { by: 'mark'; name: string; theirs: string; mine: string; steps: Step[] }
  /** A short text beside its words is one where the contact wrote it, another for the user: "Client" and "You". */
  | { by: 'word'; theirs: string; mine: string; steps: Step[] }
  /** A page shows one message only, and it is theirs. */
  | { by: 'alone' };

/** What in the address of a page names the open conversation. */
export interface ThreadPlace {
  /** Parts between slashes: those that are the same for every conversation, null for those that name one. */
  path?: (string | null)[];
  hash?: (string | null)[];
  query: string[];
}

/** What somebody taught: how the pages of one origin show whom they are about. It is data; nothing in it can run. */
export interface Recipe {
  version: 1;
  /** Names the site in settings, aliases and messages: `taught-…`. */
  id: string;
  name: string;
  /** `https://host`. */
  origin: string;
  channel: SiteChannel;
  names: NamePlace[];
  messages: MessagePlace[];
  /** Down from a message to its words; empty where all of it is its words. */
  words: Step[];
  authors: AuthorPlace[];
  /** What messages call the user, folded: never the contact. */
  user?: string;
  thread?: ThreadPlace;
  /** Its places lead through a page as it is drawn, with open shadow roots in place of their hosts. */
  drawn?: true;
}

import type { SiteChannel } from './channel.ts';

/** Elements by their name and an attribute. */
export interface Mark {
  /** Absent: of any name. */
  tag?: string;
  attribute?: string;
  /** The attribute, or a word of it; with `*` at its end what it begins with; absent: any. */
  value?: string;
}

/** Elements by a mark, and by what is around them and in them. */
export interface Marked extends Mark {
  /** Only those inside of one of these. */
  inside?: Marked;
  /** Only those that hold one of these. */
  holding?: Marked;
}

/** Where a text stands: in elements that are marked, else in the page's title. */
export interface TextPlace {
  in?: Marked;
  /** The attribute that holds it, in place of the element's words. */
  from?: string;
  /** What it begins with and what follows on it; `{handle}` is the handle that the address names. */
  before?: string;
  after?: string;
}

/** Where a handle stands. */
export interface HandlePlace extends TextPlace {
  /** What stands beside it, and has to say the id of the address: so no other post’s author is taken for this one’s. */
  beside?: TextPlace;
}

/**
 * An address by its parts: as they are written, `*` for any, `{handle}` or `{id}` for what names somebody or something,
 * with what stands around it (`@{handle}`), and `**` at the end for any more or none.
 */
export interface AddressShape {
  path: string[];
  query?: Record<string, string>;
}

/** The messages of a conversation, or the one that a post is. */
export interface WrittenMessages {
  /** In it `{id}` and `{handle}` are what the address names. */
  each: Marked;
  /** What stands around messages of one writer and tells writer and side of each; what `inside` it stands is not asked. */
  around?: Marked;
  /** The attribute that holds a message's key. */
  key?: string;
  /** Where it stands when a message was written, with its day. */
  when?: TextPlace;
  /** Where the words stand in a message: the first place that has any; none where all of it is its words. */
  words: Marked[];
  /** Where nothing marks the words alone: they are the longest text that is marked so, outside of the others. */
  longest?: { in: Marked; outside: Marked[] };
  /** What holds another's words in a message, as an answer quotes them: there are neither its words nor its writer. */
  quotes?: Mark[];
  /**
   * What tells whose it is, the first that does: an attribute of the message or of something in it, or a word of one.
   * Without `mine` what is not theirs may be anybody's, as a colleague's, and is left out.
   */
  sides?: { in?: Marked; from: string; mine?: string; theirs: string }[];
  /**
   * What names the writer in each message of the contact. Where it names others the page is a group's; beside a profile
   * it is still its person's, and only the messages are left out.
   */
  writer?: TextPlace;
  /** What names the writer of every message: those of the contact are theirs, all others may be anybody's and are left out. */
  named?: TextPlace;
}

/** A kind of page, and where it shows whom it is about. */
export interface PageRecipe {
  kind: 'profile' | 'post' | 'conversation';
  address: AddressShape;
  /** Where one of these stands, the page is about nobody. */
  never?: Marked[];
  /** What tells the id of the one that is open, where the address does not: of several, or of none, nobody is shown. */
  open?: TextPlace;
  /** Where one of these stands, it is the user's own. */
  mine?: Marked[];
  /** What has to say the id of the address, or of the one that is open, before the page shows it. */
  shown?: TextPlace;
  handles?: HandlePlace[];
  /** In what marks the names of a conversation, `{id}` is the id that the address names: as a list says which row is open. */
  names: TextPlace[];
  /** What the site calls conversations of its own with the user, as notes to themselves. */
  nobody?: string[];
  /** Where an e-mail address or telephone number of whom a conversation is with stands, and nobody else's. */
  contacts?: TextPlace[];
  /** What the open conversation is about. Where no address tells them apart, it tells two with the same person. */
  subject?: TextPlace;
  /** Where the id stands of whom a conversation is with, the same in all of theirs: of several, or of none, nobody is shown. */
  member?: TextPlace;
  messages?: WrittenMessages;
}

/** How the pages of one site show whom they are about. It is data: nothing in it can run. */
export interface SiteRecipe {
  version: 1;
  id: string;
  name: string;
  channel: SiteChannel;
  /** `https://host/*` or `https://*.host/*`. */
  matches: string[];
  reads: 'always' | 'on-request';
  /** Where the handle stands of who is signed in, and nobody else's. */
  owner?: TextPlace;
  /** Its pages are drawn in a frame of theirs: the first shown one that holds one of these, and nothing around it, is read. */
  frame?: Marked;
  /** The first whose address fits. */
  pages: PageRecipe[];
}

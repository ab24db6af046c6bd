import type { Channel, SiteChannel } from '../domain/channel.ts';
import type { DetectedPerson, PointKind } from '../domain/detection.ts';
import type { Named } from '../domain/named.ts';
import type { Consent } from '../domain/records/consent.ts';
import type { Direction, InteractionMark } from '../domain/records/interaction.ts';
import type { Touch } from '../domain/rules/customer/keep-in-touch.ts';
import type { CaseView } from './case-view.ts';
import type { OfCompany } from './company/of-company.ts';
import type { Coverage } from './timeline-stretch.ts';

/** A point as the panel shows it. */
export interface PointView {
  key: string;
  kind: PointKind;
  value: string;
  /** How it is held: `shared` points have several holders. */
  holding: 'personal' | 'shared' | 'company';
  /** Name of the contact it came with, when it came by a join. */
  joinedFrom?: string;
}

/** A contact as the panel shows it: a join is already computed in. */
export interface ContactView extends OfCompany {
  id: string;
  name: string;
  title?: string;
  points: PointView[];
  practice: boolean;
  /** The joins that can be reversed, newest first. */
  joins: JoinView[];
  /** What is to be done next, when there is something. */
  next?: TaskView;
  /** When to get in touch, where nothing is to be done before: `next` is absent then. */
  touch?: TouchView;
  /** The concerns, the open ones first. */
  cases: CaseView[];
  /** What holds of consent now, and what was given and has ended, the latest first; absent without any. */
  consents?: Consent[];
  /** When the contact was first written down, in milliseconds since 1970. */
  since: number;
}

/** Something to be done, as the panel shows it. */
export interface TaskView {
  id: string;
  words: string;
  /** The last moment for it, and the zone whose day or hour is meant. */
  due: number;
  zone: string;
  /** Until when it rests, where it does or did. */
  snoozed?: number;
  /** Set while it is paused, as a concern is open. */
  paused?: true;
  /** How many more are open. */
  more: number;
}

/** When to get in touch with a contact, by their rhythm. */
export interface TouchView extends Touch {
  /** The zone whose day is meant. */
  zone: string;
}

/** A join in force, named by its holding. */
export interface JoinView {
  id: string;
  /** Name of the contact that was joined into this one. */
  name: string;
  at: number;
}

/** A contact in a list of candidates, with the reason in words ("same name", "they wrote this number"). */
export interface Candidate {
  contact: string;
  name: string;
  companyName?: string;
  reason: string;
}

/** How a detected person and the contacts fit together. */
export type Match =
  /** One contact holds one of the points. */
  | {
      kind: 'known';
      contact: string;
      name: string;
      confidence: 'certain' | 'likely';
      point: string;
    }
  /** Several contacts hold them (a switchboard, info@, two contacts that are one): ask. */
  | { kind: 'shared'; holders: Candidate[]; point: string }
  /** Nobody holds them; `candidates` may be the same person (guesses, at most five). */
  | { kind: 'unknown'; candidates: Candidate[] };

/** A detected person together with what is known. */
export interface RecognisedPerson {
  /** Index in the detection. */
  index: number;
  detected: DetectedPerson;
  /** The name to show: the contact's, else the page's, else the address. */
  name: string;
  /** Keys of the points that may be kept (guesses left out), best first; empty when only a name is known. */
  points: string[];
  match: Match;
  /** True when the user said "Not about this" in this conversation. */
  dismissed: boolean;
}

/** The thread that is open. */
export interface RecognisedConversation {
  /** The store's id. */
  id: string;
  /** The page's key, for asking the page for full texts. */
  key: string;
  subject?: string;
  /** How many messages the page shows and how many of them are in an interaction. */
  shown: number;
  logged: number;
  /** The interaction that holds the newest logged of them. */
  interaction?: string;
}

/** What the page shows, matched with what is known. */
export interface Recognition {
  site: string;
  channel: SiteChannel;
  people: RecognisedPerson[];
  /** Index into `people` of the contact the page is about, -1 where there is none or it is dismissed. */
  primary: number;
  conversation?: RecognisedConversation;
}

/** What the panel shows first of a page. */
export interface Opening {
  recognition: Recognition;
  /** The contact that the page is about, with the newest of the history, when it is known. */
  main?: { id: string; contact: ContactView; timeline: Timeline };
}

/** For whom something is written: a contact, or a detected person who is added in the same step. */
export type PersonRef =
  | {
      kind: 'contact';
      id: string;
      name: string /** The point on the page, when there is one. */;
      point?: string;
    }
  | { kind: 'detected'; person: DetectedPerson; name: string };

/** One row of the timeline. */
export interface TimelineEntry {
  id: string;
  /** With whom it was, where that is one contact and the history that of several. */
  whose?: Named;
  channel: Channel;
  direction: Direction;
  author: string;
  at: number;
  began: number;
  zone: string;
  summary: string;
  subject?: string;
  outcome?: string;
  topic?: string;
  mark?: InteractionMark;
  site: string;
  conversation?: string;
  /** How many messages it holds. */
  messages: number;
}

/** A stretch of the history of a contact or a company, newest first. */
export interface Timeline {
  entries: TimelineEntry[];
  coverage: Coverage;
  /** True when older entries exist: ask again with a greater limit. */
  more: boolean;
}

/** A message offered in a draft. */
export interface DraftMessage {
  id: string;
  key: string;
  /** Key of the point it came from, or `me`. */
  from: string;
  /** Name to show; "You" for the user. */
  fromName: string;
  at?: number;
  text: string;
  ticked: boolean;
  /** True when an interaction holds it already. */
  logged: boolean;
}

/** A log that is being prepared; kept on every input until it is saved or thrown away. */
export interface LogDraft extends LogFields {
  /** Made with the draft, so that saving it twice logs once. */
  id: string;
  person: PersonRef;
  site: string;
  /** Absent when it is logged by hand. */
  conversation?: string;
  messages: DraftMessage[];
  /** The interaction that Log opens because messages of it are shown; saving edits or extends it. */
  interaction?: string;
  /** What a clipped page states of the contact, for fields that are empty; of these only what is ticked is written. */
  proposals?: ContactProposal[];
  /** What was promised in the messages and taken for a task. */
  tasks?: PromisedTask[];
  /** The fields as they were proposed: of an interaction that is there only what differs from them is written. */
  base?: LogFields;
}

/** A promise that somebody made in a message, to be written down as a task. */
export interface PromisedTask {
  /** Made of the message's, so that two who log it make one task. */
  id: string;
  words: string;
  due: number;
}

/** What a page states for an empty field of a contact, with where it says so. */
export interface ContactProposal {
  field: 'title' | 'company' | 'website' | 'postal';
  value: string;
  evidence: string;
  ticked: boolean;
}

/** The fields of an interaction that a person may edit. */
export interface LogFields {
  channel: Channel;
  direction: Direction;
  at: number;
  subject: string;
  summary: string;
  outcome: string;
  topic: string;
}

/** A message of an interaction, as it was said. */
export interface MessageView {
  id: string;
  /** Name or address of the sender; "You" for the user. */
  fromName: string;
  mine: boolean;
  at?: number;
  text: string;
  /** Later wordings, oldest first, when it was edited on the site. */
  revisions: string[];
}

/** What saving a log did, for the sentence beside Undo. */
export interface Logged {
  interaction: string;
  outcome: 'new' | 'added' | 'unchanged' | 'edited';
  messages: number;
  /** The contact it went to, added in the same step when they were unknown. */
  contact: string;
  contactName: string;
}

/** Something written that can be undone: `commit` is absent when there was nothing to write. */
export interface Written<T> {
  commit?: string;
  value: T;
  /** Set where it made a task for a day to come. */
  isDated?: boolean;
}

/** A contact in search results. */
export interface SearchHit {
  contact: string;
  name: string;
  companyName?: string;
  /** The text that matched when it was not the name, for example an address. */
  matched?: string;
}

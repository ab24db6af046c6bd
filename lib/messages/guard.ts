import type { Detection } from '../domain/detection.ts';
import type { Reading } from '../domain/stated.ts';
import type { FromPage, TextsAnswer } from './messages.ts';
import {
  detectionSchema,
  fromPageSchema,
  ownersSchema,
  readingSchema,
  textsSchema,
} from './schema.ts';
import { isSmallEnough } from './size.ts';

const INVALID = { kind: 'broken' as const, missing: ['a valid detection'] };

/** What the browser, not the sender, tells of who sent a message. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  /** The address of the page that the tab shows, where the browser tells it: where the page is granted. */
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** This extension, as the browser names it. */
export interface Self {
  id: string;
  /** `chrome-extension://<id>`, without a path. */
  origin: string;
}

/** Whether the page at an address is one that its site draws in a frame of this origin. */
export type IsDrawnIn = (address: string, origin: string) => boolean;

const NEVER: IsDrawnIn = () => false;

/**
 * A message from the page script of a tab's top frame, of the right form and of its own origin; or from that of the
 * frame which a site draws its page in, as if the page itself had told it.
 */
export interface Guarded {
  tab: number;
  /** 0 for the page itself. */
  frame: number;
  origin: string;
  /** The page's address as its script told it, of the same origin; with its fragment, so never kept. */
  address: string;
  message: FromPage;
}

/**
 * Lets through what a page script in the top frame of a web page may send, and readings of the frame that a site draws
 * its page in, and nothing else; undefined for the rest, our own pages and other extensions included. A reading that
 * breaks the rules comes out as `broken`, so that the user is told. Never throws.
 */
export function guardMessage(
  message: unknown,
  sender: Sender,
  self: Self,
  isDrawnIn = NEVER,
): Guarded | undefined {
  const script = pageScriptOf(sender, self, isDrawnIn);
  if (script === undefined || !isSmallEnough(message)) return undefined;
  const { around, ...from } = script;
  const told = fromPageSchema.safeParse(message);
  if (!told.success) return undefined;
  if (told.data.type !== 'reading')
    return around === undefined
      ? { ...from, address: `${from.origin}/`, message: told.data }
      : undefined;
  const url = addressWithin(told.data.url, from.origin);
  if (url === undefined) return undefined;
  const reading = guardReading(told.data.reading);
  if (around === undefined)
    return { ...from, address: told.data.url, message: { ...told.data, url, reading } };
  // what such an address asks for may be the session, and tells nothing of the page
  const page = `${around.origin}${around.pathname}`;
  return {
    ...{ tab: from.tab, frame: from.frame, origin: around.origin },
    ...{ address: around.href, message: { ...told.data, url: page, reading } },
  };
}

/** The answer of a page script to `texts`, or undefined when it is of no known form. Never throws. */
export function guardTexts(answer: unknown, people: number): TextsAnswer | undefined {
  if (!isSmallEnough(answer)) return undefined;
  return textsSchema(people).safeParse(answer).data;
}

/** A detection that keeps the rules, whatever it was concluded from; `broken` in place of one that does not. */
export function guardDetection(value: Detection): Detection {
  return detectionSchema.safeParse(value).data ?? INVALID;
}

function guardReading(value: unknown): Reading {
  const whole: { owners?: unknown; fields?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  const { owners: claimed, fields: counted, ...read } = whole;
  const owners = ownersSchema.parse(claimed);
  return {
    ...(readingSchema.safeParse(read).data ?? INVALID),
    ...(owners.length === 0 ? {} : { owners }),
    ...(isSmallCount(counted) ? { fields: counted } : {}),
  };
}

function isSmallCount(value: unknown): value is number {
  return typeof value === 'number' && /^\d$/.test(`${value}`);
}

/**
 * Sender classes. A content script has the origin of its page even in `about:blank` frames, an extension page has the
 * extension's even in a tab; so the origin decides, never the address and never whether there is a tab.
 */
function pageScriptOf(sender: Sender, self: Self, isDrawnIn: IsDrawnIn): Script | undefined {
  const { id, origin, frameId: frame, tab } = sender;
  if (id !== self.id || origin === self.origin) return undefined;
  if (frame === undefined || tab?.id === undefined || origin === undefined) return undefined;
  if (!/^https?:\/\//.test(origin)) return undefined;
  const script = { tab: tab.id, frame, origin };
  if (frame === 0) return script;
  // what stands in a frame speaks for the page around it only where that one is its site's own, by the browser's word
  const { url = '' } = tab;
  const isIts = URL.canParse(url) && isDrawnIn(url, origin);
  return isIts ? { ...script, around: new URL(url) } : undefined;
}

/** Who sent a message, and what page stands around it where it is a frame. */
interface Script {
  tab: number;
  frame: number;
  origin: string;
  around?: URL;
}

/** The address without fragment and credentials, if it is of the sender's origin. */
function addressWithin(address: string, origin: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.origin !== origin) return undefined;
  return `${url.origin}${url.pathname}${url.search}`;
}

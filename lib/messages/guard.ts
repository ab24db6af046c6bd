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
  tab?: { id?: number | undefined } | undefined;
}

/** This extension, as the browser names it. */
export interface Self {
  id: string;
  /** `chrome-extension://<id>`, without a path. */
  origin: string;
}

/** A message from the page script of a tab's top frame, of the right form and of its own origin. */
export interface Guarded {
  tab: number;
  origin: string;
  /** The page's address as its script told it, of the same origin; with its fragment, so never kept. */
  address: string;
  message: FromPage;
}

/**
 * Lets through what a page script in the top frame of a web page may send, and nothing else; undefined for the rest,
 * our own pages and other extensions included. A reading that breaks the rules comes out as `broken`, so that the
 * user is told. Never throws.
 */
export function guardMessage(message: unknown, sender: Sender, self: Self): Guarded | undefined {
  const script = pageScriptOf(sender, self);
  if (script === undefined || !isSmallEnough(message)) return undefined;
  const frame = fromPageSchema.safeParse(message);
  if (!frame.success) return undefined;
  if (frame.data.type !== 'reading')
    return { ...script, address: `${script.origin}/`, message: frame.data };
  const url = addressWithin(frame.data.url, script.origin);
  if (url === undefined) return undefined;
  const reading = guardReading(frame.data.reading);
  return { ...script, address: frame.data.url, message: { ...frame.data, url, reading } };
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
function pageScriptOf(sender: Sender, self: Self): { tab: number; origin: string } | undefined {
  if (sender.id !== self.id || sender.origin === self.origin) return undefined;
  if (sender.frameId !== 0 || sender.tab?.id === undefined || sender.origin === undefined) {
    return undefined;
  }
  if (!/^https?:\/\//.test(sender.origin)) return undefined;
  return { tab: sender.tab.id, origin: sender.origin };
}

/** The address without fragment and credentials, if it is of the sender's origin. */
function addressWithin(address: string, origin: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.origin !== origin) return undefined;
  return `${url.origin}${url.pathname}${url.search}`;
}

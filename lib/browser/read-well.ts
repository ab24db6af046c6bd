import { browser } from 'wxt/browser';
import type { Detection } from '../domain/detection.ts';
import type { Reading } from '../domain/stated.ts';
import {
  type KnownKind,
  OPEN,
  type PageKind,
  pageKindOf,
  taughtKindOf,
} from '../sites/page-kind.ts';
import { fieldOf } from '../sites/read/field.ts';
import { siteAt } from './known-software.ts';
import { lookAtPage } from './look-at-page.ts';
import { originPatternOf } from './match-pattern.ts';
import { recipeAt } from './recipes.ts';

const KEY = 'read-well';
const MOST = 50;
/** Where no address tells one conversation from the next, what is missed for less long is the same one. */
const APART = 10 * 60_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** When pages of a kind were last read well on an origin, and how many have shown nothing since. */
interface ReadWell {
  origin: string;
  kind: PageKind;
  /** A day, as `2026-11-25`. */
  day: string;
  misses: number;
  /** Where no address tells: how many fields such a page showed, and when one was missed last. */
  fields?: number;
  missed?: number;
}

/** The page that a tab missed last, in this life of the worker: one page is one miss until it is read, however often it reports. */
const missed = new Map<number, string>();
let last: Promise<unknown> = Promise.resolve();

/** A reading, where and when it arrived; `address` with its fragment, which is looked at and never kept. */
export interface Arrived {
  tab: number;
  address: string;
  at: number;
  reading: Reading;
  detection: Detection;
}

/**
 * Keeps in mind by kind of page how an origin is read. Returns the day when such a page was last read well, where
 * this one shows nothing though it should; undefined where all is well or nothing is known.
 */
export async function followHealth(arrived: Arrived): Promise<string | undefined> {
  // one after the other: each writes the whole list
  const turn = last.then(() => judge(arrived));
  last = turn.catch(() => undefined);
  return turn;
}

async function judge(arrived: Arrived): Promise<string | undefined> {
  const { tab, address, at, reading, detection } = arrived;
  const origin = originPatternOf(address);
  if (origin === undefined) return undefined;
  const all = await kept();
  const hasOpen = all.some((one) => one.origin === origin && one.kind === OPEN.kind);
  const known =
    (await kindAt(address)) ?? (reading.fields === undefined && !hasOpen ? undefined : OPEN);
  if (known === undefined) return undefined;
  const { kind } = known;
  const isOpen = kind === OPEN.kind;
  const today = new Date(at).toISOString().slice(0, 10);
  const before = all.find((one) => one.origin === origin && one.kind === kind);
  const others = all.filter((one) => one !== before);
  const write = (one: ReadWell) =>
    browser.storage.local.set({ [KEY]: [...others, one].slice(-MOST) });
  if (isWell(detection, known)) {
    missed.delete(tab);
    const isFirst = before?.day !== today || before.misses > 0;
    const seen =
      reading.fields ?? (isOpen && isFirst ? (await lookAtPage(tab))?.fields : undefined);
    // in a group perhaps only some may write: it may have no more fields than a list
    const fields = isOpen ? (isAboutOne(detection) && seen) || before?.fields : undefined;
    if (isFirst || before?.fields !== fields)
      await write({ origin, kind, day: today, misses: 0, ...(fields ? { fields } : {}) });
    return undefined;
  }
  const isNothing = detection.kind === 'none' || detection.kind === 'pending';
  const isOwn = 'own' in reading && reading.own === true;
  if (before === undefined || !isNothing || isOwn) return undefined;
  if (!(await shouldShow(arrived, known, before))) return undefined;
  const again = isOpen ? at - (before.missed ?? 0) < APART : missed.get(tab) === address;
  missed.set(tab, address);
  const misses = Math.min(known.misses, before.misses + (again ? 0 : 1));
  if (misses !== before.misses)
    await write({ ...before, misses, ...(isOpen ? { missed: at } : {}) });
  return misses >= known.misses ? before.day : undefined;
}

/** Whether a page that shows nobody is one that would: somebody is signed in, and a conversation is open. */
async function shouldShow(
  { tab, reading: { owners, fields } }: Arrived,
  { kind, signedIn }: KnownKind,
  before: ReadWell,
): Promise<boolean> {
  const isOpen = kind === OPEN.kind;
  // a list has fewer fields than an open conversation, where that has any
  const canAnswer = (seen = 0) => seen > 0 && seen >= (before.fields ?? Number.POSITIVE_INFINITY);
  if (isOpen && fields !== undefined && !canAnswer(fields)) return false;
  if (owners === undefined && signedIn === 'where shown') return false;
  const isTold = owners !== undefined && (!isOpen || fields !== undefined);
  const look = isTold ? undefined : await lookAtPage(tab);
  if (owners === undefined && look?.offersSignIn !== false)
    if (look !== undefined || signedIn === 'unless offered') return false;
  return !isOpen || canAnswer(fields ?? look?.fields);
}

/** The kind of page that an address opens: on an origin that was taught, as its recipe tells. */
async function kindAt(address: string): Promise<KnownKind | undefined> {
  const url = new URL(address);
  const recipe = await recipeAt(url.origin);
  if (recipe !== undefined) return taughtKindOf(recipe, url);
  const site = await siteAt(address);
  return site === undefined ? undefined : pageKindOf(site, url);
}

/**
 * A draft is on no page of its own, and a list of people is about nobody; where no address tells, it was an open
 * conversation all the same.
 */
function isWell(detection: Detection, known: KnownKind): boolean {
  if (detection.kind !== 'people') return false;
  const { people, primary, conversation } = detection;
  if (conversation === undefined) return primary >= 0 && people[primary]?.role === 'profile';
  return isAboutOne(detection) || known.kind === OPEN.kind;
}

function isAboutOne(detection: Detection): boolean {
  return detection.kind === 'people' && detection.primary >= 0;
}

async function kept(): Promise<ReadWell[]> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter(isReadWell).slice(-MOST);
}

function isReadWell(value: unknown): value is ReadWell {
  const texts = ['origin', 'kind'].every((name) => typeof fieldOf(value, name) === 'string');
  const day = fieldOf(value, 'day');
  return (
    texts && typeof day === 'string' && DAY.test(day) && Number.isInteger(fieldOf(value, 'misses'))
  );
}

import type { DetectedPerson, Detection } from '../../lib/domain/detection.ts';
import { detectionSchema } from '../../lib/messages/schema.ts';
import { scan } from '../../lib/page/scan.ts';
import type { Page } from '../../lib/sites/adapter.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import {
  type Change,
  change,
  cutSource,
  numbersFrom,
  seedOf,
  someChanges,
} from './changed-pages.ts';
import { readPage } from './fixtures.ts';
import { mainOf } from './judged-pages.ts';
import { savedPage, seenAnew } from './saved-page.ts';
import { TRULY_SHOWN } from './truly-shown.ts';
import { unlessItHangs } from './unless-it-hangs.ts';

/** A page to change, and whose it is. */
export interface Changeable {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly own: readonly string[];
}

/** What went wrong with a changed page, and by which changes. */
export interface Fault {
  readonly fault: 'hangs' | 'breaks the rules' | 'fell over' | `${string} is certain`;
  readonly changes: readonly Change[];
}

/** So many changes by chance of a page, the same for its name on every run. */
export function changesOf({ name }: Changeable, count: number): Change[][] {
  const next = numbersFrom(seedOf(name));
  return Array.from({ length: count }, () => someChanges(next));
}

/** Reads variants of a page, each with its own changes; what went wrong, nothing where all is well. */
export function faultsOf(
  page: Changeable,
  variants: readonly (readonly Change[])[],
  read: (page: Page) => Detection = readPage,
): Fault[] {
  const variantOf = variantsOf(page);
  const whole = variantOf([]);
  const main = mainOf(read(whole));
  const usersNames = usersOf(whole);
  return variants.flatMap((changes) => {
    const found = unlessItHangs(() => read(variantOf(changes)));
    if (found === 'hangs') return [{ fault: found, changes }];
    const fault = faultIn(found, main);
    if (fault === undefined || isShownTruly(page, mainOf(found))) return [];
    // the only mark that somebody is the user may be gone: they said so once, and it was kept
    const users = (mainOf(found)?.points ?? []).flatMap(({ value }) => usersNames(value));
    const asked = { ...variantOf(changes), own: [...page.own, ...users] };
    const isTheirs = users.length > 0 && faultIn(read(asked), main) === undefined;
    return isTheirs ? [] : [{ fault, changes }];
  });
}

/** How own addresses say that an address is the user's: signed in on the unchanged page, or of their own page. */
function usersOf(page: Page): (value: string) => string[] {
  const { owners = [], ...reading } = scan(page, ADAPTERS);
  const isOwnPage = reading.kind === 'none' && reading.own === true;
  const path = decodeURIComponent(page.url.pathname).toLowerCase();
  return (value) => {
    const lower = value.toLowerCase();
    // `mastodon/@anna@social.example` is owned as `anna@social.example`
    const bare = lower.replace(/^.*\/@?/, '');
    const isUsers =
      owners.includes(lower) ||
      owners.includes(bare) ||
      (isOwnPage && path.includes(bare.split('@')[0] || lower));
    return isUsers ? [lower, bare] : [];
  };
}

/** Whether somebody may be certain on a changed page, because they are whom it shows. */
function isShownTruly({ name }: Changeable, main: DetectedPerson | undefined): boolean {
  const { points = [], cut = [] } = TRULY_SHOWN[name] ?? {};
  const shown = (main?.points ?? []).map(keyOf);
  return shown.some((one) => points.includes(one) || cut.some((whole) => whole.startsWith(one)));
}

/** A page is parsed once: parsing it takes ten times as long as a copy of what it is made of. */
function variantsOf({ html, url, own }: Changeable): (changes: readonly Change[]) => Page {
  const at = { url: new URL(url), own };
  const whole = savedPage(html, at);
  // the documents of frames that did not load are empty
  const copies = documentsOf(whole).map((one) => one.firstElementChild?.cloneNode(true));
  return (changes) => {
    const source = cutSource(html, changes);
    const page = source === html ? whole : savedPage(source, at);
    for (const [index, one] of documentsOf(page).entries()) {
      const copy = copies[index]?.cloneNode(true);
      if (page === whole && copy !== undefined) one.replaceChild(copy, one.documentElement);
      change(one, changes);
    }
    return seenAnew(page);
  };
}

function documentsOf({ document, frames }: Page): Document[] {
  return [document, ...frames];
}

function faultIn(found: Detection, before: DetectedPerson | undefined): Fault['fault'] | undefined {
  if (!detectionSchema.safeParse(found).success) return 'breaks the rules';
  if (found.kind === 'broken' && found.missing.includes('a readable page')) return 'fell over';
  const main = mainOf(found);
  const points = main?.points ?? [];
  const certain = points.filter(({ confidence }) => confidence === 'certain').map(keyOf);
  // of whom only a name is known, it is sure at most where it stands
  const isCertain = main?.confidence === 'certain' && points[0]?.kind !== 'alias';
  if (before === undefined)
    return isCertain || certain.length > 0
      ? 'somebody on a page about nobody is certain'
      : undefined;
  const theirs = before.points.map(keyOf);
  if (isCertain && !points.map(keyOf).some((one) => theirs.includes(one)))
    return 'somebody else is certain';
  if (certain.some((one) => !theirs.includes(one))) return 'what was not theirs is certain';
  return undefined;
}

function keyOf({ kind, value }: DetectedPerson['points'][number]): string {
  return `${kind}:${value.toLowerCase()}`;
}

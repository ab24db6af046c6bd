import { detectionSchema } from '../../lib/messages/schema.ts';
import { addressesIn, type Change, change, someChanges } from './changed-pages.ts';
import { readPage } from './fixtures.ts';
import { mainOf } from './judged-pages.ts';
import { savedPage } from './saved-page.ts';

/** A page to change, and whose it is. */
export interface Changeable {
  readonly html: string;
  readonly url: string;
  readonly own: readonly string[];
}

/** What went wrong with a changed page, and by which changes. */
export interface Fault {
  readonly fault: 'breaks the rules' | 'fell over' | 'somebody of no place of the page is certain';
  readonly changes: readonly Change[];
}

/** Reads so many variants of a page that was changed by chance; what went wrong, nothing where all is well. */
export function faultsOf(page: Changeable, count: number, next: () => number): Fault[] {
  const at = { url: new URL(page.url), own: page.own };
  const before = readPage(savedPage(page.html, at));
  const known = addressesIn(before);
  // whoever is moved into a page about nobody is what it shows from then on
  const main = mainOf(before);
  return Array.from({ length: count }, () => {
    const changes = someChanges(next);
    const changed = savedPage(page.html, at);
    for (const one of [changed.document, ...changed.frames]) change(one, changes);
    const detection = readPage(changed);
    if (!detectionSchema.safeParse(detection).success)
      return { fault: 'breaks the rules' as const, changes };
    if (detection.kind === 'broken' && detection.missing.includes('a readable page'))
      return { fault: 'fell over' as const, changes };
    const found = mainOf(detection);
    const [point] = found?.points ?? [];
    // of whom the page was in doubt, it may be sure where what spoke against them is gone
    const isSurer = main?.confidence !== 'certain' && found?.name === main?.name;
    const isCertain = point?.confidence === 'certain' && !known.has(point.value.toLowerCase());
    const isNew = main !== undefined && isCertain && !isSurer;
    return isNew
      ? { fault: 'somebody of no place of the page is certain' as const, changes }
      : undefined;
  }).filter((one) => one !== undefined);
}

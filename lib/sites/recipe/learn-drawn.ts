import type { Page } from '../adapter.ts';
import { composedOf, visibleBy } from '../read/composed.ts';
import { property } from '../read/node.ts';
import {
  type About,
  type LearntPlaces,
  learnPlaces,
  type NothingLearnt,
  type Picks,
} from './learn-places.ts';

/**
 * Learns from two clicks on a page of open shadow roots: from a copy of it as it is drawn, which holds no words of
 * frames. Throws where the page draws more than is copied.
 */
export function learnDrawn(
  page: Pick<Page, 'document' | 'url' | 'visible'>,
  picks: Picks,
  about: About,
): LearntPlaces | NothingLearnt {
  const isInFrame = (one: Element) => property(one, 'ownerDocument') !== page.document;
  if ([picks.name, picks.message].some(isInFrame)) return { why: 'closed-off' };
  const { originals } = composedOf(page.document);
  const copies = new Map([...originals].map(([copy, original]) => [original, copy]));
  const name = copies.get(picks.name);
  const message = copies.get(picks.message);
  // the page has drawn something else in its place by now
  if (name === undefined) return { why: 'no-name' };
  if (message === undefined) return { why: 'no-message' };
  const visible = visibleBy(originals, page.visible);
  const learnt = learnPlaces({ url: page.url, visible }, { ...picks, name, message }, about);
  return 'why' in learnt ? learnt : { ...learnt, recipe: { ...learnt.recipe, drawn: true } };
}

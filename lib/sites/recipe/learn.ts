import type { Recipe } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';

/** What the user clicked: the contact's name, and one message of the contact. */
export interface Picks {
  name: Element;
  message: Element;
}

/** A recipe learnt from one page, or why there is none. */
export type Learnt = { recipe: Recipe } | { why: 'no-name' | 'no-message' | 'same-place' };

/** Learns from two clicks how the pages of an application show whom they are about. */
export function learnRecipe(
  _page: Page,
  _picks: Picks,
  _about: Pick<Recipe, 'id' | 'name' | 'channel'>,
): Learnt {
  return { why: 'no-name' };
}

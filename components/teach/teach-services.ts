import type { SiteChannel } from '../../lib/domain/channel.ts';
import type { Detection } from '../../lib/domain/detection.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { ReadTime } from '../../lib/domain/stated.ts';

/** A page that is being taught. */
export interface Lesson {
  host: string;
  /** What a grant would be asked for. */
  pattern: string;
  granted: boolean;
  /** Waits for the click on the contact's name, and says what it is taken for; undefined when it was given up on the page. */
  name: () => Promise<Result<string | undefined>>;
  /** Waits for the click on a message; false when it was given up on the page. */
  message: () => Promise<Result<boolean>>;
  /** Learns from both clicks and the name as the user left it; undefined when the lesson is over. */
  learn: (given: { channel: SiteChannel; called: string }) => Promise<Result<Learnt | undefined>>;
  /** Gives the page its clicks back. */
  end: () => void;
}

/** What two clicks taught, and what is read by it on the same page. */
export interface Learnt {
  recipe: Recipe;
  /** The clicked words, where the page does not tell who wrote them. */
  unsure?: string;
  detection: Detection<ReadTime>;
}

/** Teaching sites, and what was taught. */
export interface TeachServices {
  /** Begins a lesson on the page beside the panel, under the user's grant or gesture. */
  begin: () => Promise<Result<Lesson>>;
  /** Keeps a recipe in place of the one before for its origin. */
  keep: (recipe: Recipe) => Promise<Result<unknown>>;
  /** What was taught. */
  kept: () => Promise<readonly Recipe[]>;
  drop: (origin: string) => Promise<Result<unknown>>;
  /** What was taught, now and after every change; returns the way to stop. */
  follow: (listener: (recipes: readonly Recipe[]) => void) => () => void;
  /** The recipe in the text of a file, checked. */
  read: (text: string) => Promise<Result<Recipe>>;
}

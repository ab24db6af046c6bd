import type { Detection } from '../domain/detection.ts';
import type { NotLearnt } from '../domain/not-learnt.ts';
import type { Recipe } from '../domain/recipe.ts';
import type { ReadTime } from '../domain/stated.ts';

/** What a step of a lesson ends with in the page. */
export type LessonStep =
  /** The user pressed Escape, or the lesson was ended. */
  | { kind: 'ended' }
  /** Something was clicked. */
  | { kind: 'clicked' }
  /** What was clicked first is taken for this name. */
  | { kind: 'name'; name: string }
  /** Both clicks tell where name and messages stand. */
  | { kind: 'found' }
  | { kind: 'nothing'; why: NotLearnt }
  | { kind: 'learnt'; url: string; recipe: Recipe; unsure?: string };

/** What a page answers during a lesson. The receiver validates; this type is a promise of nothing. */
export type LessonAnswer =
  | Exclude<LessonStep, { kind: 'learnt' | 'found' }>
  /** The recipe, the clicked words where it does not tell who wrote them, and what it reads on the page it was learnt on. */
  | {
      kind: 'learnt';
      url: string;
      recipe: Recipe;
      unsure?: string;
      detection: Detection<ReadTime>;
    };

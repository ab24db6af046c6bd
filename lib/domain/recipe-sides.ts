import type { Recipe } from './recipe.ts';

/** How sites call what somebody else wrote, and what whoever is signed in wrote. */
const THEIRS = words(
  'theirs their them other others incoming inbound in received customer client visitor contact guest',
);
const OURS = words(
  'you me mine my own ours our self sent outgoing outbound out agent staff operator',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Whether the two words by which a recipe tells who wrote a message stand for the sides that they seem to: `right`,
 * `turned`, or undefined where they say nothing of it, or not the same.
 */
export function sidesIn({ authors }: Pick<Recipe, 'authors'>): 'right' | 'turned' | undefined {
  const told = authors.flatMap((one) => {
    if (!('theirs' in one)) return [];
    return [
      ...partsOf(one.theirs).map((part) => [THEIRS.has(part), OURS.has(part)]),
      ...partsOf(one.mine).map((part) => [OURS.has(part), THEIRS.has(part)]),
    ];
  });
  const isRight = told.some(([right]) => right);
  const isTurned = told.some(([, turned]) => turned);
  if (isRight === isTurned) return undefined;
  return isRight ? 'right' : 'turned';
}

/** The recipe of a message that the user wrote, though it was learnt as the contact's. */
export function withSidesTurned<R extends Pick<Recipe, 'authors'>>(recipe: R): R {
  const authors = recipe.authors.map((one) =>
    'theirs' in one ? { ...one, theirs: one.mine, mine: one.theirs } : one,
  );
  return { ...recipe, authors };
}

/** "messageOut", "from-me": the words that a word is made of. */
function partsOf(word: string): string[] {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

import type { Marked, SiteRecipe } from '../../../domain/site-recipe.ts';
import type { Page, SiteAdapter } from '../../adapter.ts';
import { withOwners } from '../../read/owners.ts';
import { handlesAt } from './account.ts';
import { readWritten } from './read.ts';
import { isMarked } from './texts.ts';

/**
 * The adapter that the recipe of a site makes, which nothing tells from one that is written out. What is handed in
 * comes from a file of this project, which a test holds against the schema.
 */
export function siteOf(recipe: unknown): SiteAdapter {
  if (!isRecipe(recipe)) throw new Error('no recipe of a site');
  const { id, name, channel, matches, reads, owner: place, frame } = recipe;
  return {
    id,
    name,
    channel,
    matches,
    reads,
    accepts: ({ url }) => matches.some((one) => isOf(url, one)),
    detect(page) {
      const owner = (place && handlesAt(place, page)[0]?.text) ?? '';
      const document = drawnIn(page, frame);
      const found = document && readWritten(recipe, { ...page, document }, owner);
      return withOwners(found ?? { kind: 'none' }, [owner && `${id}/${owner}`]);
    },
  };
}

/** The document that holds what is read; undefined while there is none. */
function drawnIn({ document, frames }: Page, frame: Marked | undefined): Document | undefined {
  return frame === undefined ? document : frames.find((one) => isMarked(one, [frame]));
}

function isRecipe(recipe: unknown): recipe is SiteRecipe {
  return typeof recipe === 'object' && recipe !== null && 'pages' in recipe;
}

function isOf({ protocol, hostname }: URL, pattern: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  const isHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  return protocol === 'https:' && isHost;
}

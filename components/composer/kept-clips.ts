import * as z from 'zod/mini';
import type { Clip } from '../../lib/domain/clip.ts';
import type { StoreServices } from '../panel/store-services.ts';
import { detectedPerson } from './kept-drafts.ts';

const PREFIX = 'clip:';

const clipSchema: z.ZodMiniType<Clip> = z.object({
  address: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  byline: z.string(),
  siteName: z.string(),
  published: z.string(),
  text: z.string(),
  profile: z.exactOptional(
    z.object({ person: detectedPerson, place: z.exactOptional(z.string()) }),
  ),
});

/** Where a clip is kept until it is logged or thrown away: one for each page. */
export function keptIdOf(clip: Clip): string {
  return PREFIX + clip.address;
}

/** The clips that wait to be logged, last clipped first. */
export async function keptClips(store: Pick<StoreServices, 'openDrafts'>): Promise<Clip[]> {
  const drafts = await store.openDrafts();
  return drafts
    .filter(({ id }) => id.startsWith(PREFIX))
    .flatMap(({ draft }) => clipSchema.safeParse(draft).data ?? []);
}

import { decodeAll } from './codec.ts';
import type { AlongsideDatabase } from './schema.ts';

/**
 * How many interactions in which the other side spoke are kept under a point after an instant and until another, both
 * in milliseconds since 1970; notes and the one that is named are left out.
 */
export async function contactsBetween(
  db: AlongsideDatabase,
  point: string,
  { after, until, without }: { after: number; until: number; without: string | undefined },
): Promise<number> {
  const rows = await db
    .rows('interaction')
    .where('[point+at]')
    .between([point, after], [point, until], false, true)
    .toArray();
  const spoken = (await decodeAll(db, 'interaction', rows)).filter(
    ({ id, channel, direction, deleted }) =>
      deleted !== true && id !== without && channel !== 'note' && direction !== 'out',
  );
  return spoken.length;
}

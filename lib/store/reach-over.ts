import { firstIn, hasFrom, type Reach, reachFrom, type Strand, sitesAt } from './history.ts';
import type { AlongsideDatabase } from './schema.ts';

/**
 * What the histories of many strands cover together, by their indexes: the first entry of each is read, and of each
 * site one entry at least.
 */
export function reachOver(db: AlongsideDatabase, strands: readonly Strand[]): Promise<Reach> {
  return db.transaction('r', db.rows('interaction'), async () => {
    const firsts = await Promise.all(strands.map((one) => firstIn(db, one)));
    const begins = firsts.flatMap((row) => (row === undefined ? [] : Number(row['began'])));
    const begun = strands.filter((_, index) => firsts[index] !== undefined);
    const told = await Promise.all(begun.map(({ point }) => sitesAt(db, point)));
    const sites = new Set<string>();
    for (const [index, strand] of begun.entries()) {
      for (const site of told[index] ?? []) {
        if (!sites.has(site) && (await hasFrom(db, strand, site))) sites.add(site);
      }
    }
    return reachFrom(begins, [...sites]);
  });
}

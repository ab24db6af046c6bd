import { inRoots } from './in-roots.ts';
import { type Watched, watch } from './watch.ts';

/** Watches a page as `watch` does, with the open shadow roots that it is drawn in: not every browser tells of changes in them. */
export function watchRoots({ document, scan, signal }: Watched): void {
  const scanAll = (slow?: boolean) => {
    const { news, frames } = scan(slow);
    return { news, frames: [...frames, ...inRoots(document)] };
  };
  watch({ document, scan: scanAll, signal });
}

import { MOST_STATED } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { all, attribute } from '../read/node.ts';

const MOST_LINKS = 300;
/** To tell what is hidden is slow on a page that hides it well. */
const MOST_LOOKS = 60;

/** The addresses that a page links to (`mailto:`, `tel:`), each once, hidden ones left out. */
export function statedLinks({ document, visible }: Page): string[] {
  const links = new Set<string>();
  let looks = 0;
  for (const link of all(document, 'a[href^="mailto:" i],a[href^="tel:" i]', MOST_LINKS)) {
    const href = attribute(link, 'href', MOST_STATED.text);
    if (links.has(href)) continue;
    looks += 1;
    if (visible(link)) links.add(href);
    if (links.size >= MOST_STATED.links || looks >= MOST_LOOKS) break;
  }
  return [...links];
}

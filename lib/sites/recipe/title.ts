import { property } from '../read/node.ts';

const BADGE = /^\s*(?:[([]\d+\+?[)\]]|[•●*])\s*/u;

/** The title of a page without the number of what is unread. */
export function titleOf(document: Document): string {
  return property(document, 'title').slice(0, 400).replace(BADGE, '').trim();
}

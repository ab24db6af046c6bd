import type { Reading } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { all } from './node.ts';

const FIELD = 'textarea,[contenteditable=true]';

/**
 * A reading with how many fields for more than a line can be seen: where no address tells an open
 * conversation from a list, one more field does, however the site is built.
 */
export function withFields(reading: Reading, { document, visible }: Page): Reading {
  return { ...reading, fields: all(document, FIELD).filter(visible).length };
}

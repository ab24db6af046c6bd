import { MOST_STATED, type Stated } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { jsonLdTexts } from '../read/json-ld.ts';
import { microdataOf } from '../read/microdata.ts';
import { isPages } from './cards.ts';

/** The structured data of a page: the texts of its JSON-LD scripts as long as they are not too long together, and its microdata. */
export function statedData(page: Page): Stated['data'] {
  const data: Stated['data'] = [];
  let left: number = MOST_STATED.json;
  const add = (format: 'JSON-LD' | 'microdata', json: string) => {
    if (json.length > left) return;
    left -= json.length;
    data.push({ format, json });
  };
  for (const json of jsonLdTexts(page.document)) add('JSON-LD', json);
  const things = microdataOf(page.document, isPages(page));
  if (things.length > 0) add('microdata', JSON.stringify(things));
  return data;
}

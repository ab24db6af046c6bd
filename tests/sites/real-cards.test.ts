import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { DetectedPerson } from '../../lib/domain/detection.ts';
import { read } from './fixtures.ts';
import { readJson } from './read-json.ts';

/** Microformats test pages with what a parser must find beside them; read in place, and only where they are. */
const FOLDER = join(import.meta.dirname, '../../../shared/real/h-card');
const PAGE = 'http://example.com/';

const item = z.object({
  properties: z.record(
    z.string(),
    z.array(z.union([z.string(), z.object({ value: z.optional(z.string()) })])),
  ),
  get children() {
    return z.optional(z.array(item));
  },
});

type Item = z.infer<typeof item>;

const there = existsSync(FOLDER);
if (!there) process.stdout.write('the real cards are not there: their tests are left out\n');
const twins = there ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];

function texts(item: Item, name: string): string[] {
  return (item.properties[name] ?? []).map((one) =>
    typeof one === 'string' ? one : (one.value ?? ''),
  );
}

function single(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

function valuesOf(person: DetectedPerson | undefined, kind: string): string[] {
  return person?.points.filter((one) => one.kind === kind).map(({ value }) => value) ?? [];
}

function named(items: readonly Item[]): Item[] {
  return items.flatMap((item) =>
    texts(item, 'name').length > 0 ? [item] : named(item.children ?? []),
  );
}

describe.runIf(there)('a page of microformats cards', () => {
  it.each(twins)('has the people that %s says', (file) => {
    const { items } = readJson(join(FOLDER, file), z.object({ items: z.array(item) }));
    const html = readFileSync(join(FOLDER, file.replace('.json', '.html')), 'utf8');
    const detection = read(html, PAGE);
    const people = detection.kind === 'people' ? detection.people : [];
    const right = named(items);
    for (const item of right) {
      const name = single(texts(item, 'name')[0]);
      const person = people.find((one) => one.name === name);
      if (right.length > 1 && person === undefined) continue;
      expect(person, name).toBeDefined();
      const urls = texts(item, 'url').map((url) => new URL(url).href);
      expect(valuesOf(person, 'url')).toEqual(expect.arrayContaining(urls));
      expect(valuesOf(person, 'phone')).toEqual(texts(item, 'tel'));
      const emails = texts(item, 'email').map((one) => one.replace(/^.*[:/]|\?.*$/g, ''));
      expect(new Set(valuesOf(person, 'email'))).toEqual(new Set(emails));
      expect(person?.company).toBe(single(texts(item, 'org')[0]));
    }
    const names = new Set(right.map((item) => single(texts(item, 'name')[0])));
    for (const person of people)
      if (!names.has(person.name))
        expect(items.some(({ properties }) => 'given-name' in properties)).toBe(true);
    expect(people.length > 0).toBe(
      right.length > 0 || items.some((item) => 'given-name' in item.properties),
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { read } from './fixtures.ts';
import { addressOf, HOSTS, isRight, judgedPages, mainOf, REAL, SOCIAL } from './judged-pages.ts';
import { readJson } from './read-json.ts';

const there = existsSync(REAL);
if (!there) process.stdout.write('the real pages are not there: their tests are left out\n');

function files(folder: string, ending: string): string[] {
  return readdirSync(join(REAL, folder)).filter((file) => file.endsWith(ending));
}

describe.runIf(there)('real pages', () => {
  const pages = there ? judgedPages() : [];

  it.each(pages)(
    'never offers a wrong person on %s, at its own address or another',
    (path, judged) => {
      const html = readFileSync(join(REAL, path), 'utf8');
      const urls = [addressOf(path, judged), 'https://app.company.example/inbox'];
      if (judged.person === undefined) return;
      for (const url of urls) {
        const main = mainOf(read(html, url));
        if (main !== undefined) expect(isRight(main, judged), JSON.stringify(main)).toBe(true);
      }
    },
  );

  it.each(['chat-bruno', 'chat-chidi', 'room-team'])('is right on the chat page %s', (name) => {
    const path = `pages/conversejs/${name}.html`;
    const judged = pages.find(([one]) => one === path)?.[1];
    const detection = read(readFileSync(join(REAL, path), 'utf8'), HOSTS['conversejs'] ?? '');
    const main = mainOf(detection);
    const right = judged?.person;
    expect(main?.name).toBe(right?.name ?? undefined);
    const values = main?.points.map(({ value }) => value).join(' ') ?? '';
    expect(values).toContain(right?.handle ?? '');
    expect(values).toContain(right?.phone?.replace(' (said by him)', '') ?? '');
    expect(values).not.toMatch(/maria|143/);
    expect(detection.kind).toBe('people');
  });

  it.each(Object.entries(SOCIAL))('is right on %s', (name, url) => {
    const path = `pages/${name}.html`;
    const judged = pages.find(([one]) => one === path)?.[1];
    const detection = read(readFileSync(join(REAL, path), 'utf8'), url);
    const main = mainOf(detection);
    const { name: named, title, company, handle = '' } = judged?.person ?? {};
    expect([main?.title, main?.company]).toEqual([title, company]);
    if (named) expect(main?.name).toBe(named);
    expect(main === undefined).toBe(judged?.person === null);
    expect(main?.points[0]?.value ?? '').toContain(handle.toLowerCase());
    const people = JSON.stringify(detection.kind === 'people' ? detection.people : []);
    for (const other of judged?.others ?? [])
      expect(people.toLowerCase()).toContain(other.replace(/ \(.*/, '').toLowerCase());
  });

  const mails = pages.filter(
    ([path, { person }]) => /^pages\/(gmail|outlook)\//.test(path) && person !== undefined,
  );

  it.each(mails)('is right on the mail page %s', (path, judged) => {
    const site = path.split('/')[1] ?? '';
    const html = readFileSync(join(REAL, path), 'utf8');
    const detection = read(html, judged.url ?? HOSTS[site] ?? '');
    const main = mainOf(detection);
    expect(main?.points[0]?.value).toBe(judged.person?.email);
    expect(main?.name).toBe(judged.person?.name ?? undefined);
    const found = detection.kind === 'people' ? detection.people : [];
    const others = found.slice(1).map(({ points }) => points[0]?.value);
    if (judged.person)
      for (const other of judged.others) expect(others).toContain(other.replace(/^.*<|>$/g, ''));
  });

  it.each([
    ['defuddle__author-contact-block', 'Jane Smith'],
    ['defuddle__general--stephango.com-buy-wisely', 'Steph Ango'],
    ['defuddle__metadata--author-by-prefix-and-url', 'Dr Jane Smith'],
    ['defuddle__metadata--rel-author-in-bio-container', 'Jane Doe'],
  ])('names the author of %s', (name, author) => {
    const html = readFileSync(join(REAL, `pages/generic-article/${name}.html`), 'utf8');
    const main = mainOf(read(html, HOSTS['generic-article'] ?? ''));
    expect(main).toMatchObject({ name: author, role: 'author' });
  });

  it.each(there ? files('json-ld', '.expected-metadata.json') : [])(
    'names the author of the article beside %s',
    (file) => {
      const { byline } = readJson(join(REAL, 'json-ld', file), z.object({ byline: z.string() }));
      const page = file.replace('.expected-metadata.json', '.html');
      const html = readFileSync(join(REAL, 'json-ld', page), 'utf8');
      expect(mainOf(read(html, 'https://news.example/2019/article'))?.name).toBe(byline);
    },
  );
});

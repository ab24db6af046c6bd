import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DetectedPerson, Detection } from '../../lib/domain/detection.ts';
import { read } from './fixtures.ts';
import { readJson } from './read-json.ts';

/** Pages of real sites that nobody in this project wrote; read in place, and only where they are. */
const REAL = join(import.meta.dirname, '../../../shared/real');

/** Where the pages of a folder were, for those that do not say so themselves. */
const HOSTS: Record<string, string> = {
  conversejs: 'http://127.0.0.1:15280/files/index.html',
  discord: 'https://discord.com/channels/1/2',
  facebook: 'https://www.facebook.com/greencitygardens',
  'generic-article': 'https://stephango.com/buy-wisely',
  github: 'https://github.com/kepano/defuddle/issues/56',
  gmail: 'https://mail.google.com/mail/u/0/#inbox/x',
  instagram: 'https://www.instagram.com/somebody/',
  linkedin: 'https://www.linkedin.com/in/ada-lovelace/',
  mastodon: 'https://mastodon.example/@alice/12345678',
  messenger: 'https://www.messenger.com/t/1',
  outlook: 'https://outlook.office.com/mail/inbox/id/x',
  reddit: 'https://old.reddit.com/r/test/comments/abc123/test_post/',
  slack: 'https://app.slack.com/client/T1/C1755B8LV',
  teams: 'https://teams.microsoft.com/v2/',
  telegram: 'https://web.telegram.org/k/',
  tiktok: 'https://www.tiktok.com/@demochef',
  whatsapp: 'https://web.whatsapp.com/',
  x: 'https://x.com/TechObserver',
};

const judgement = z.object({
  url: z.string().optional(),
  person: z
    .object({
      name: z.string().nullish(),
      title: z.string().optional(),
      company: z.string().optional(),
      email: z.string().optional(),
      handle: z.string().optional(),
      phone: z.string().optional(),
    })
    .nullish(),
  others: z.array(z.string()).default([]),
});

type Judged = z.infer<typeof judgement>;

const there = existsSync(REAL);
if (!there) process.stdout.write('the real pages are not there: their tests are left out\n');

function files(folder: string, ending: string): string[] {
  return readdirSync(join(REAL, folder)).filter((file) => file.endsWith(ending));
}

function mainOf(detection: Detection): DetectedPerson | undefined {
  return detection.kind === 'people' ? detection.people[detection.primary] : undefined;
}

function judgedPages(): [string, Judged][] {
  const { _: _note, ...judged } = readJson(
    join(REAL, 'expected.json'),
    z.record(z.string(), z.unknown()),
  );
  return Object.entries(judged).map(([path, one]) => [path, judgement.parse(one)]);
}

function isRight(person: DetectedPerson, judged: Judged): boolean {
  const { person: right } = judged;
  if (right === null || right === undefined) return person.organisation === true;
  const values = person.points.map(({ value }) => value.toLowerCase());
  const holds = (one: string | undefined) =>
    one === undefined || values.some((value) => value.includes(one.toLowerCase()));
  const named = !right.name || person.name === undefined || person.name === right.name;
  return named && holds(right.email) && holds(right.handle);
}

/** Pages of chats and networks, and where they were. */
const SOCIAL: [string, string][] = [
  ['whatsapp/goetia__whatsapp-chat', 'https://web.whatsapp.com/'],
  ['linkedin/linkedin-linker__profile', 'https://www.linkedin.com/in/ada-lovelace/'],
  ['linkedin/index67651994798__sdui-topcard-2026', 'https://www.linkedin.com/in/jane-doe/'],
  ['linkedin/index36317533883__messaging-overlay-2023', 'https://www.linkedin.com/feed/'],
  ['x/tweetyoink__x-tweet-sample', 'https://x.com/TestUser123/status/1981398750557065646'],
  ['x/tweetyoink__x-tweet-quote', 'https://x.com/TestQuoter/status/1983130065320780162'],
  ['x/phoenix-engine__x_profile', 'https://x.com/TechObserver'],
  [
    'x/defuddle__issues--272-x-localized-conversation-timeline',
    'https://x.com/main_user/status/1234567890',
  ],
];

describe.runIf(there)('real pages', () => {
  const pages = there ? judgedPages() : [];

  it.each(pages)(
    'never offers a wrong person on %s, at its own address or another',
    (path, judged) => {
      const html = readFileSync(join(REAL, path), 'utf8');
      const site = path.split('/')[1] ?? '';
      const urls = [judged.url ?? HOSTS[site] ?? '', 'https://app.company.example/inbox'];
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

  it.each(SOCIAL)('is right on %s', (name, url) => {
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

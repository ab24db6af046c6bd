import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { DetectedPerson, Detection } from '../../lib/domain/detection.ts';
import { readJson } from './read-json.ts';

/** Pages of real sites that nobody in this project wrote; read in place, and only where they are. */
export const REAL = join(import.meta.dirname, '../../../shared/real');

/** Where the pages of a folder were, for those that do not say so themselves. */
export const HOSTS: Record<string, string> = {
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

/** Pages of chats and networks, and where they were. */
export const SOCIAL: Record<string, string> = {
  'whatsapp/goetia__whatsapp-chat': 'https://web.whatsapp.com/',
  'slack/goetia__slack-thread': 'https://app.slack.com/client/T1/C1755B8LV',
  'discord/index53192976553__message-row': 'https://discord.com/channels/1/2',
  'linkedin/linkedin-linker__profile': 'https://www.linkedin.com/in/ada-lovelace/',
  'linkedin/index67651994798__sdui-topcard-2026': 'https://www.linkedin.com/in/jane-doe/',
  'linkedin/index36317533883__messaging-overlay-2023': 'https://www.linkedin.com/feed/',
  'tiktok/phoenix-engine__tiktok_profile': 'https://www.tiktok.com/@demochef',
  'github/defuddle__general--github.com-issue-56': 'https://github.com/kepano/defuddle/issues/56',
  'reddit/defuddle__comments--old.reddit.com-r-test-comments-abc123-test_post':
    'https://old.reddit.com/r/test/comments/abc123/test_post/',
  'mastodon/defuddle__comments--mastodon.social-@user-12345678':
    'https://mastodon.example/@alice/12345678',
  'teams/goetia__teams-chat': 'https://teams.live.com/v2/',
  'x/tweetyoink__x-tweet-sample': 'https://x.com/TestUser123/status/1981398750557065646',
  'x/tweetyoink__x-tweet-quote': 'https://x.com/TestQuoter/status/1983130065320780162',
  'x/phoenix-engine__x_profile': 'https://x.com/TechObserver',
  'x/defuddle__issues--272-x-localized-conversation-timeline':
    'https://x.com/main_user/status/1234567890',
};

const judgement = z.object({
  url: z.optional(z.string()),
  person: z.nullish(
    z.object({
      name: z.nullish(z.string()),
      title: z.optional(z.string()),
      company: z.optional(z.string()),
      email: z.optional(z.string()),
      handle: z.optional(z.string()),
      phone: z.optional(z.string()),
    }),
  ),
  others: z._default(z.array(z.string()), []),
});

/** What somebody judged a page to be about, by eye. */
export type Judged = z.infer<typeof judgement>;

/** Whom a page is about. */
export function mainOf(detection: Detection<unknown>): DetectedPerson | undefined {
  return detection.kind === 'people' ? detection.people[detection.primary] : undefined;
}

/** The judged pages by their paths; none where they are not there. */
export function judgedPages(): [string, Judged][] {
  if (!existsSync(REAL)) return [];
  const { _: _note, ...judged } = readJson(
    join(REAL, 'expected.json'),
    z.record(z.string(), z.unknown()),
  );
  return Object.entries(judged).map(([path, one]) => [path, judgement.parse(one)]);
}

/** Whether somebody is the person that a page was judged to be about. */
export function isRight(person: DetectedPerson, judged: Judged): boolean {
  const { person: right } = judged;
  if (right === null || right === undefined) return person.organisation === true;
  const values = person.points.map(({ value }) => value.toLowerCase());
  const holds = (one: string | undefined) =>
    one === undefined || values.some((value) => value.includes(one.toLowerCase()));
  const named = !right.name || person.name === undefined || person.name === right.name;
  return named && holds(right.email) && holds(right.handle);
}

/** Where a judged page was. */
export function addressOf(path: string, { url }: Judged): string {
  const name = path.replace(/^pages\/|\.html$/g, '');
  return url ?? SOCIAL[name] ?? HOSTS[name.split('/')[0] ?? ''] ?? 'https://pages.example/';
}

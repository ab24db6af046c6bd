import { describe, expect, it } from 'vitest';
import { type PageKind, pageKindOf } from '../../lib/sites/page-kind.ts';

const ABOUT_SOMEBODY: [site: string, kind: PageKind, url: string][] = [
  ['crisp', 'thread', 'https://app.crisp.chat/website/7a/inbox/session_1b2c-3d/'],
  ['livechat', 'thread', 'https://my.livechatinc.com/chats/TA1B2C/TA1D2E'],
  ['gorgias', 'thread', 'https://lumo.gorgias.com/app/ticket/4711'],
  ['gorgias', 'thread', 'https://lumo.gorgias.com/app/views/12/4711'],
  ['rocket-chat', 'thread', 'https://lumo.rocket.chat/direct/abc123'],
  ['slack', 'thread', 'https://app.slack.com/client/T01AB/D01CD'],
  ['telegram', 'thread', 'https://web.telegram.org/k/#@Ana_Pereira'],
  ['telegram', 'thread', 'https://web.telegram.org/a/#111'],
  ['discord', 'thread', 'https://discord.com/channels/@me/1125094089281511474'],
  ['element', 'thread', 'https://chat.lumo.example/element/#/room/%21dmAnA%3Alumo.example?via=x'],
  ['mattermost', 'thread', 'https://lumo.example/chat/lumo/messages/@ana.pereira'],
  ['teams', 'thread', 'https://teams.microsoft.com/v2/#/conversations/19:7a_9f@unq.gbl.spaces?x=1'],
  ['google-messages', 'thread', 'https://messages.google.com/web/conversations/c71'],
  ['google-chat', 'thread', 'https://chat.google.com/u/0/app/chat/AAAAdm0001'],
  ['google-chat', 'thread', 'https://chat.google.com/dm/AAAAdm0001'],
  ['facebook', 'thread', 'https://www.facebook.com/messages/e2ee/t/7700/'],
  ['facebook', 'thread', 'https://www.messenger.com/t/100200300/'],
  ['instagram', 'thread', 'https://www.instagram.com/direct/t/17840000000000001/'],
  ['threads', 'post', 'https://www.threads.com/@ana.prints/post/DKana1'],
  ['threads', 'profile', 'https://www.threads.com/@ana.prints'],
  ['youtube', 'profile', 'https://www.youtube.com/@anaprints'],
  ['substack', 'profile', 'https://substack.com/@anaprints'],
  ['tiktok', 'profile', 'https://www.tiktok.com/@anaprints'],
  ['hacker-news', 'profile', 'https://news.ycombinator.com/user?id=ana'],
  ['hacker-news', 'post', 'https://news.ycombinator.com/item?id=4711'],
  ['github', 'post', 'https://github.com/lumo/press/issues/7'],
  ['reddit', 'post', 'https://www.reddit.com/r/printing/comments/1abc/which_paper/'],
  ['reddit', 'profile', 'https://www.reddit.com/user/ana_prints/'],
  ['bluesky', 'post', 'https://bsky.app/profile/ana.example/post/3kx'],
  ['bluesky', 'profile', 'https://bsky.app/profile/ana.example'],
  ['mastodon', 'post', 'https://social.example/@ana/112233'],
  ['mastodon', 'profile', 'https://social.example/@ana'],
];

const ABOUT_NOBODY: [site: string, url: string][] = [
  ['crisp', 'https://app.crisp.chat/website/7a/inbox/'],
  ['livechat', 'https://my.livechatinc.com/chats'],
  ['gorgias', 'https://lumo.gorgias.com/app/ticket/new'],
  ['gorgias', 'https://lumo.gorgias.com/app/views/12'],
  ['rocket-chat', 'https://lumo.rocket.chat/channel/general'],
  ['slack', 'https://app.slack.com/client/T01AB/C01CD'],
  ['telegram', 'https://web.telegram.org/a/#-100500'],
  ['telegram', 'https://web.telegram.org/k/'],
  ['discord', 'https://discord.com/channels/700000000000000007/1125094089281511474'],
  ['element', 'https://app.element.io/#/home'],
  ['mattermost', 'https://chat.lumo.example/lumo/channels/press'],
  ['teams', 'https://teams.microsoft.com/v2/#/l/channel/19:abcd@thread.tacv2/General'],
  ['google-messages', 'https://messages.google.com/web/conversations/new'],
  ['google-chat', 'https://chat.google.com/u/0/app/home'],
  ['facebook', 'https://www.facebook.com/messages/'],
  ['instagram', 'https://www.instagram.com/direct/inbox/'],
  ['threads', 'https://www.threads.com/search'],
  ['youtube', 'https://www.youtube.com/watch?v=abc'],
  ['substack', 'https://substack.com/inbox'],
  ['tiktok', 'https://www.tiktok.com/foryou'],
  ['hacker-news', 'https://news.ycombinator.com/newest'],
  ['hacker-news', 'https://news.ycombinator.com/item'],
  ['github', 'https://github.com/lumo/press/issues'],
  ['reddit', 'https://www.reddit.com/r/printing/'],
  ['bluesky', 'https://bsky.app/notifications'],
  ['mastodon', 'https://social.example/home'],
  // one address for everything: nothing found proves nothing
  ['tawk', 'https://dashboard.tawk.to/#/chat'],
  ['icloud', 'https://www.icloud.com/mail/'],
];

describe('an address', () => {
  it.each(ABOUT_SOMEBODY)('of %s that opens a %s is known: %s', (site, kind, url) => {
    expect(pageKindOf(site, new URL(url))?.kind).toBe(kind);
  });

  it.each(ABOUT_NOBODY)('of %s that lists, or opens anything, proves nothing: %s', (site, url) => {
    expect(pageKindOf(site, new URL(url))).toBeUndefined();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixtureOf, fixturesOf } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

const REAL = join(import.meta.dirname, '../../../shared/real/pages');
const ANNA = ['anna@example.test'];

/** The addresses that a page shows as the signed-in user's. */
function ownersIn(html: string, url: string): string[] {
  return scan(savedPage(html, { url: new URL(url), own: [] }), ADAPTERS).owners ?? [];
}

function ownersOf(site: string, name: string, change = (html: string) => html): string[] {
  const { html, expected } = fixtureOf(site, name);
  return ownersIn(change(html), expected.url);
}

describe('who is signed in', () => {
  it.each([
    ['gmail', 'thread', ANNA],
    ['gmail', 'list-only', ANNA],
    ['outlook', 'conversation', ANNA],
    ['outlook', 'list-only', ANNA],
    ['outlook', 'several-accounts', ['anna@example.test', 'anna.keller@second.test']],
    ['proton', 'conversation', ANNA],
    ['snappymail', 'message', ANNA],
    ['sogo', 'message', ANNA],
    ['yahoo', 'conversation', ANNA],
    ['roundcube', 'message-larry', ANNA],
    ['roundcube', 'preview-in-list-elastic', ANNA],
    ['roundcube', 'compose-larry', ['anna@example.test', 'desk@example.test']],
    ['conversejs', 'chat', ['anna@chat.example']],
    ['x', 'profile', ['x/anna_weiss']],
    ['linkedin', 'own-profile-by-card', ['linkedin/celestine-bau']],
  ])('%s tells it in %s', (site, name, owners) => {
    expect(ownersOf(site, name)).toEqual(owners);
  });

  it.each([
    ['gmail', 'signed-out'],
    ['outlook', 'signed-out'],
    ['proton', 'signed-out'],
    ['snappymail', 'signed-out'],
    ['sogo', 'signed-out'],
    ['yahoo', 'signed-out'],
    ['roundcube', 'message-classic'],
    ['roundcube', 'signed-out-larry'],
    ['conversejs', 'list-only'],
    ['conversejs', 'room'],
    ['x', 'signed-out-profile'],
    ['linkedin', 'auth-wall'],
    ['whatsapp', 'chat-saved'],
    ['generic', 'contact-links'],
  ])('%s does not tell it in %s', (site, name) => {
    expect(ownersOf(site, name)).toEqual([]);
  });

  it.each([
    'gmail',
    'outlook',
    'proton',
    'snappymail',
    'sogo',
    'roundcube',
    'conversejs',
    'x',
    'linkedin',
  ])('is nobody that %s offers as a contact, before anything was confirmed', (site) => {
    for (const { name, html, expected } of fixturesOf(site)) {
      const page = savedPage(html, { url: new URL(expected.url), own: [] });
      const { owners = [], ...reading } = scan(page, ADAPTERS);
      const people = reading.kind === 'people' ? reading.people : [];
      const offered = people.flatMap(({ points }) => points.map(({ value }) => value));
      expect(
        offered.filter((one) => owners.includes(one)),
        name,
      ).toEqual([]);
    }
  });
});

describe('no mail and no list says who is signed in', () => {
  const decoy = [
    '<span class="username">eve@evil.example</span>',
    '<input name="from" value="eve@evil.example"><input name="_from" value="eve@evil.example">',
    '<b id="x_O365_MainLink_Me" aria-label="eve@evil.example">x</b>',
    '<button aria-label="Account eve@evil.example">x</button>',
    '<a href="https://accounts.google.com/x" aria-label="Account (eve@evil.example)">x</a>',
  ].join('');

  it.each([
    ['gmail', 'thread', /(<div class="a3s[^>]*>)/],
    ['outlook', 'conversation', /(<div[^>]*UniqueMessageBody[^>]*>)/],
    ['roundcube', 'message-larry', /(<div id="messagebody"[^>]*>)/],
  ])('in a body of %s', (site, name, body) => {
    const changed = ownersOf(site, name, (html) => {
      expect(html).toMatch(body);
      return html.replace(body, `$1${decoy}`);
    });
    expect(changed).toEqual(ownersOf(site, name));
  });

  it('in what is searched for', () => {
    const pill = '<span role="option" aria-label="Eve eve@evil.example">Eve</span>';
    const gmail = (html: string) =>
      html.replace('<form role="search">', `<form role="search">${pill}`);
    expect(ownersOf('gmail', 'thread', gmail)).toEqual(ANNA);
    const outlook = (html: string) =>
      html.replace('<input id="topSearchInput"', `${pill}<input id="topSearchInput"`);
    expect(ownersOf('outlook', 'conversation', outlook)).toEqual(ANNA);
  });

  it('in a subject, which is in the title', () => {
    const titled = (html: string) =>
      html.replace(/<title>/, '<title>Call - eve@evil.example - now - ');
    expect(ownersOf('gmail', 'thread', titled)).toEqual(ANNA);
    expect(ownersOf('outlook', 'deeplink', titled)).toEqual([]);
  });

  it('in a chat, whoever says to be the writer', () => {
    const theirs = (html: string) =>
      html.replaceAll('data-from="bastien@chat.example/desk"', 'data-from="eve@evil.example/x"');
    expect(ownersOf('conversejs', 'chat', theirs)).toEqual(['anna@chat.example']);
  });
});

describe.runIf(existsSync(REAL))('on real pages', () => {
  it.each([
    [
      'outlook/mailvelope__userMailbox.html',
      'https://outlook.live.com/mail/0/',
      'toberndo@outlook.com',
    ],
    ['conversejs/chat-bruno.html', 'https://chat.example.test/', 'anna@chat.example.test'],
  ])('%s tells the owner', (file, url, owner) => {
    expect(ownersIn(readFileSync(join(REAL, file), 'utf8'), url)).toEqual([owner]);
  });
});

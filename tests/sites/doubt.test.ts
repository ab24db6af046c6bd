import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../lib/sites/conclude/doubt.ts';
import { readByRecipe } from '../../lib/sites/recipe/read.ts';
import { type Fixture, fixtureOf, readFixture, readPage } from './fixtures.ts';
import { APPLICATIONS, type Application } from './recipe/applications.ts';
import { CONVERSATIONS } from './recipe/conversations.ts';
import { LATER_DESKS } from './recipe/later-desks.ts';
import { lessonFrom, pageOf, recipeIn } from './recipe/lesson.ts';
import { aboutSomebody, SITES_WITH_PEOPLE } from './renamed-pages.ts';
import { renameClasses } from './renamed-whole.ts';
import { savedPage, seenAnew } from './saved-page.ts';

/** How a page of a site is called that shows somebody and that nothing disturbs; what follows is a version or how it looks. */
const PLAIN =
  /^(?:[ak]-person|chat|channel|comment|conversation|direct|inbox-\w+|issue|mail|message|messages|post|profile|query|status|story|thread|ticket|video)(?:-(?:2026|elastic|classic|larry|german|french|japanese|portuguese|by-\w+|times-not-sure))?$/;
/** What says nothing of who somebody is may be missing or strange: the person is read all the same. */
const ORDINARY = [
  ['outlook', 'name-is-address'],
  ['outlook', 'localised'],
  ['outlook', 'sent'],
  ['outlook', 'name-only'],
  ['proton', 'name-is-address'],
  ['yahoo', 'without-owner'],
  ['fastmail', 'known-sender'],
  ['fastmail', 'sent'],
  ['crisp', 'several-write'],
  ['livechat', 'german'],
  ['front', 'text-message'],
  ['chatwoot', 'panel-closed-mails'],
  ['intercom', 'title-is-subject'],
  ['zendesk', 'name-is-address'],
  ['google-messages', 'number-without-name'],
  ['icloud', 'sender-without-a-name'],
  ['gmail', 'several-senders'],
  ['gmail', 'via-list'],
  ['whatsapp', 'chat-unsaved-number'],
  ['github', 'organisation'],
  ['bluesky', 'profile-no-name'],
] as const;

const plain = SITES_WITH_PEOPLE.map(
  (site) => [site, aboutSomebody(site).filter(({ name }) => PLAIN.test(name))] as const,
);

function doubtOn(fixture: Fixture) {
  const detection = readFixture(fixture);
  return detection.kind === 'people' ? doubtIn(detection) : detection.kind;
}

describe('whoever a page is about is doubted', () => {
  it.each([
    ['gmail', 'disagreeing-address', 'differs'],
    ['gmail', 'via-service-in-copy', 'differs'],
    ['outlook', 'name-is-address-before-address', 'differs'],
    ['fastmail', 'disagreeing', 'differs'],
    ['fastmail', 'pretending-name', 'differs'],
    ['zoho', 'pretending-name', 'differs'],
    ['roundcube', 'other-address-in-name-classic', 'differs'],
    ['zendesk', 'names-differ', 'differs'],
    ['freshdesk', 'names-differ', 'differs'],
    ['hubspot', 'names-differ', 'differs'],
    ['hubspot', 'another-of-the-name', 'differs'],
    ['chatwoot', 'panel-lags', 'differs'],
    ['crisp', 'other-row-selected', 'differs'],
    ['livechat', 'still-the-chat-before', 'differs'],
    ['zalo', 'head-of-the-chat-before', 'differs'],
    ['whatsapp', 'number-and-ids-differ', 'differs'],
    ['linkedin', 'thread-names-differ', 'differs'],
    ['telegram', 'k-address-of-another', 'differs'],
    ['google-chat', 'chat-address-differs', 'differs'],
    ['x', 'post-renamed-boxes', 'differs'],
    ['x', 'profile-title-only', 'little'],
  ] as const)('%s/%s: %s', (site, name, doubt) => {
    expect(doubtOn(fixtureOf(site, name))).toBe(doubt);
  });
});

describe('nobody is doubted', () => {
  it.each(plain)('on the plain pages of %s', (_site, fixtures) => {
    expect(fixtures.length).toBeGreaterThan(0);
    expect(fixtures.filter((one) => doubtOn(one) !== undefined).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it.each(ORDINARY)('on %s/%s', (site, name) => {
    expect(doubtOn(fixtureOf(site, name))).toBeUndefined();
  });
});

describe('a mail whose words are not found', () => {
  const { html, expected } = fixtureOf('fastmail', 'conversation');
  const page = savedPage(html, { url: new URL(expected.url), own: expected.own });

  it('is of nobody for certain, whoever its site says sent it', () => {
    renameClasses(page);
    const read = readPage(seenAnew(page));
    if (read.kind !== 'people') throw new Error('nobody is found');
    expect(read.conversation?.messages).toEqual([]);
    expect(doubtIn(read)).toBe('differs');
  });
});

describe('on a page that was taught', () => {
  const applications = [...APPLICATIONS, ...LATER_DESKS].map((one) => [one.name, one] as const);

  it.each(applications)('nobody is doubted that nothing disturbs: %s', (_name, application) => {
    expect(doubtsOn(application)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [['2 of 3 signs', 'alias'], undefined],
    [['1 of 2 signs', 'alias'], 'differs'],
    [['1 of 3 signs', 'alias'], 'differs'],
    [['2 of 6 signs', 'alias'], 'differs'],
    [['1 of 1 signs', 'alias'], undefined],
    // an address beside the name is a sign more
    [['1 of 2 signs', 'email'], undefined],
    [['1 of 3 signs', 'email'], 'differs'],
  ] as const)('a name by %j is doubted: %s', ([evidence, kind], doubt) => {
    const beside = kind === 'alias' ? evidence : 'address beside the name';
    const point = { kind, value: 'ana', confidence: 'likely', evidence: beside } as const;
    const ana = { role: 'participant', confidence: 'likely', evidence, points: [point] } as const;
    const people = [{ ...ana, points: [point] }];
    const site = { kind: 'people', site: 'taught-example', channel: 'chat' } as const;
    expect(doubtIn({ ...site, people, primary: 0 })).toBe(doubt);
  });
});

/** The doubts on three conversations of an application, after a lesson on another. */
function doubtsOn(application: Application) {
  const [taught, ...others] = CONVERSATIONS;
  if (taught === undefined) throw new Error('there is no conversation');
  const recipe = recipeIn(lessonFrom(application, taught));
  return [0, 4, 7].map((at) => {
    const one = others[at];
    if (one === undefined) throw new Error(`there is no conversation ${at}`);
    const found = readByRecipe(recipe, pageOf(application.conversation(one, CONVERSATIONS)));
    return found.kind === 'people' ? doubtIn(found) : found.kind;
  });
}

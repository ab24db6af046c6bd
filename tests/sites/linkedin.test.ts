import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

const PROFILE = 'https://www.linkedin.com/in/celestine-bau/';
const THREAD = 'https://www.linkedin.com/messaging/thread/2-OGZhbGwtMjAyNg==/';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

const same = (html: string) => html;

function people(name: string, change: (html: string) => string = same, at?: string) {
  const { html, expected } = fixtureOf('linkedin', name);
  const detection = read(change(html), at ?? expected.url);
  if (detection.kind !== 'people') throw new Error(`${name} is ${detection.kind}`);
  return detection;
}

describe('LinkedIn', () => {
  it.each(fixturesOf('linkedin').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody beside the profile, in a list, in a post, or the user', () => {
    for (const fixture of fixturesOf('linkedin')) {
      const detection = readFixture(fixture);
      if (detection.kind !== 'people') continue;
      expect(JSON.stringify(detection), fixture.name).not.toMatch(/Decoy|decoy|Anna Weiss"/);
    }
  });

  it('reads the same person in every build, by the slug of the page’s own address', () => {
    for (const name of ['profile-2026', 'profile-2026-key', 'profile-classic']) {
      const [person] = people(name).people;
      expect(person?.name, name).toMatch(/^Célestine Bau/);
      expect(person?.points[0]?.value, name).toBe('linkedin/celestine-bau');
      expect(person?.confidence, name).toBe('certain');
    }
  });

  it('waits while the address is another profile’s already', () => {
    const { html } = fixtureOf('linkedin', 'profile-classic');
    expect(read(html, 'https://www.linkedin.com/in/bruno-klein/')).toEqual({ kind: 'pending' });
  });

  it('is less sure where the title names somebody else', () => {
    expect(people('profile-title-differs').people[0]?.confidence).toBe('likely');
  });

  it.each([
    ['Head of Purchasing', 'Musterstadt, Germany', undefined],
    ['Head of Purchasing', 'Feinwerk GmbH · Hochschule Musterstadt', 'Feinwerk GmbH'],
    ['Purchasing @ Feinwerk GmbH', 'Feinwerk GmbH', 'Feinwerk GmbH'],
    ['Feinwerk GmbH', 'Feinwerk GmbH', undefined],
  ])('takes from %j and %j the company %j', (headline, line, company) => {
    const written = (html: string) =>
      html
        .replaceAll('Head of Purchasing at Feinwerk GmbH', headline)
        .replaceAll('Feinwerk GmbH · Hochschule Musterstadt', line);
    expect(people('profile-2026', written).people[0]).toMatchObject({ title: headline });
    expect(people('profile-2026', written).people[0]?.company).toBe(company);
  });

  it('shows nobody on the user’s own profile, known by its links or by the settings', () => {
    const { html } = fixtureOf('linkedin', 'profile-2026');
    expect(read(html, PROFILE, ['linkedin/celestine-bau'])).toEqual({ kind: 'none' });
    expect(read(html, 'https://www.linkedin.com/in/me/')).toEqual({ kind: 'none' });
    for (const name of ['own-profile', 'own-profile-by-card'])
      expect(readFixture(fixtureOf('linkedin', name)), name).toEqual({ kind: 'none' });
  });

  it('gives a thread one conversation, in the overlay and on its page', () => {
    const key = people('thread-overlay').conversation?.key;
    for (const name of ['thread-page', 'thread-in-frame', 'profile-and-thread'])
      expect(people(name).conversation?.key, name).toBe(key);
  });

  it('takes an id of a member for a handle of its own, and joins it with a slug where a page shows both', () => {
    const [person] = people('profile-and-thread').people;
    const [id] = people('thread-page').people[0]?.points ?? [];
    expect(person?.points.map(({ value }) => value)).toEqual(['linkedin/celestine-bau', id?.value]);
  });

  it('keeps to the profile while a chat with somebody else is open above it', () => {
    expect(people('profile-and-other-thread').conversation).toBeUndefined();
  });

  it('gives messages a time only where their keys agree with the times that are shown', () => {
    const timesOf = (change: (html: string) => string) =>
      people('thread-page', change).conversation?.messages.map(({ at }) => at);
    expect(timesOf(same)?.[0]).toBe('2026-10-28T15:44:00.000Z');
    const later = (html: string) => html.replace('>14:44<', '>14:45<');
    expect(timesOf(later)).toEqual([undefined, undefined, undefined]);
  });

  it('attributes follow-ups to whoever wrote before, and the user’s to the user', () => {
    const group = people('thread-group');
    expect(group.primary).toBe(-1);
    expect(group.conversation?.messages.map(({ from }) => from)).toEqual([0, 0, 'me', 1, 1]);
    expect(people('thread-names-differ').conversation?.messages).toEqual([]);
  });

  it('has nobody in particular where several chats are open side by side', () => {
    expect(people('thread-two-overlays').primary).toBe(-1);
  });

  it('is LinkedIn on its own host only', () => {
    const { html } = fixtureOf('linkedin', 'thread-page');
    for (const url of [THREAD.replace('www.', 'notwww.'), THREAD.replace('.com', '.example')])
      expect(read(html, url).kind).not.toBe('people');
  });

  it('gives the words of a follow-up to whoever wrote before, never to who is named in them', () => {
    const named = 'All of <a href="https://www.linkedin.com/in/decoy-named/">Vera Holm</a>’s.';
    const { html, expected } = fixtureOf('linkedin', 'thread-group');
    const group = read(html.replace('All of them.', named), expected.url);
    if (group.kind !== 'people') throw new Error(group.kind);
    expect(group.people).toEqual(people('thread-group').people);
    const last = group.conversation?.messages.at(-1);
    expect(last?.text).toBe('All of Vera Holm’s.');
    expect(last?.from).toBe(people('thread-group').conversation?.messages.at(-1)?.from);
  });
});

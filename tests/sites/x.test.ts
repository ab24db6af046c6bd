import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

const PROFILE = 'https://x.com/jonas_rieger';
const POST = `${PROFILE}/status/1990000000000000020`;

function people(name: string, at?: string, own: string[] = []) {
  const { html, expected } = fixtureOf('x', name);
  const detection = read(html, at ?? expected.url, own);
  if (detection.kind !== 'people') throw new Error(`${name} is ${detection.kind}`);
  return detection;
}

const handles = (name: string, at?: string, own?: string[]) =>
  people(name, at, own).people.map(({ points }) => points[0]?.value);

describe('X', () => {
  it.each(fixturesOf('x').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers a suggestion, somebody of a list, what other extensions write, or the user', () => {
    for (const fixture of fixturesOf('x')) {
      const detection = readFixture(fixture);
      if (detection.kind !== 'people') continue;
      expect(JSON.stringify(detection.people), fixture.name).not.toMatch(/decoy|anna/i);
    }
  });

  it('is sure of a profile where another place names the same account, and of none that lags', () => {
    const confidence = (name: string) => people(name).people[0]?.confidence;
    for (const name of ['profile', 'profile-older-schema', 'profile-foreign-nodes'])
      expect(confidence(name), name).toBe('certain');
    for (const name of ['profile-schema-lags', 'profile-title-only', 'profile-posts-only'])
      expect(confidence(name), name).toBe('likely');
    expect(readFixture(fixtureOf('x', 'profile-box-lags'))).toEqual({ kind: 'pending' });
  });

  it('compares handles regardless of case, and takes twitter.com for the same', () => {
    for (const url of ['https://x.com/JONAS_rieger/media', 'https://twitter.com/jonas_rieger/'])
      expect(handles('profile', url)).toEqual(['x/jonas_rieger']);
  });

  it.each(['/home', '/explore', '/search?q=x', '/i/lists/7', '/jonas_rieger/followers', '/'])(
    'shows nobody at %s',
    (path) => {
      expect(read(fixtureOf('x', 'profile').html, `https://x.com${path}`).kind).not.toBe('people');
    },
  );

  it('names the author of the post in the address, whoever answers, quotes or reposts', () => {
    expect(handles('post')).toEqual(['x/jonas_rieger', 'x/tess_holm', 'x/mira_sand']);
    expect(handles('post-in-thread')[0]).toBe('x/jonas_rieger');
    expect(people('post').primary).toBe(0);
  });

  it('reads a post by its number, also where the address names another handle or none', () => {
    for (const handle of ['somebody', 'i', 'i/web'])
      expect(handles('post', POST.replace('jonas_rieger', handle))[0]).toBe('x/jonas_rieger');
  });

  it('reads the answer whose own address is open', () => {
    expect(handles('post', 'https://x.com/tess_holm/status/1990000000000000021')[0]).toBe(
      'x/tess_holm',
    );
  });

  it('has those who answer, and nobody in particular, at the user’s own post', () => {
    expect(people('post-own')).toMatchObject({ primary: -1 });
    expect(people('post-own').conversation?.messages.map(({ from }) => from)).toEqual(['me', 0]);
    expect(people('post', POST, ['x/jonas_rieger']).primary).toBe(-1);
  });

  it('knows the person of a conversation by handle, else by the conversation', () => {
    expect(handles('chat')).toEqual(['x/jonas_rieger']);
    expect(people('chat-name-only').people[0]?.points[0]?.kind).toBe('alias');
    expect(people('messages-before-2025').conversation?.key).toBe(people('chat').conversation?.key);
  });

  it('leaves out messages whose side is not sure', () => {
    expect(people('chat').conversation?.messages.map(({ from }) => from)).toEqual([0, 0, 'me']);
    expect(people('messages-before-2025').conversation?.messages).toHaveLength(1);
  });

  it('is X on its own hosts only', () => {
    const { html } = fixtureOf('x', 'post');
    for (const host of ['notx.com', 'x.com.example', 'x.example'])
      expect(read(html, POST.replace('x.com', host)).kind).not.toBe('people');
  });
});

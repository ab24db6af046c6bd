import {
  CAPS,
  type DetectedPeople,
  type DetectedPerson,
  type Detection,
} from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { memberIn } from './linkedin/member.ts';
import { ownMembers, profileOf } from './linkedin/profile.ts';
import { openThreads, readThread } from './linkedin/thread.ts';
import { folded } from './read/name.ts';
import { holds } from './read/node.ts';
import { withOwners } from './read/owners.ts';

const WALL = /^\/(?:authwall|login|checkpoint|uas|signup|reg)(?:\/|$)/;
const SIGNED_OUT =
  'input[name=session_key],input[type=password],[class*=authwall],[data-tracking-control-name*=wall],[data-tracking-control-name^=public_profile]';

/**
 * LinkedIn: an open profile and the open thread of messages, also in the overlay. Lists, searches, the feed, the wall
 * before signing in and the user's own profile show nobody. Read only when the user asks.
 */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  channel: 'social',
  matches: ['https://www.linkedin.com/*'],
  reads: 'on-request',
  accepts: ({ url }) => url.hostname === 'www.linkedin.com',
  detect(page) {
    const { document, url } = page;
    if (WALL.test(url.pathname) || holds(document, SIGNED_OUT)) return { kind: 'none' };
    const [mine, ...more] = new Set(ownMembers(document).filter((one) => one !== 'me'));
    // of two that differ neither is sure
    return withOwners(shownOn(page), more.length === 0 && mine ? [`linkedin/${mine}`] : []);
  },
};

function shownOn(page: Page): Detection {
  const profile = profileOf(page);
  const threads = openThreads(page)
    .map((root) => readThread(root, page))
    .filter((one) => one !== undefined);
  if (profile.kind === 'person') return withThread(profile.person, threads);
  const [thread] = threads;
  // on a profile that cannot be read nobody else is whom the page is about
  if (thread === undefined || memberIn(page.url.pathname) !== '') return profile;
  return threads.length === 1 ? thread : several(threads);
}

/** A profile is what the page is about, also while a chat with somebody else is open above it. */
function withThread(person: DetectedPerson, threads: readonly DetectedPeople[]): DetectedPeople {
  const about: DetectedPeople = {
    kind: 'people',
    site: 'linkedin',
    channel: 'social',
    people: [person],
    primary: 0,
  };
  const same = threads.find((thread) => isWith(thread, person));
  if (same?.conversation === undefined) return about;
  const known = new Set(person.points.map(({ value }) => value));
  const more = (same.people[0]?.points ?? [])
    .filter(({ value }) => !known.has(value))
    .map((point) => ({ ...point, confidence: 'likely' as const }));
  const points = [...person.points, ...more].slice(0, CAPS.points);
  return { ...about, people: [{ ...person, points }], conversation: same.conversation };
}

/** Whether a thread is with the person of the profile: by the id that both show, else by name. */
function isWith({ people: [other], primary }: DetectedPeople, { name, points }: DetectedPerson) {
  if (primary !== 0 || other === undefined) return false;
  const values = other.points.map(({ value }) => value);
  const shared = points.some(({ value }) => values.includes(value));
  return shared || (points.length === 1 && folded(other.name ?? '') === folded(name ?? ''));
}

/** Several chats side by side: everybody, and nobody in particular. */
function several(threads: readonly DetectedPeople[]): DetectedPeople {
  const people = threads.flatMap((one) => one.people).slice(0, CAPS.people);
  return { kind: 'people', site: 'linkedin', channel: 'social', people, primary: -1 };
}

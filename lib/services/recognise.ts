import { CAPS, type DetectedPeople, type DetectedPerson } from '../domain/detection.ts';
import { type KeepablePoint, keepablePoints, shownName } from '../domain/keepable-points.ts';
import { keyOf } from '../domain/key-of.ts';
import { matchByPoints } from '../domain/match.ts';
import { conversationIdOf } from '../domain/records/message.ts';
import { dismissalsIn } from '../store/conversations.ts';
import { type Holder, holdersWithCircle } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { candidatesFor, candidatesOf } from './candidates.ts';
import { loggedState } from './logged-state.ts';
import type { Match, RecognisedPerson, Recognition } from './views.ts';

/** Who holds the points that a page shows, with their circle. */
export type PointHolders = Awaited<ReturnType<typeof holdersWithCircle>>;

/** Looks up who holds what a page shows. */
export function pointHolders(store: Store, { people }: DetectedPeople): Promise<PointHolders> {
  const shown = people.slice(0, CAPS.people);
  const keepable = shown.flatMap((person) => keepablePoints(person).map(({ key }) => key));
  const guesses = shown.flatMap(({ points }) =>
    points.map(({ kind, value }) => keyOf(kind, value)),
  );
  return holdersWithCircle(store.db, [...new Set([...keepable, ...guesses])], store.now());
}

/** Matches what a page shows with what is known; only reads, and only ever proposes. */
export async function recognise(
  store: Store,
  detection: DetectedPeople,
  holding: Promise<PointHolders> = pointHolders(store, detection),
): Promise<Recognition> {
  const people = detection.people.slice(0, CAPS.people);
  const { site, conversation } = detection;
  const [{ holders }, dismissals, logged] = await Promise.all([
    holding,
    conversation && dismissalsIn(store.db, conversationIdOf(site, conversation.key)),
    conversation && loggedState(store, site, conversation, people),
  ]);
  const dismissed = new Set(dismissals?.map((one) => one.point));
  const recognised = await Promise.all(
    people.map(async (person, index): Promise<RecognisedPerson> => {
      const points = keepablePoints(person);
      const match = await matchOf(store, person, points, holders);
      return {
        index,
        detected: person,
        name: match.kind === 'known' ? match.name : shownName(person),
        points: points.map((one) => one.key),
        match,
        dismissed: points.some((one) => dismissed.has(one.key)),
      };
    }),
  );
  const primary = recognised[detection.primary];
  return {
    site,
    channel: detection.channel,
    people: recognised,
    primary: primary === undefined || primary.dismissed ? -1 : primary.index,
    ...(logged === undefined ? {} : { conversation: logged }),
  };
}

async function matchOf(
  store: Store,
  person: DetectedPerson,
  points: readonly KeepablePoint[],
  holders: readonly Holder[],
): Promise<Match> {
  const match = matchByPoints(points, holders);
  if (match.kind === 'unknown') {
    return { kind: 'unknown', candidates: await candidatesFor(store, person, holders) };
  }
  if (match.kind === 'shared') {
    const reason =
      match.contacts.length > 1 ? 'several people use this address' : 'this address is shared';
    return {
      kind: 'shared',
      point: match.point,
      holders: await candidatesOf(store, match.contacts, reason),
    };
  }
  const name = holders.find((one) => one.contact === match.contact)?.name ?? shownName(person);
  return { ...match, name };
}

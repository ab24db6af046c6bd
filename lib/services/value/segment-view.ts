import type { Interaction } from '../../domain/records/interaction.ts';
import { channelsOptedOut, consentsNow } from '../../domain/rules/customer/consent.ts';
import { answersIn } from '../../domain/rules/segment/answers.ts';
import { interestSignsOf } from '../../domain/rules/segment/interest-signs.ts';
import { type Interest, interestsOf } from '../../domain/rules/segment/interests.ts';
import { type PersonaFound, personasOf } from '../../domain/rules/segment/persona.ts';
import { type PersonaSaid, personaSaid } from '../../domain/rules/segment/persona-said.ts';
import {
  type ChannelFound,
  type ChannelSaid,
  channelSaid,
  preferredChannel,
} from '../../domain/rules/segment/preferred-channel.ts';
import { allRecords } from '../../store/all-records.ts';
import { liveRecords } from '../../store/live-records.ts';
import type { Store } from '../../store/store.ts';
import type { KnownRecords } from '../known-view.ts';

/** What somebody is interested in, how they deal with us, and on which channel. */
export interface Segment {
  readonly interests: readonly Interest[];
  /** What persona they are as somebody said: it stands in place of what is derived. */
  readonly said?: PersonaSaid;
  /** The personas that are derived, the one to name first. */
  readonly personas: readonly PersonaFound[];
  /** On which channel they want to be reached, as somebody said: it stands in place of what is derived. */
  readonly channelSaid?: ChannelSaid;
  /** The channel that they use most, derived; absent where too little tells it. */
  readonly channel?: ChannelFound;
}

/** What of a contact is known that tells their segment. */
type SegmentFacts = Pick<
  KnownRecords,
  'purchase' | 'case' | 'offer' | 'preference' | 'survey' | 'touch' | 'consent'
>;

/** So many of the newest messages tell how somebody answers. */
const MESSAGES_READ = 100;

/** The segment of a contact, from what is known of them and their newest interactions, the newest first. */
export async function segmentOf(
  store: Store,
  facts: SegmentFacts,
  interactions: readonly Interaction[],
): Promise<Segment> {
  const now = store.now();
  const { purchase: purchases, preference: preferences, case: cases, offer: offers } = facts;
  const { survey: surveys, touch: touches } = facts;
  const [campaigns, answers] = await Promise.all([
    touches.length === 0 ? [] : allRecords(store.db, 'campaign'),
    answersOf(store, interactions),
  ]);
  const told = { purchases, preferences, cases, offers, touches, campaigns };
  const concerns = cases.map(({ opened }) => opened);
  const signs = { purchases, concerns, occasions: interactions, answers, surveys };
  const said = personaSaid(preferences);
  const wanted = channelSaid(preferences);
  const optedOut = channelsOptedOut(consentsNow(facts.consent, now));
  const channel = preferredChannel(interactions, optedOut, now);
  return {
    interests: interestsOf(interestSignsOf(told), now),
    ...(said === undefined ? {} : { said }),
    personas: personasOf(signs, now),
    ...(wanted === undefined ? {} : { channelSaid: wanted }),
    ...(channel === undefined ? {} : { channel }),
  };
}

async function answersOf({ db }: Store, interactions: readonly Interaction[]) {
  const ids = interactions.flatMap(({ messages }) => messages.toReversed());
  return answersIn(await liveRecords(db, 'message', 'id', ids.slice(0, MESSAGES_READ)));
}

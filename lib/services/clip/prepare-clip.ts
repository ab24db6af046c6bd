import { channelOfSite } from '../../domain/channel.ts';
import { type Clip, messageOfClip } from '../../domain/clip.ts';
import { keepablePoints, shownName } from '../../domain/keepable-points.ts';
import { keyOf, ownPointOf } from '../../domain/key-of.ts';
import type { Interaction } from '../../domain/records/interaction.ts';
import { conversationIdOf, messageIdOf } from '../../domain/records/message.ts';
import { interactionsOf } from '../../store/conversations.ts';
import type { Store } from '../../store/store.ts';
import { aboutContact } from '../about-contact.ts';
import { contactView } from '../contact-view.ts';
import { fieldsOf } from '../log-fields.ts';
import { occasionsFor, whoseOf } from '../occasions.ts';
import { handDraft } from '../prepare-log.ts';
import type { DraftMessage, LogDraft, LogFields, PersonRef } from '../views.ts';
import { isProfileOf, proposalsFor } from './proposals.ts';

const SITE = 'generic';

/**
 * The draft of a log with a clipped page as its one message. The page is logged once for each person: clipped again,
 * it is the entry that is there.
 */
export async function prepareClip(store: Store, person: PersonRef, clip: Clip): Promise<LogDraft> {
  const conversation = conversationIdOf(SITE, clip.address);
  const logged = await loggedFor(store, person, conversation);
  const { proposals, place } = await statedOf(store, person, clip);
  const draft = handDraft(store, person, channelOfSite('web'));
  const proposed: LogFields = {
    ...draft,
    subject: clip.title.slice(0, 400),
    summary: place === undefined ? '' : `Location: ${place}`,
  };
  const base = logged === undefined ? proposed : fieldsOf(logged);
  const known = logged === undefined ? {} : { interaction: logged.id };
  const id = logged?.messages[0] ?? messageIdOf(conversation, keyOfPerson(person));
  return {
    ...draft,
    ...known,
    ...fieldsIn(base),
    base,
    site: SITE,
    conversation,
    messages: [messageIn(clip, id, logged !== undefined)],
    ...(proposals.length === 0 ? {} : { proposals }),
  };
}

/** The entry of this page that is in the history of this person and of nobody else. */
async function loggedFor(
  store: Store,
  person: PersonRef,
  conversation: string,
): Promise<Interaction | undefined> {
  const entries = await interactionsOf(store.db, conversation);
  const met = await occasionsFor(store, whoseOf(person), entries);
  const theirs = met.find((one) => one.closed !== true);
  return entries.find((one) => one.id === theirs?.id);
}

async function statedOf(store: Store, person: PersonRef, { profile, address }: Clip) {
  if (profile === undefined) return { proposals: [] };
  const { place } = profile;
  if (person.kind === 'detected') {
    const same = shownName(person.person) === shownName(profile.person);
    return { proposals: [], ...(same && place !== undefined ? { place } : {}) };
  }
  const contact = await contactView(store, person.id);
  if (contact === undefined || !isProfileOf(contact, profile)) return { proposals: [] };
  const about = await aboutContact(store, contact.id);
  const proposals = proposalsFor(contact, about, profile, new URL(address).host);
  // where they have another address it stays as words
  const isProposed = proposals.some(({ field }) => field === 'postal');
  return { proposals, ...(place === undefined || isProposed ? {} : { place }) };
}

function messageIn(clip: Clip, id: string, logged: boolean): DraftMessage {
  const { host, origin } = new URL(clip.address);
  const from = keyOf('url', origin);
  const fromName = clip.byline || clip.siteName || host;
  return { id, key: id, from, fromName, text: messageOfClip(clip).text, ticked: !logged, logged };
}

function keyOfPerson(person: PersonRef): string {
  if (person.kind === 'contact') return ownPointOf(person.id);
  return keepablePoints(person.person)[0]?.key ?? person.name;
}

function fieldsIn({
  channel,
  direction,
  at,
  subject,
  summary,
  outcome,
  topic,
}: LogFields): LogFields {
  return { channel, direction, at, subject, summary, outcome, topic };
}

import { type Channel, channelOfSite } from '../domain/channel.ts';
import type { DetectedMessage, DetectedPeople } from '../domain/detection.ts';
import { planLog } from '../domain/log-plan.ts';
import type { Direction } from '../domain/records/interaction.ts';
import { interactionById, interactionsHolding, interactionsOf } from '../store/conversations.ts';
import type { Store } from '../store/store.ts';
import { type Incoming, incomingMessages } from './incoming.ts';
import { fieldsOf } from './log-fields.ts';
import { occasionsFor, whoseOf } from './occasions.ts';
import type { DraftMessage, LogDraft, LogFields, PersonRef } from './views.ts';

const GIST = 140;

/**
 * The draft that Log opens: everything visible and not yet logged is ticked. When the messages are logged
 * already, it is the interaction that holds them.
 */
export async function prepareLog(
  store: Store,
  given: { person: PersonRef; detection: DetectedPeople; texts: readonly DetectedMessage[] },
): Promise<LogDraft> {
  const { person, detection, texts } = given;
  const { conversation, site, people } = detection;
  const channel = channelOfSite(detection.channel);
  if (conversation === undefined) return { ...handDraft(store, person, channel), site };
  const incoming = incomingMessages(site, conversation, texts, people);
  const id = incoming[0]?.conversation;
  const holding = await interactionsHolding(
    store.db,
    incoming.map((one) => one.id),
  );
  const logged = new Set(holding.flatMap((one) => one.messages));
  const messages = incoming.map((one): DraftMessage => draftMessage(one, logged.has(one.id)));
  const near = id === undefined ? [] : await interactionsOf(store.db, id);
  const plan = planLog(
    incoming.map((one) => ({ id: one.id, at: one.at ?? store.now() })),
    await occasionsFor(store, whoseOf(person), [...holding, ...near]),
  );
  const open = plan.create.length === 0 ? plan.open : undefined;
  const opened = open === undefined ? undefined : await interactionById(store.db, open);
  const fresh = incoming.filter((one) => !logged.has(one.id));
  const proposed: LogFields = {
    channel,
    direction: directionOf(fresh),
    at: lastOf(fresh) ?? store.now(),
    subject: conversation.subject ?? '',
    summary: gistOf(fresh, conversation.subject),
    outcome: '',
    topic: '',
  };
  const base = opened === undefined ? proposed : fieldsOf(opened);
  return {
    ...handDraft(store, person, channel),
    ...base,
    base,
    site,
    messages,
    ...(id === undefined ? {} : { conversation: id }),
    ...(opened === undefined ? {} : { interaction: opened.id }),
  };
}

/** An empty draft for what happened without a page: a call, a letter, a meeting. */
export function handDraft(store: Store, person: PersonRef, channel: Channel): LogDraft {
  return {
    id: store.newId(),
    person,
    channel,
    direction: 'in',
    at: store.now(),
    subject: '',
    summary: '',
    outcome: '',
    topic: '',
    site: 'hand',
    messages: [],
  };
}

function draftMessage(message: Incoming, logged: boolean): DraftMessage {
  const { id, key, from, fromName, at, text } = message;
  return {
    id,
    key,
    from,
    fromName,
    text,
    ticked: !logged,
    logged,
    ...(at === undefined ? {} : { at }),
  };
}

function directionOf(messages: readonly Incoming[]): Direction {
  const mine = messages.some((one) => one.from === 'me');
  const theirs = messages.some((one) => one.from !== 'me');
  if (mine && theirs) return 'both';
  return mine ? 'out' : 'in';
}

function lastOf(messages: readonly Incoming[]): number | undefined {
  const times = messages.flatMap((one) => one.at ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

function gistOf(messages: readonly Incoming[], subject: string | undefined): string {
  const first = messages.find((one) => one.from !== 'me') ?? messages[0];
  const text = (first?.text ?? '').replace(/\s+/gu, ' ').trim() || (subject ?? '');
  if (text.length <= GIST) return text;
  const cut = text.slice(0, GIST - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}

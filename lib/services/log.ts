import { planLog } from '../domain/log-plan.ts';
import { type Interaction, interactionIdOf } from '../domain/records/interaction.ts';
import { revisionIdOf } from '../domain/records/message.ts';
import { type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { editedFields, movedTo, recordFields, zoneHere } from './log-fields.ts';
import { occasionsFor, type Whose } from './occasions.ts';
import { type ResolvedPerson, resolvePerson } from './person.ts';
import { promiseWrites } from './promises.ts';
import type { DraftMessage, LogDraft, Logged, Written } from './views.ts';
import { write } from './write.ts';

/**
 * Logs a draft. Safe to repeat: what is logged already stays where it is, new messages within 12 hours join it,
 * later ones become a new interaction, and only the fields that were edited are written.
 */
export async function saveLog(store: Store, draft: LogDraft): Promise<Result<Written<Logged>>> {
  return write<Logged>(store, 'log', (reader, by) => logWrites(reader, store, draft, by));
}

/** The writes of a log, for one step with others. */
export async function logWrites(
  reader: Reader,
  store: Store,
  draft: LogDraft,
  by: string,
): Promise<Result<{ writes: Write[]; value: Logged }>> {
  const person = await resolvePerson(reader, store, draft.person, draft.at);
  if (!person.ok) return person;
  const context = { reader, store, draft, by, person: person.value };
  const said = draft.messages.some((one) => one.ticked || one.logged);
  const ofPage = draft.conversation !== undefined && said;
  const { writes, logged } = ofPage ? await fromPage(context) : await byHand(context);
  const { contact, name: contactName } = person.value;
  const { interaction } = logged;
  const told = { point: person.value.point, author: by, written: store.now(), interaction };
  writes.push(...(await promiseWrites(reader, draft.tasks ?? [], told)));
  return success({ writes, value: { ...logged, contact, contactName } });
}

interface Context {
  reader: Reader;
  store: Store;
  draft: LogDraft;
  by: string;
  person: ResolvedPerson;
}

interface Done {
  writes: Write[];
  logged: Omit<Logged, 'contact' | 'contactName'>;
}

async function byHand({ reader, store, draft, by, person }: Context): Promise<Done> {
  const id = `i-${draft.id}`;
  const logged = { interaction: id, messages: 0 };
  const existing = await reader.get('interaction', id);
  if (existing !== undefined) return { writes: [], logged: { ...logged, outcome: 'unchanged' } };
  const set = newInteraction(store, draft, by, person.point, []);
  const writes: Write[] = [...person.writes, { kind: 'interaction', id, set }];
  return { writes, logged: { ...logged, outcome: 'new' } };
}

async function fromPage(context: Context): Promise<Done> {
  const { reader, store, draft, by, person } = context;
  const now = store.now();
  const ids = draft.messages.map((one) => one.id);
  const holding = await reader.where('interaction', 'messages', ids);
  const near = await reader.where('interaction', 'conversation', [draft.conversation ?? '']);
  const existing = new Map([...holding, ...near].map((one) => [one.id, one]));
  const ticked = draft.messages.filter((one) => one.ticked || one.logged);
  const incoming = ticked.map((one) => ({ id: one.id, at: one.at ?? now }));
  const plan = planLog(
    incoming,
    await occasionsFor(store, whoseIsNow(person), [...existing.values()]),
  );
  const fresh = new Set(
    [...plan.create, ...plan.add.flatMap((one) => one.messages)].map((one) => one.id),
  );
  const kept = ticked.map((one) => messageWrites(context, one, fresh.has(one.id)));
  const writes: Write[] = [...person.writes, ...(await Promise.all(kept)).flat()];
  for (const { interaction, messages } of plan.add) {
    const before = existing.get(interaction);
    if (before === undefined) continue;
    const set = extended(before, messages);
    existing.set(interaction, { ...before, ...set });
    writes.push({ kind: 'interaction', id: interaction, set });
  }
  const [first] = plan.create;
  const created = first === undefined ? undefined : interactionIdOf(first.id);
  const opened = draft.interaction ?? plan.open ?? '';
  if (created !== undefined) {
    const set = newInteraction(store, draft, by, person.point, plan.create);
    writes.push({ kind: 'interaction', id: created, set });
  } else writes.push(...edits(draft, existing.get(opened)));
  const outcome = outcomeOf(created !== undefined, plan.add.length > 0, writes.length > 0);
  return { writes, logged: { interaction: created ?? opened, outcome, messages: fresh.size } };
}

/** A contact that comes with this log brings the history of its addresses along. */
function whoseIsNow({ contact, writes }: ResolvedPerson): Whose {
  const points = writes.flatMap((one) => (one.kind === 'holding' ? (one.set.point ?? []) : []));
  return { contact, points };
}

function outcomeOf(created: boolean, added: boolean, wrote: boolean): Logged['outcome'] {
  if (created) return 'new';
  if (added) return 'added';
  return wrote ? 'edited' : 'unchanged';
}

/** Appends a message; one that is kept already with other words gets its new wording beside the old. */
async function messageWrites(
  { reader, store, draft }: Context,
  message: DraftMessage,
  isFresh: boolean,
): Promise<Write[]> {
  const said = {
    site: draft.site,
    conversation: draft.conversation ?? '',
    from: message.from,
    seen: store.now(),
    text: message.text,
    ...(message.at === undefined ? {} : { at: message.at }),
  };
  const kept = await reader.get('message', message.id);
  if (kept === undefined) return isFresh ? [{ kind: 'message', id: message.id, set: said }] : [];
  const revive: Write[] =
    kept.deleted === true && isFresh
      ? [{ kind: 'message', id: message.id, set: { deleted: undefined } }]
      : [];
  if (kept.text === message.text) return revive;
  const id = revisionIdOf(message.id, message.text);
  if ((await reader.get('message', id)) !== undefined) return revive;
  return [...revive, { kind: 'message', id, set: { ...said, revises: message.id } }];
}

function extended(
  before: Interaction,
  messages: readonly { id: string; at: number }[],
): Pick<Interaction, 'messages' | 'at' | 'began'> {
  const times = messages.map((one) => one.at);
  return {
    messages: [...before.messages, ...messages.map((one) => one.id)],
    at: Math.max(before.at, ...times),
    began: Math.min(before.began, ...times),
  };
}

/** What the user changed in the draft goes into the interaction, also when a colleague's log made it meanwhile. */
function edits(draft: LogDraft, interaction: Interaction | undefined): Write[] {
  if (interaction === undefined || draft.base === undefined) return [];
  const edited = editedFields(draft, draft.base);
  if (Object.keys(edited).length === 0) return [];
  const moved = edited.at === undefined ? {} : movedTo(interaction, edited.at);
  return [{ kind: 'interaction', id: interaction.id, set: { ...recordFields(edited), ...moved } }];
}

function newInteraction(
  store: Store,
  draft: LogDraft,
  by: string,
  point: string,
  messages: readonly { id: string; at: number }[],
): Partial<Interaction> {
  const { channel, direction, at, subject, summary, outcome, topic, site, conversation } = draft;
  return {
    ...recordFields({ channel, direction, at, subject, summary, outcome, topic }),
    point,
    author: by,
    began: Math.min(at, ...messages.map((one) => one.at)),
    zone: zoneHere(),
    written: store.now(),
    site,
    conversation,
    messages: messages.map((one) => one.id),
    deleted: undefined,
  };
}

import { foldedName } from '../../domain/names.ts';
import type { Automation } from '../../domain/records/automation.ts';
import { MOST_TAGS } from '../../domain/records/contact.ts';
import type { RecordKind } from '../../domain/records/kinds.ts';
import { actsOn, type Occasion, occasionsIn } from '../../domain/rules/automation/occasion.ts';
import { OCCASION_KINDS } from '../../domain/rules/automation/occasion-kinds.ts';
import { tasksOf } from '../../domain/rules/automation/sequence.ts';
import { allRecords } from '../../store/all-records.ts';
import type { Write } from '../../store/ledger.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { zoneHere } from '../log-fields.ts';
import { hasPaidBefore, type Whose, whoseIs } from './whose.ts';

/** Something that happened, to which record, whose it is. */
interface Happened {
  readonly occasion: Occasion;
  readonly record: string;
  readonly whose: Whose;
  readonly interaction: string | undefined;
}

/** What a write is prepared with, under whose name. */
interface Preparing {
  readonly store: Store;
  readonly reader: Reader;
  readonly by: string;
}

/**
 * What the owner's automations make of writes, as further writes of the same step, so that one undo takes all back. What
 * they write sets nothing off itself; what they made of an occasion before stays as it is.
 */
export async function consequencesOf(
  preparing: Preparing,
  writes: readonly Write[],
): Promise<Write[]> {
  const { store } = preparing;
  const automations = (await allRecords(store.db, 'automation')).filter(({ off }) => off !== true);
  if (automations.length === 0) return [];
  const more: Write[] = [];
  for (const happened of await whatHappened(preparing, writes)) {
    for (const automation of automations) {
      if (!actsOn(automation, happened.occasion)) continue;
      more.push(...(await taskWrites(preparing, automation, happened)));
      more.push(...(await contactWrites(preparing, automation, happened, [...writes, ...more])));
    }
  }
  return more;
}

async function whatHappened(
  { store, reader }: Preparing,
  writes: readonly Write[],
): Promise<Happened[]> {
  const happened: Happened[] = [];
  for (const { kind, id, set } of writesOnce(writes)) {
    const before = await reader.live(kind, id);
    const after: Readonly<Record<string, unknown>> = { ...before, ...set };
    const occasions = occasionsIn(kind, before, after);
    if (occasions.length === 0) continue;
    const { point, interaction } = after;
    const whose = await whoseIs(store, kind === 'contact' ? id : undefined, point, writes);
    for (const occasion of occasions) {
      const isLater =
        occasion.cause === 'first-purchase' && (await hasPaidBefore(store, whose.contact, id));
      if (isLater) continue;
      const receipt = typeof interaction === 'string' ? interaction : undefined;
      happened.push({ occasion, record: id, whose, interaction: receipt });
    }
  }
  return happened;
}

/** Of each record of which something may happen one write, as the ledger makes of several. */
function writesOnce(writes: readonly Write[]) {
  const merged = new Map<string, { kind: RecordKind; id: string; set: object }>();
  for (const { kind, id, set } of writes) {
    if (!OCCASION_KINDS.includes(kind)) continue;
    const name = `${kind} ${id}`;
    merged.set(name, { kind, id, set: { ...merged.get(name)?.set, ...set } });
  }
  return [...merged.values()];
}

async function taskWrites(
  { store, reader, by }: Preparing,
  automation: Automation,
  { occasion, record, whose: { point }, interaction }: Happened,
): Promise<Write[]> {
  const written = store.now();
  const made = tasksOf(automation, occasion, record, { at: written, zone: zoneHere() });
  const told = { point, author: by, written, interaction, done: undefined, snoozed: undefined };
  const writes: Write[] = [];
  for (const { id, set } of made) {
    if ((await reader.live('task', id)) !== undefined) continue;
    writes.push({ kind: 'task', id, set: { ...set, ...told, deleted: undefined } });
  }
  return writes;
}

/** The tag and the owner; nothing where it is not known whose it is, or where they stand so already. */
async function contactWrites(
  { reader }: Preparing,
  { tag, owner }: Automation,
  { whose: { contact: id } }: Happened,
  pending: readonly Write[],
): Promise<Write[]> {
  if (id === undefined) return [];
  const known = await reader.live('contact', id);
  const coming = pending.flatMap((one) =>
    one.kind === 'contact' && one.id === id ? [one.set] : [],
  );
  const isComing = coming.some(({ name }) => name !== undefined);
  if (known === undefined && !isComing) return [];
  const contact = Object.assign({}, known, ...coming) as NonNullable<typeof known>;
  const tags = contact.tags ?? [];
  const hasTag = tags.some((one) => foldedName(one) === foldedName(tag ?? ''));
  // what set it off is not refused for a tag too many
  const isFull = tags.length >= MOST_TAGS;
  const set = {
    ...(tag === undefined || hasTag || isFull ? {} : { tags: [...tags, tag] }),
    ...(owner === undefined || owner === contact.owner ? {} : { owner }),
  };
  return Object.keys(set).length === 0 ? [] : [{ kind: 'contact', id, set }];
}

import { canonical } from '../domain/ledger/canonical.ts';
import type { Change } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import { KNOWN_KINDS, LIST_KINDS, type RecordKind } from '../domain/records/kinds.ts';
import { historiesOf } from './changes.ts';
import type { LaterWrites } from './later-writes.ts';
import { type AnyFields, type AnyRecord, isLive, Outlook } from './outlook.ts';
import type { Reader } from './reader.ts';
import { freeMessages, idsIn, isRestedOn, messagesOf } from './rests.ts';
import type { AlongsideDatabase } from './schema.ts';

// what others rest on goes last: what is known and an interaction free their point, a holding frees its contact
const ORDER: readonly RecordKind[] = [
  ...KNOWN_KINDS,
  ...LIST_KINDS,
  'interaction',
  'message',
  'dismissal',
  'holding',
  'point',
  'contact',
  'company',
];

/** Reads all records that these changes changed, in one go. */
export async function readRecordsOf(reader: Reader, changes: readonly Change[]): Promise<void> {
  for (const kind of ORDER) {
    const ids = changes.flatMap((one) => (one.kind === kind ? one.record : []));
    await reader.ahead(kind, ids);
  }
}

/** The writes that take changes of one commit back, and how much of them has to stay. */
export async function takingBack(
  db: AlongsideDatabase,
  reader: Reader,
  changes: readonly Change[],
  later: LaterWrites | undefined,
) {
  await readRecordsOf(reader, changes);
  const outlook = new Outlook(reader);
  const open = await stillDone(db, outlook, changes);
  const givenBack = await pointsGivenBack(outlook, changes);
  const back = (change: Change) => takeBack(outlook, change, givenBack, later);
  let kept = 0;
  for (const kind of ORDER) {
    const theirs = open.filter((one) => one.kind === kind);
    kept += kind === 'interaction' ? await inTurn(theirs, back) : await atOnce(theirs, back);
  }
  return { writes: outlook.writes(), value: { kept } };
}

/** Those of the changes that were not taken back already. */
async function stillDone(
  db: AlongsideDatabase,
  outlook: Outlook,
  changes: readonly Change[],
): Promise<Change[]> {
  const open: Change[] = [];
  const rewritten: Change[] = [];
  for (const change of changes) {
    const current = await outlook.get(change.kind, change.record);
    if (current === undefined || (change.op === 'create' && !isLive(current))) continue;
    if (lastStampOf(current) <= change.id) open.push(change);
    else rewritten.push(change);
  }
  const histories = await historiesOf(db, rewritten);
  const isDone = ({ kind, record, commit }: Change) =>
    !undoneCommits(histories.get(`${kind} ${record}`) ?? []).has(commit);
  return [...open, ...rewritten.filter(isDone)];
}

function lastStampOf(record: AnyRecord): string {
  const stamps = Object.values(record['stamps'] ?? {}).map(String);
  return stamps.reduce((last, one) => (one > last ? one : last), '');
}

type Back = (change: Change) => Promise<number>;

/** One after the other: what goes first frees the messages that the next may keep. */
async function inTurn(changes: readonly Change[], back: Back): Promise<number> {
  let kept = 0;
  for (const change of changes) kept += await back(change);
  return kept;
}

/** Together: what rests on one of a kind is never another of that kind. */
async function atOnce(changes: readonly Change[], back: Back): Promise<number> {
  return (await Promise.all(changes.map(back))).reduce((sum, kept) => sum + kept, 0);
}

/** Gathers the inverse of a change; answers how much of it has to stay. */
async function takeBack(
  outlook: Outlook,
  change: Change,
  givenBack: ReadonlySet<string>,
  later: LaterWrites | undefined,
): Promise<number> {
  const { kind, record } = change;
  const current = await outlook.get(kind, record);
  if (current === undefined) return 0;
  const { set, kept } = inverseOf(change, current);
  const goes = set['deleted'] === true;
  const mayStay = goes && isLive(current) && later?.mayRestOn(kind, current) !== false;
  if (mayStay && (await isRestedOn(outlook, change, givenBack))) {
    later?.stays(current);
    return kept + 1;
  }
  if (kind === 'interaction' && !goes) {
    const after: AnyRecord = { ...current, ...set };
    const messages = messagesOf(after);
    const free = isLive(after) ? await freeMessages(outlook, record, messages) : messages;
    if (messages.length > 0 && free.length === 0) return kept + 1;
    if (free.length < messages.length) set['messages'] = free;
  }
  await outlook.set(kind, record, set);
  return kept;
}

function inverseOf(change: Change, current: AnyRecord): { set: AnyFields; kept: number } {
  if (change.op === 'create') return { set: { deleted: true }, kept: 0 };
  const set: AnyFields = {};
  let kept = 0;
  for (const { field, old, new: was } of change.fields) {
    const now = current[field];
    if (canonical(now) === canonical(was)) set[field] = old;
    // what was added is taken out and what was taken out added, whatever came to the list since
    else if (field === 'messages') set[field] = withoutChange(idsIn(now), idsIn(old), idsIn(was));
    else if (field === 'values') {
      const back = answersBack(now, old, was);
      set[field] = back.answers;
      kept += back.kept;
    } else kept += 1;
  }
  return { set, kept };
}

/** The answers in fields of the owner's own with a change taken back: each is a field for itself. */
function answersBack(now: unknown, old: unknown, was: unknown) {
  const answers = answersIn(now);
  const before = answersIn(old);
  const after = answersIn(was);
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  const back = touched.filter((id) => answers.get(id) === after.get(id));
  for (const id of back) answers.set(id, before.get(id));
  const all = [...answers].filter(([, value]) => value !== undefined);
  return {
    answers: all.length === 0 ? undefined : Object.fromEntries(all),
    kept: touched.length - back.length,
  };
}

function answersIn(values: unknown): Map<string, unknown> {
  return new Map(Object.entries(values ?? {}));
}

function withoutChange(
  now: readonly string[],
  old: readonly string[],
  was: readonly string[],
): string[] {
  const stay = now.filter((id) => old.includes(id) || !was.includes(id));
  return [...new Set([...stay, ...old.filter((id) => !was.includes(id))])];
}

async function pointsGivenBack(outlook: Outlook, changes: readonly Change[]): Promise<Set<string>> {
  const points = new Set<string>();
  for (const { kind, op, record } of changes) {
    if (kind !== 'holding' || op !== 'update') continue;
    const point = (await outlook.get('holding', record))?.['point'];
    if (typeof point === 'string') points.add(point);
  }
  return points;
}

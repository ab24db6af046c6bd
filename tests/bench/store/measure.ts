import type { DetectedPeople } from '../../../lib/domain/detection.ts';
import { companyTimeline } from '../../../lib/services/company/company-timeline.ts';
import { companyView } from '../../../lib/services/company/company-view.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { measures } from '../../../lib/services/measures.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { prepareLog } from '../../../lib/services/prepare-log.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { search } from '../../../lib/services/search.ts';
import { searchRecords } from '../../../lib/services/search-records.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { keptFit } from '../../../lib/services/value/kept-fit.ts';
import type { PersonRef } from '../../../lib/services/views.ts';
import { putDraft } from '../../../lib/store/local.ts';
import type { Store } from '../../../lib/store/store.ts';
import { BUSY } from './interaction-rows.ts';
import { asDetected, inventedPerson } from './invented-people.ts';
import { orderNumberOf } from './purchase-rows.ts';
import { openBenchStore, type Size } from './seed.ts';

export { seed } from './seed.ts';

/** Milliseconds of every measured call, by the name of the figure. */
export type Samples = Record<string, number[]>;

const FIRST_PAGE = 50;
const LONG = 50;
const COMPANIES_READ = 20;
const FIT_LIMIT = 180_000;
const FIT_LOOK = 100;

/** Calls every use case on the way from a page to the panel and to disk, `rounds` times each. */
export async function measureServices(
  { contacts, purchases }: Size,
  rounds: number,
): Promise<Samples> {
  const samples: Samples = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    samples[name] = [...(samples[name] ?? []), performance.now() - start];
    return value;
  };
  const store = await timed('open the store', openBenchStore);
  for (let round = 0; round < rounds; round += 1) {
    const n = BUSY + ((round * 7919) % (contacts - BUSY));
    const thread = threadOf(n, round);
    await timed('recognise a known person', () => recognise(store, thread));
    await timed('contact', () => contactView(store, `c-${n}`));
    await timed('history', () => timeline(store, `c-${n}`, { limit: FIRST_PAGE }));
    const busy = `c-${round % BUSY}`;
    await timed('history of a contact with 5,000', () =>
      timeline(store, busy, { limit: FIRST_PAGE }),
    );
    await timed('page to history', () => fromPageToHistory(store, threadOf(n + 1, round)));
  }
  for (let n = 0; n < COMPANIES_READ; n += 1) {
    await timed('a company of 125', () => companyView(store, `co-${n}`));
    await timed('history of a company of 125', () =>
      companyTimeline(store, `co-${n}`, { limit: FIRST_PAGE }),
    );
  }
  await timed('measures of a year', () => measures(store, 365));
  await timed('search, first', () => search(store, 'pereira'));
  await timed('search in records, first', () => searchRecords(store, 'toner'));
  for (let round = 0; round < rounds; round += 1) {
    for (const typed of keystrokes(inventedPerson((round * 577) % contacts).name))
      await timed('search, keystroke', () => search(store, typed));
    for (const typed of keystrokes(orderNumberOf((round * 7919) % purchases)).slice(1))
      await timed('search in records, keystroke', () => searchRecords(store, typed));
    const stranger = strangerOf(round);
    await timed('recognise a stranger', () => recognise(store, stranger));
    const n = (round * 104_729) % contacts;
    await timed('bare strict write', () => putDraft(store.db, 'bench', round, store.now()));
    await timed('save a note', () => saveNote(store, { ...noteOf(round), person: refOf(n) }));
    const mails = threadOf(n, round);
    const draft = await timed('open a log draft', () => draftOf(store, n, mails));
    await timed('save a log', () => saveLog(store, draft));
    const chat = await draftOf(store, n, threadOf(n, rounds + round, LONG));
    await timed('save a log of 50 messages', () => saveLog(store, chat));
    await timed('search after a save', () => search(store, 'pereira'));
    await timed('search in records after a save', () => searchRecords(store, 'toner'));
  }
  store.db.close();
  return samples;
}

/** Milliseconds until a fit to all customers is kept; throws after three minutes. */
export async function untilFitted(): Promise<number> {
  const store = await openBenchStore();
  const start = performance.now();
  while ((await keptFit(store)) === undefined) {
    if (performance.now() - start > FIT_LIMIT) throw new Error('no fit was made');
    await new Promise((resolve) => setTimeout(resolve, FIT_LOOK));
  }
  store.db.close();
  return performance.now() - start;
}

async function fromPageToHistory(store: Store, detection: DetectedPeople): Promise<void> {
  const { match } = (await recognise(store, detection)).people[0] ?? {};
  if (match?.kind !== 'known') throw new Error('a seeded person was not recognised');
  await Promise.all([
    contactView(store, match.contact),
    timeline(store, match.contact, { limit: FIRST_PAGE }),
  ]);
}

function draftOf(store: Store, n: number, detection: DetectedPeople) {
  const texts = detection.conversation?.messages ?? [];
  return prepareLog(store, { person: refOf(n), detection, texts });
}

function threadOf(n: number, round: number, length = 3): DetectedPeople {
  const messages = Array.from({ length }, (_, index) => ({
    key: `bench ${round} ${index}`,
    from: index === 1 ? ('me' as const) : 0,
    at: new Date(Date.UTC(2026, 9, 1, 9, index)).toISOString(),
    text: 'Could you tell me whether the second pallet arrives on Friday? '.repeat(8),
  }));
  const conversation = { key: `bench ${n}`, subject: 'Second pallet', messages };
  const people = [asDetected(n)];
  return { kind: 'people', site: 'roundcube', channel: 'email', people, primary: 0, conversation };
}

function strangerOf(round: number): DetectedPeople {
  const value = `stranger${round}@elsewhere.example`;
  const points = [{ kind: 'email', value, confidence: 'certain', evidence: 'From' } as const];
  return { ...threadOf(round, round), people: [{ ...asDetected(round), points }] };
}

function refOf(n: number): PersonRef {
  const { id, name, email } = inventedPerson(n);
  return { kind: 'contact', id, name, point: `email:${email}` };
}

function noteOf(round: number) {
  return { id: `bench-${round}`, text: 'Prefers calls after four; ask for the papers.' };
}

/** What stands in the field after each of the first nine keys. */
function keystrokes(name: string): string[] {
  return Array.from({ length: Math.min(9, name.length) }, (_, index) => name.slice(0, index + 1));
}

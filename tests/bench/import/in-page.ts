import '../../../lib/messages/jitless.ts';
import { importContacts } from '../../../lib/services/contact-import/import-contacts.ts';
import { takeBackImport } from '../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../lib/services/contact-import/preview-contacts.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import type { Store } from '../../../lib/store/store.ts';
import { companyName, inventedPerson } from '../store/invented-people.ts';
import { openBenchStore } from '../store/seed.ts';

/** What an import of so many contacts costs, in milliseconds, and the longest wait of others meanwhile. */
export interface ImportCost {
  preview: number;
  bring: number;
  again: number;
  takeBack: number;
  /** Notes that were saved while it was written. */
  notes: number[];
  longestTask: number;
  rows: number;
  /** The same rows in a bare store. */
  bare: number;
}

/** A Google CSV of invented people. */
function fileOf(count: number): Uint8Array {
  const header = 'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value';
  const rows = Array.from({ length: count }, (_, n) => {
    const { name, email, company } = inventedPerson(n);
    const [first = '', ...last] = name.split(' ');
    return `${first},${last.join(' ')},${companyName(company)},${email},+3512${String(n).padStart(8, '0')}`;
  });
  return new TextEncoder().encode([header, ...rows].join('\n'));
}

/** Brings so many contacts into this origin's store, brings them again, and takes them back. */
export async function measureImport(count: number): Promise<ImportCost> {
  const store = await openBenchStore();
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  const file = fileOf(count);
  const [preview, shown] = await timed(() => previewContacts(store, file));
  if (!shown.ok) throw new Error(shown.failure.message);
  const notes: number[] = [];
  let writing = true;
  const noting = noteMeanwhile(store, notes, () => writing);
  const [bring, done] = await timed(() => importContacts(store, shown.value, 'bench.csv'));
  writing = false;
  await noting;
  if (!done.ok) throw new Error(done.failure.message);
  const { commit = '' } = done.value;
  const tables = ['contact', 'company', 'point', 'holding'] as const;
  const rows = await Promise.all(tables.map((kind) => store.db.rows(kind).toArray()));
  const changes = await store.db.changes.toArray();
  const bare = await bareAdd([...rows, changes]);
  const [again] = await timed(() => previewContacts(store, file));
  const [takeBack] = await timed(() => takeBackImport(store, commit));
  const written = rows.flat().length + 2 * changes.length;
  return {
    preview,
    bring,
    again,
    takeBack,
    notes,
    longestTask: Math.max(0, ...tasks),
    rows: written,
    bare,
  };
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

async function noteMeanwhile(store: Store, notes: number[], writing: () => boolean): Promise<void> {
  const person = {
    kind: 'detected',
    name: 'Zed',
    person: { name: 'Zed', points: [], role: 'sender', evidence: '', confidence: 'certain' },
  } as const;
  for (let n = 0; writing(); n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const note = {
      id: `bench-${n}`,
      person: { ...person, person: { ...person.person, points: [...person.person.points] } },
      text: 'Meanwhile',
    };
    const [time, saved] = await timed(() => saveNote(store, note));
    if (!saved.ok) throw new Error(saved.failure.message);
    notes.push(time);
  }
}

/** The same rows, added without any ledger to tables of the same indexes, with the outbox that comes with them. */
async function bareAdd(lists: readonly (readonly object[])[]) {
  const { Dexie } = await import('dexie');
  const name = 'bare';
  await Dexie.delete(name);
  const bare = new Dexie(name);
  bare.version(1).stores({
    contact: 'id, company',
    company: 'id',
    point: 'id, kind',
    holding: 'id, point, contact, company',
    changes: 'id, commit, [kind+record], [device+seq]',
    outbox: '++seq, change',
  });
  await bare.open();
  const names = ['contact', 'company', 'point', 'holding', 'changes'];
  const outbox = (lists[4] ?? []).map((_, n) => ({
    change: `change ${n}`,
    kind: 'contact',
    record: `record ${n}`,
  }));
  const [time] = await timed(async () => {
    for (const [at, table] of [...names, 'outbox'].entries()) {
      const list = table === 'outbox' ? outbox : (lists[at] ?? []);
      for (let start = 0; start < list.length; start += 5_000)
        await bare.table(table).bulkAdd(list.slice(start, start + 5_000));
    }
  });
  bare.close();
  await Dexie.delete(name);
  return time;
}

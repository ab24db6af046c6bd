import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { RECORD_KINDS } from '../../../lib/domain/records/kinds.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { exportEverything } from '../../../lib/services/export-everything.ts';
import { undo } from '../../../lib/services/history.ts';
import { importEverything } from '../../../lib/services/import-everything.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import {
  addSampleCustomers,
  hasSampleCustomers,
  removeSampleCustomers,
} from '../../../lib/services/practice.ts';
import { search } from '../../../lib/services/search.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { readAll } from '../../../lib/store/dump.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY, type TestStore } from '../../support/fresh-store.ts';

async function lived(): Promise<TestStore & { contact: string }> {
  const test = await freshStore();
  const { store } = test;
  succeeded(await addSampleCustomers(store));
  const ana = buildPerson('Ana “A.” Ünal 🙂', 'ana@x.example');
  const thread = buildThread([ana], [buildMessage('1', '</script>\u2028=1+1', MONDAY)]);
  const logged = succeeded(await saveLog(store, await draftFor(store, thread)));
  const { contact } = logged.value;
  const person = { kind: 'contact' as const, id: contact, name: 'Ana' };
  const noted = succeeded(await saveNote(store, { id: 'n1', person, text: 'likes blue' }));
  const marks = { mark: 'concern', topic: 'toner', due: MONDAY + 1 } as const;
  succeeded(await saveNote(store, { id: 'n3', person, text: 'call back', marks }));
  succeeded(await undo(store, noted.commit ?? ''));
  succeeded(await join(store, { survivor: contact, loser: 'c-sample-ana-pereira' }));
  return { ...test, contact };
}

function recipeFor(origin: string): Recipe {
  return {
    version: 1,
    id: 'taught-desk',
    name: 'Desk',
    origin,
    channel: 'support',
    names: [{ by: 'title', before: '', after: ' - Desk' }],
    messages: [{ by: 'path', steps: [{ tag: 'ul' }, { tag: 'li' }] }],
    words: [],
    authors: [],
    thread: { path: ['t', null], query: [] },
  };
}

it('what an export brings is told of by kind, so that its tasks remind too', async () => {
  const { store } = await lived();
  const text = succeeded(await exportEverything(store, []));
  const told: string[] = [];
  const empty = await freshStore();
  const written = (kinds: ReadonlySet<string>) => void told.push(...kinds);
  succeeded(await importEverything({ ...empty.store, written }, text));
  expect(told).toEqual(expect.arrayContaining(['contact', 'interaction', 'task']));
  expect(told).not.toContain('campaign');
});

/** The kinds that each version brought; the sixth brought fields of contacts, too, and the seventh rates. */
const BROUGHT: readonly (readonly string[])[] = [
  ['contact', 'company', 'point', 'holding', 'message', 'interaction', 'dismissal'],
  ['task'],
  ['case'],
  ['preference', 'purchase'],
  [
    ...['survey', 'rhythm', 'deal', 'lead', 'competitor', 'offer', 'touch', 'pipeline'],
    ...['campaign', 'share', 'stage', 'consent', 'template'],
  ],
  ['property', 'relation', 'tier', 'automation'],
];

/** An export as a version wrote it that knew fewer kinds. */
function asOfVersion(version: number, text: string): string {
  const known = BROUGHT.slice(0, version).flat();
  const later: readonly string[] = RECORD_KINDS.filter((kind) => !known.includes(kind));
  const json: unknown = JSON.parse(text, (key, value: unknown) =>
    later.includes(key) && Array.isArray(value) ? undefined : value,
  );
  return JSON.stringify({ ...Object(json), version });
}

describe('“Export everything”', () => {
  it('brought into an empty store gives an equal store', async () => {
    const { store } = await lived();
    const text = succeeded(await exportEverything(store));
    const { store: other } = await freshStore();
    const { records } = succeeded(await importEverything(other, text));
    expect(records).toBeGreaterThan(20);
    expect(await readAll(other.db)).toEqual(await readAll(store.db));
    expect(succeeded(await exportEverything(other))).toBe(text);
  });

  it('lets the new store go on: history, search, undo and new notes work', async () => {
    const { store, contact } = await lived();
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, succeeded(await exportEverything(store))));
    expect(await timeline(other, contact, { limit: 50 })).toEqual(
      await timeline(store, contact, { limit: 50 }),
    );
    expect((await search(other, 'unal'))[0]?.contact).toBe(contact);
    const person = { kind: 'contact' as const, id: contact, name: 'Ana' };
    const noted = succeeded(await saveNote(other, { id: 'n2', person, text: 'new here' }));
    succeeded(await undo(other, noted.commit ?? ''));
    const again = succeeded(await exportEverything(other));
    succeeded(await importEverything((await freshStore()).store, again));
  });

  it.each([1, 2, 3, 4, 5, 6])('of version %i, which knew fewer kinds, is read', async (version) => {
    const { store } = await freshStore();
    const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
    succeeded(await addContact(store, { name: 'Ana', points }));
    const first = asOfVersion(version, succeeded(await exportEverything(store)));
    expect(first.includes('"task"')).toBe(version > 1);
    expect(first.includes('"deal"')).toBe(version > 4);
    expect(first.includes('"tier"')).toBe(version > 5);
    expect(first.includes('"rate"')).toBe(false);
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, first));
    expect(await readAll(other.db)).toEqual(await readAll(store.db));
  });

  it('takes along what was taught, sorted, and gives it back', async () => {
    const { store } = await freshStore();
    const recipes = [
      { ...recipeFor('https://b.example'), drawn: true } as const,
      recipeFor('https://a.example'),
    ];
    const text = succeeded(await exportEverything(store, recipes));
    const { taught } = succeeded(await importEverything((await freshStore()).store, text));
    expect(taught).toEqual(recipes.toReversed());
  });

  it('of before sites were taught is read', async () => {
    const { store } = await freshStore();
    const text = succeeded(await exportEverything(store)).replace(',"taught":[]', '');
    expect(text).not.toContain('taught');
    const { taught } = succeeded(await importEverything((await freshStore()).store, text));
    expect(taught).toEqual([]);
  });

  it('with a recipe that could do more, or twice for one origin, is refused whole', async () => {
    const { store } = await freshStore();
    const one = recipeFor('https://a.example');
    for (const recipes of [[{ ...one, run: 'alert(1)' }], [one, one]]) {
      const text = succeeded(await exportEverything(store, recipes));
      const { store: other } = await freshStore();
      expect(failedWith(await importEverything(other, text))).toBe('damaged');
    }
  });

  it('is refused by a store that holds something', async () => {
    const { store } = await lived();
    const text = succeeded(await exportEverything(store));
    expect(failedWith(await importEverything(store, text))).toBe('not-empty');
  });

  it.each<[string, (text: string) => string]>([
    ['is cut off', (text) => text.slice(0, -100)],
    ['is something else', () => '{"format":"other"}'],
    ['is no JSON', () => 'BEGIN:VCARD'],
    [
      'lacks a change',
      (text) => {
        const json: unknown = JSON.parse(text);
        if (
          typeof json === 'object' &&
          json !== null &&
          'changes' in json &&
          Array.isArray(json.changes)
        )
          json.changes.splice(3, 1);
        return JSON.stringify(json);
      },
    ],
    [
      'has a record of the wrong shape',
      (text) => text.replace('"channel":"email"', '"channel":"pigeon"'),
    ],
    ['is of a later version', (text) => text.replace(/"version":7\}\n$/, '"version":8}')],
  ])('is refused, and nothing taken, when it %s', async (_what, damage) => {
    const { store } = await lived();
    const damaged = damage(succeeded(await exportEverything(store)));
    const { store: other } = await freshStore();
    expect(failedWith(await importEverything(other, damaged))).toBe('damaged');
    expect((await readAll(other.db)).changes).toEqual([]);
  });
});

describe('the sample customers', () => {
  it('come and go in one step, with what was noted on them, and the going can be undone', async () => {
    const { store } = await freshStore();
    succeeded(await addSampleCustomers(store));
    expect(await hasSampleCustomers(store)).toBe(true);
    const person = { kind: 'contact' as const, id: 'c-sample-ana-pereira', name: 'Ana' };
    const marks = { due: MONDAY + 1 };
    succeeded(await saveNote(store, { id: 'n1', person, text: 'mine', marks }));
    const gone = succeeded(await removeSampleCustomers(store));
    expect(gone.value).toEqual({ removed: 3 });
    expect(await hasSampleCustomers(store)).toBe(false);
    expect(await search(store, 'pereira')).toEqual([]);
    expect((await readAll(store.db)).records.task[0]?.deleted).toBe(true);
    succeeded(await undo(store, gone.commit ?? ''));
    const { entries } = await timeline(store, 'c-sample-ana-pereira', { limit: 50 });
    expect(entries[0]?.summary).toBe('mine');
  });

  it('can be added again after they were removed', async () => {
    const { store } = await freshStore();
    succeeded(await addSampleCustomers(store));
    succeeded(await removeSampleCustomers(store));
    succeeded(await addSampleCustomers(store));
    const { entries } = await timeline(store, 'c-sample-ana-pereira', { limit: 50 });
    expect(entries).toHaveLength(5);
  });
});

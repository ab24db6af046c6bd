import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../lib/domain/records/kinds.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { damageSeen } from '../../../lib/services/damage-seen.ts';
import { exportEverything } from '../../../lib/services/export-everything.ts';
import { importEverything } from '../../../lib/services/import-everything.ts';
import { editInteraction } from '../../../lib/services/interactions.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { search } from '../../../lib/services/search.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { damagedRecords } from '../../../lib/store/damage.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildPerson, buildThread } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

async function damage(store: Store, kind: RecordKind, id: string): Promise<void> {
  await store.db.rows(kind).update(id, { stamps: 'not stamps', began: 'never' });
}

async function lived() {
  const { store, clock } = await freshStore();
  const ids: string[] = [];
  for (const name of ['Ana', 'Ben']) {
    const points = [{ kind: 'email' as const, value: `${name}@x.example` }];
    ids.push(succeeded(await addContact(store, { name, points })).value.contact);
  }
  const [ana = '', ben = ''] = ids;
  const notes: string[] = [];
  for (const text of ['first', 'second']) {
    clock.now += 60_000;
    const person = { kind: 'contact' as const, id: ana, name: 'Ana', point: 'email:ana@x.example' };
    const noted = succeeded(await saveNote(store, { id: store.newId(), person, text })).value;
    notes.push(noted.interaction);
  }
  return { store, ana, ben, notes };
}

describe('a damaged row', () => {
  it('of an entry hides that entry and nothing else, and is told', async () => {
    const { store, ana, notes } = await lived();
    await damage(store, 'interaction', notes[0] ?? '');
    const { entries, coverage } = await timeline(store, ana, { limit: 9 });
    expect(entries.map((one) => one.summary)).toEqual(['second']);
    expect(coverage.since).not.toBeNaN();
    expect(damageSeen(store)).toBe(1);
    expect(damagedRecords(store.db)).toEqual([{ kind: 'interaction', id: notes[0] }]);
  });

  it.each(['contact', 'point', 'holding'] as const)(
    'of a %s leaves everybody else findable',
    async (kind) => {
      const { store, ana, ben } = await lived();
      const held = await store.db.rows('holding').where('contact').equals(ana).first();
      const id = { contact: ana, point: 'email:ana@x.example', holding: held?.id }[kind];
      await damage(store, kind, id ?? '');
      await contactView(store, ana);
      expect((await contactView(store, ben))?.name).toBe('Ben');
      expect((await search(store, 'ben')).map((one) => one.contact)).toEqual([ben]);
      const person = buildPerson('Ben', 'ben@x.example');
      const { people } = await recognise(store, buildThread([person], []));
      expect(people[0]?.name).toBe('Ben');
      expect(damagedRecords(store.db)).toMatchObject([{ kind }]);
    },
  );

  it('is not written over: what needs it is refused in words', async () => {
    const { store, ana, notes } = await lived();
    await damage(store, 'interaction', notes[0] ?? '');
    await damage(store, 'contact', ana);
    expect(failedWith(await editInteraction(store, notes[0] ?? '', { summary: 'x' }))).toBe(
      'damaged',
    );
    expect((await editContact(store, ana, { name: 'x' })).ok).toBe(false);
    expect(await store.db.rows('contact').get(ana)).toMatchObject({ name: 'Ana' });
  });

  it('does not keep the rest from being taken out and brought in elsewhere', async () => {
    const { store, ana, notes } = await lived();
    await damage(store, 'interaction', notes[0] ?? '');
    const text = succeeded(await exportEverything(store));
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, text));
    const { entries } = await timeline(other, ana, { limit: 9 });
    expect(entries.map((one) => one.summary)).toEqual(['second']);
  });
});

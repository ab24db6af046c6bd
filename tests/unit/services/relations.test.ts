import { describe, expect, it } from 'vitest';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { knownAround } from '../../../lib/services/known-view.ts';
import { addRecord, deleteRecord } from '../../../lib/services/records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore, HOUR } from '../../support/fresh-store.ts';

async function people() {
  const { store, clock } = await freshStore();
  const add = async (name: string) =>
    succeeded(await addContact(store, { name, points: [] })).value.contact;
  const [ana, ben, cleo] = [await add('Ana'), await add('Ben'), await add('Cleo')];
  const relate = async (who: string, role: string, whom: object) => {
    clock.now += HOUR;
    succeeded(await addRecord(store, 'relation', `${who} ${role}`, { role, ...whom }, who));
  };
  return { store, clock, ana, ben, cleo, relate };
}

/** The relations of a contact as they read, those who can be visited in brackets. */
async function told(store: Store, contact: string): Promise<string[]> {
  const { relations } = await knownAround(store, contact);
  const side = ({ id, name }: { id?: string; name: string }) =>
    id === undefined ? name : `[${name}]`;
  return relations
    .toSorted((one, other) => one.relation.written - other.relation.written)
    .map(({ relation, who, whom }) => `${side(who)} ${relation.role} ${side(whom)}`);
}

describe('a relation', () => {
  it('is told of both sides, and gone from both once it is deleted', async () => {
    const { store, ana, ben, cleo, relate } = await people();
    await relate(ben, 'reports-to', { other: ana });
    expect(await told(store, ben)).toEqual(['[Ben] reports-to [Ana]']);
    expect(await told(store, ana)).toEqual(['[Ben] reports-to [Ana]']);
    expect(await told(store, cleo)).toEqual([]);
    const { known } = await knownAround(store, ana);
    const [relation] = known.relation;
    succeeded(await deleteRecord(store, 'relation', relation?.id ?? ''));
    expect(await told(store, ana)).toEqual([]);
    expect(await told(store, ben)).toEqual([]);
  });

  it('may be to a name in words', async () => {
    const { store, ana, relate } = await people();
    await relate(ana, 'referred-by', { name: 'her sister' });
    expect(await told(store, ana)).toEqual(['[Ana] referred-by her sister']);
  });

  it('is refused to nobody and to themselves', async () => {
    const { store, ana } = await people();
    for (const other of [{}, { other: ana }]) {
      const fields = { role: 'reports-to', ...other };
      expect(failedWith(await addRecord(store, 'relation', 'one', fields, ana))).toBe('invalid');
    }
  });

  it('follows joins on either side, and their end', async () => {
    const { store, ana, ben, cleo, relate } = await people();
    await relate(ben, 'reports-to', { other: ana });
    const boss = succeeded(await join(store, { survivor: cleo, loser: ana }));
    expect(await told(store, ben)).toEqual(['[Ben] reports-to [Cleo]']);
    expect(await told(store, cleo)).toEqual(['[Ben] reports-to [Cleo]']);
    succeeded(await unjoin(store, boss.value.join));
    expect(await told(store, cleo)).toEqual([]);
    succeeded(await join(store, { survivor: cleo, loser: ben }));
    expect(await told(store, ana)).toEqual(['[Cleo] reports-to [Ana]']);
    expect(await told(store, cleo)).toEqual(['[Cleo] reports-to [Ana]']);
  });

  it('stays with the survivor where it was written down while they were joined', async () => {
    const { store, clock, ana, ben, cleo, relate } = await people();
    const joined = succeeded(await join(store, { survivor: cleo, loser: ana }));
    await relate(ben, 'reports-to', { other: ana });
    clock.now += HOUR;
    succeeded(await unjoin(store, joined.value.join));
    expect(await told(store, cleo)).toEqual(['[Ben] reports-to [Cleo]']);
    expect(await told(store, ana)).toEqual([]);
  });

  it('is not told of two who were joined', async () => {
    const { store, ana, ben, relate } = await people();
    await relate(ben, 'reports-to', { other: ana });
    succeeded(await join(store, { survivor: ana, loser: ben }));
    expect(await told(store, ana)).toEqual([]);
  });

  it('says that the other was deleted, until they are back', async () => {
    const { store, ana, ben, relate } = await people();
    await relate(ben, 'assistant-of', { other: ana });
    const gone = succeeded(await deleteContact(store, ana));
    expect(await told(store, ben)).toEqual(['[Ben] assistant-of Ana (deleted)']);
    succeeded(await undo(store, gone.commit ?? ''));
    succeeded(await deleteContact(store, ben));
    expect(await told(store, ana)).toEqual(['Ben (deleted) assistant-of [Ana]']);
  });
});

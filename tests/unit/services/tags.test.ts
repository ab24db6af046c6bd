import { describe, expect, it } from 'vitest';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { addRecord } from '../../../lib/services/records.ts';
import { putTag, tagsInUse, tagsOf, takeTag } from '../../../lib/services/tags.ts';
import type { Store } from '../../../lib/store/store.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore, HOUR } from '../../support/fresh-store.ts';

async function withAna() {
  const test = await freshStore();
  return { ...test, ana: await added(test.store, 'Ana') };
}
const added = async (store: Store, name: string) =>
  succeeded(await addContact(store, { name, points: [] })).value.contact;
const put = async (store: Store, contact: string, tag: string) =>
  succeeded(await putTag(store, contact, tag));

describe('a tag', () => {
  it('is put on and taken off, and each is undone', async () => {
    const { store, ana } = await withAna();
    const { commit = '' } = await put(store, ana, ' Trade fair ');
    expect(await tagsOf(store, ana)).toEqual(['Trade fair']);
    const off = succeeded(await takeTag(store, ana, 'Trade fair'));
    expect(await tagsOf(store, ana)).toEqual([]);
    succeeded(await undo(store, off.commit ?? ''));
    expect(await tagsOf(store, ana)).toEqual(['Trade fair']);
    succeeded(await undo(store, commit));
    expect(await tagsOf(store, ana)).toEqual([]);
  });

  it('is one whatever its case and accents', async () => {
    const { store, ana } = await withAna();
    await put(store, ana, 'Café');
    expect((await put(store, ana, 'CAFE')).commit).toBeUndefined();
    succeeded(await takeTag(store, ana, 'cafe'));
    expect(await tagsOf(store, ana)).toEqual([]);
  });

  it('of who was joined shows, is not put on twice, and is theirs again after the un-join', async () => {
    const { store, ana, clock } = await withAna();
    const other = await added(store, 'Ana P.');
    await put(store, ana, 'VIP');
    await put(store, other, 'vip');
    await put(store, other, 'Berlin');
    clock.now += HOUR;
    const { value } = succeeded(await join(store, { survivor: ana, loser: other }));
    clock.now += HOUR;
    expect(await tagsOf(store, other)).toEqual(['VIP', 'Berlin']);
    expect((await put(store, ana, 'berlin')).commit).toBeUndefined();
    const off = succeeded(await takeTag(store, ana, 'VIP'));
    expect(await tagsOf(store, ana)).toEqual(['Berlin']);
    succeeded(await undo(store, off.commit ?? ''));
    clock.now += HOUR;
    succeeded(await unjoin(store, value.join));
    clock.now += HOUR;
    expect(await tagsOf(store, ana)).toEqual(['VIP']);
    expect(await tagsOf(store, other)).toEqual(['vip', 'Berlin']);
  });

  it('is refused where it says nothing or too much, where there is no room, and of who is gone', async () => {
    const { store, ana } = await withAna();
    expect(failedWith(await putTag(store, ana, '  '))).toBe('invalid');
    expect(failedWith(await putTag(store, ana, 'x'.repeat(61)))).toBe('invalid');
    for (let n = 0; n < 50; n += 1) await put(store, ana, `tag ${n}`);
    expect(failedWith(await putTag(store, ana, 'one more'))).toBe('refused');
    expect(failedWith(await putTag(store, 'nobody', 'VIP'))).toBe('not-found');
  });

  it('in use is proposed, the most frequent first, in one writing', async () => {
    const { store, ana } = await withAna();
    const [ben, chidi] = [await added(store, 'Ben'), await added(store, 'Chidi')];
    await put(store, ana, 'Berlin');
    for (const one of [ana, ben]) await put(store, one, 'VIP');
    await put(store, chidi, 'vip');
    const used = await tagsInUse(store);
    expect(used).toHaveLength(2);
    expect(used.map((tag) => tag.toLowerCase())).toEqual(['vip', 'berlin']);
  });

  it('sets off what the owner says', async () => {
    const { store, ana } = await withAna();
    const steps = [{ days: 1, words: 'Send a card' }];
    const card = { when: 'tag-put-on', word: 'VIP', steps };
    succeeded(await addRecord(store, 'automation', 'card', card));
    const { commit = '' } = await put(store, ana, 'vip');
    expect((await knownRecords(store, ana)).task).toHaveLength(1);
    succeeded(await undo(store, commit));
    expect((await knownRecords(store, ana)).task).toEqual([]);
    expect(await tagsOf(store, ana)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { search } from '../../../lib/services/search.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { Store } from '../../../lib/store/store.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, type TestClock } from '../../support/fresh-store.ts';

async function contact(store: Store, name: string, email: string, title?: string): Promise<string> {
  const points = [{ kind: 'email' as const, value: email }];
  return succeeded(await addContact(store, { name, title, points })).value.contact;
}

async function note(
  store: Store,
  clock: TestClock,
  id: string,
  name: string,
  email: string,
  text: string,
) {
  clock.now += 60_000;
  const person = { kind: 'contact' as const, id, name, point: `email:${email}` };
  succeeded(await saveNote(store, { id: store.newId(), person, text }));
}

async function told(store: Store, id: string): Promise<string[]> {
  const { entries } = await timeline(store, id, { limit: 100 });
  return entries.map((one) => one.summary).sort();
}

async function joined(store: Store, clock: TestClock, survivor: string, loser: string) {
  clock.now += DAY;
  return succeeded(await join(store, { survivor, loser }));
}

async function unjoined(store: Store, clock: TestClock, id: string) {
  clock.now += DAY;
  return succeeded(await unjoin(store, id));
}

describe('joining two contacts', () => {
  it('shows both histories as one and fills the empty fields of the survivor', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana Pereira', 'ana@lumo.example');
    const chat = await contact(store, 'ana_p', 'ana@chat.example', 'Buyer');
    await note(store, clock, ana, 'Ana', 'ana@lumo.example', 'mail');
    await note(store, clock, chat, 'ana_p', 'ana@chat.example', 'chat');
    const { value } = await joined(store, clock, ana, chat);
    expect(await told(store, ana)).toEqual(['chat', 'mail']);
    expect(await told(store, chat)).toEqual([]);
    const view = await contactView(store, chat);
    expect(view).toMatchObject({
      id: ana,
      name: 'Ana Pereira',
      title: 'Buyer',
      joins: [{ id: value.join, name: 'ana_p' }],
    });
    expect(view?.points.map((one) => [one.value, one.joinedFrom])).toEqual([
      ['ana@lumo.example', undefined],
      ['ana@chat.example', 'ana_p'],
    ]);
  });

  it('leaves what was written meanwhile with the survivor when it is taken back on a later day', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana', 'ana@lumo.example');
    const ben = await contact(store, 'Ben', 'ben@lumo.example');
    await note(store, clock, ben, 'Ben', 'ben@lumo.example', 'before');
    const { value } = await joined(store, clock, ana, ben);
    await note(store, clock, ana, 'Ana', 'ben@lumo.example', 'meanwhile');
    await unjoined(store, clock, value.join);
    await note(store, clock, ben, 'Ben', 'ben@lumo.example', 'after');
    expect(await told(store, ana)).toEqual(['meanwhile']);
    expect(await told(store, ben)).toEqual(['after', 'before']);
    expect((await contactView(store, ben))?.name).toBe('Ben');
  });

  it.each([
    ['first join first', [0, 1]],
    ['last join first', [1, 0]],
  ])('joins, writes, joins again and un-joins, %s', async (_order, order) => {
    const { store, clock } = await freshStore();
    const a = await contact(store, 'A', 'a@x.example');
    const b = await contact(store, 'B', 'b@x.example');
    const c = await contact(store, 'C', 'c@x.example');
    await note(store, clock, b, 'B', 'b@x.example', 'b alone');
    const one = (await joined(store, clock, a, b)).value.join;
    await note(store, clock, a, 'A', 'b@x.example', 'b in a');
    const two = (await joined(store, clock, c, a)).value.join;
    await note(store, clock, c, 'C', 'b@x.example', 'b in c');
    expect(await told(store, c)).toEqual(['b alone', 'b in a', 'b in c']);
    for (const index of order) await unjoined(store, clock, [one, two][index] ?? '');
    expect(await told(store, b)).toEqual(['b alone']);
    expect(await told(store, a)).toEqual(['b in a']);
    expect(await told(store, c)).toEqual(['b in c']);
  });

  it('is undone as if it had never been', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana', 'ana@x.example');
    const ben = await contact(store, 'Ben', 'ben@x.example');
    const done = await joined(store, clock, ana, ben);
    await note(store, clock, ana, 'Ana', 'ben@x.example', 'in between');
    succeeded(await undo(store, done.commit ?? ''));
    expect(await told(store, ben)).toEqual(['in between']);
  });

  it('an un-join can be undone too', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana', 'ana@x.example');
    const ben = await contact(store, 'Ben', 'ben@x.example');
    await note(store, clock, ben, 'Ben', 'ben@x.example', 'before');
    const { value } = await joined(store, clock, ana, ben);
    const apart = await unjoined(store, clock, value.join);
    succeeded(await undo(store, apart.commit ?? ''));
    expect(await told(store, ana)).toEqual(['before']);
  });

  it('is refused in words for one and the same contact, and the second un-join too', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana', 'ana@x.example');
    const ben = await contact(store, 'Ben', 'ben@x.example');
    expect(failedWith(await join(store, { survivor: ana, loser: ana }))).toBe('refused');
    const { value } = await joined(store, clock, ana, ben);
    expect(failedWith(await join(store, { survivor: ben, loser: ana }))).toBe('refused');
    await unjoined(store, clock, value.join);
    expect(failedWith(await unjoin(store, value.join))).toBe('not-found');
  });

  it('lets search find the survivor under either name', async () => {
    const { store, clock } = await freshStore();
    const ana = await contact(store, 'Ana Pereira', 'ana@x.example');
    const nick = await contact(store, 'wildrose77', 'rose@x.example');
    expect((await search(store, 'wildrose'))[0]?.contact).toBe(nick);
    const { value } = await joined(store, clock, ana, nick);
    expect((await search(store, 'wildrose'))[0]?.contact).toBe(ana);
    await unjoined(store, clock, value.join);
    expect((await search(store, 'wildrose'))[0]?.contact).toBe(nick);
  });

  it('never loses or doubles an entry, whatever the order of joins and un-joins', async () => {
    const step = fc.record({
      act: fc.constantFrom('join', 'unjoin', 'note'),
      x: fc.nat(3),
      y: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { store, clock } = await freshStore();
        const ids = await Promise.all(
          [0, 1, 2, 3].map((n) => contact(store, `P${n}`, `p${n}@x.example`)),
        );
        const joins: string[] = [];
        let notes = 0;
        for (const { act, x, y } of steps) {
          clock.now += DAY;
          const [a, b] = [ids[x] ?? '', ids[y] ?? ''];
          if (act === 'join') {
            const done = await join(store, { survivor: a, loser: b });
            if (done.ok) joins.push(done.value.value.join);
          } else if (act === 'unjoin') await unjoin(store, joins[x] ?? '');
          else {
            const holder = (await contactView(store, a))?.id ?? a;
            await note(store, clock, holder, `P${x}`, `p${x}@x.example`, `n${notes}`);
            notes += 1;
          }
        }
        const shown = (await Promise.all(ids.map((id) => told(store, id)))).flat().sort();
        expect(shown).toEqual(Array.from({ length: notes }, (_, n) => `n${n}`).sort());
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 60_000);
});

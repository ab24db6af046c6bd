import { describe, expect, it } from 'vitest';
import type { SaidClaim } from '../../../lib/domain/claim.ts';
import type { DetectedPeople } from '../../../lib/domain/detection.ts';
import { ownPointOf } from '../../../lib/domain/key-of.ts';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { dejaVu } from '../../../lib/services/deja-vu/deja-vu.ts';
import { dismiss } from '../../../lib/services/dismissals.ts';
import { undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { rememberAlias, sharePoint } from '../../../lib/services/points.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { addRecord } from '../../../lib/services/records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY } from '../../support/fresh-store.ts';

const VISITOR: DetectedPeople = {
  kind: 'people',
  site: 'conversejs',
  channel: 'chat',
  primary: 0,
  people: [
    {
      name: 'Visitor 12',
      points: [
        { kind: 'alias', value: 'conversejs/shop/v12', confidence: 'likely', evidence: 'heading' },
      ],
      role: 'participant',
      evidence: 'heading',
      confidence: 'likely',
    },
  ],
  conversation: { key: 'v12', messages: [buildMessage('c1', 'Hello', MONDAY)] },
};

const mail: SaidClaim = {
  from: 0,
  kind: 'email',
  value: 'Zoe@Briain.example',
  words: 'my mail is Zoe@Briain.example',
  at: new Date(MONDAY).toISOString(),
};

const TONER = {
  at: MONDAY,
  items: [{ name: 'toner', quantity: 240 }],
  status: 'open',
  amount: 61_200,
  currency: 'EUR',
};

async function withZoe() {
  const given = await freshStore();
  const add = async (name: string, ...points: { kind: 'email' | 'phone'; value: string }[]) =>
    succeeded(await addContact(given.store, { name, title: '', company: '', points })).value
      .contact;
  const zoe = await add(
    'Zoë Ó Briain',
    { kind: 'email', value: 'zoe@briain.example' },
    { kind: 'phone', value: '+44 20 7946 0123' },
  );
  return { ...given, add, zoe };
}

async function asked(store: Store, ...claims: SaidClaim[]) {
  const visitor = (await recognise(store, VISITOR)).people[0];
  if (visitor === undefined) throw new Error('there is no visitor');
  return dejaVu(store, visitor, claims);
}

describe('an unknown visitor', () => {
  it('is proposed to be the contact who has the address, with words and time', async () => {
    const { store, zoe } = await withZoe();
    expect(await asked(store, mail)).toEqual({
      proposal: { contact: zoe, name: 'Zoë Ó Briain', words: mail.words, at: MONDAY },
      refused: [],
    });
  });

  it.each(['+44 20 7946 0123', '020 7946 0123', '(0)20-7946-0123', '00442079460123'])(
    'is proposed by the number %s',
    async (value) => {
      const { store, zoe } = await withZoe();
      const { proposal } = await asked(store, { ...mail, kind: 'phone', value });
      expect(proposal?.contact).toBe(zoe);
    },
  );

  it('is proposed by an order that was logged with somebody', async () => {
    const { store } = await withZoe();
    const thread = buildThread(
      [buildPerson('Ana Pereira', 'ana@lumo.example')],
      [buildMessage('1', 'Where is order A-4471?', MONDAY)],
    );
    const { contact } = succeeded(await saveLog(store, await draftFor(store, thread))).value;
    const { proposal } = await asked(store, { ...mail, kind: 'order', value: 'a-4471' });
    expect(proposal).toMatchObject({ contact, name: 'Ana Pereira' });
    expect(await asked(store, { ...mail, kind: 'order', value: '447' })).toEqual({ refused: [] });
  });

  it.each(['#1001', '1001', ' # 1001'])(
    'is proposed by a purchase with the number “%s”',
    async (number) => {
      const { store, zoe } = await withZoe();
      succeeded(await addRecord(store, 'purchase', 'one', { ...TONER, number }, zoe));
      const order = { ...mail, kind: 'order' as const, value: '1001' };
      expect((await asked(store, order)).proposal?.contact).toBe(zoe);
      expect(await asked(store, { ...order, value: '10011' })).toEqual({ refused: [] });
    },
  );

  it('is proposed by a purchase without any text being read, and by texts read once where none has it', async () => {
    const { store, zoe, add } = await withZoe();
    const order = { ...mail, kind: 'order' as const, value: '1001' };
    const read = { interaction: 0, message: 0 };
    for (const kind of ['interaction', 'message'] as const)
      store.db.rows(kind).hook('reading', (row: unknown) => {
        read[kind] += 1;
        return row;
      });
    const say = async (name: string, text: string) => {
      const people = [buildPerson(name, `${name}@lumo.example`)];
      const thread = buildThread(people, [buildMessage('1', text, MONDAY)], { key: name });
      const draft = await draftFor(store, thread);
      return succeeded(await saveLog(store, draft));
    };
    for (const name of ['ana', 'ben', 'cem']) await say(name, 'Hello');
    expect(await asked(store, order)).toEqual({ refused: [] });
    read.interaction = 0;
    read.message = 0;
    expect(await asked(store, order)).toEqual({ refused: [] });
    expect(read).toEqual({ interaction: 0, message: 0 });
    const dan = await say('dan', 'About order 1001');
    read.message = 0;
    expect((await asked(store, order)).proposal?.contact).toBe(dan.value.contact);
    expect(read.message).toBe(1);
    succeeded(await undo(store, dan.commit ?? ''));
    expect(await asked(store, order)).toEqual({ refused: [] });
    const bought = { ...TONER, number: '#1001' };
    const sale = succeeded(await addRecord(store, 'purchase', 'one', bought, zoe));
    await say('eve', 'About order 1001');
    read.interaction = 0;
    read.message = 0;
    expect((await asked(store, order)).proposal?.contact).toBe(zoe);
    expect(read).toEqual({ interaction: 0, message: 0 });
    const other = await add('Ben Okoro');
    succeeded(await addRecord(store, 'purchase', 'two', bought, other));
    expect(await asked(store, order)).toEqual({ refused: [] });
    succeeded(await undo(store, sale.commit ?? ''));
    expect((await asked(store, order)).proposal?.contact).toBe(other);
  });

  it('is not proposed by an order that was logged with two', async () => {
    const { store } = await withZoe();
    for (const name of ['ana', 'ben']) {
      const thread = buildThread(
        [buildPerson(name, `${name}@lumo.example`)],
        [buildMessage('1', 'About order 4471', MONDAY)],
        { key: name },
      );
      succeeded(await saveLog(store, await draftFor(store, thread)));
    }
    expect(await asked(store, { ...mail, kind: 'order', value: '4471' })).toEqual({ refused: [] });
  });

  it('is nobody where nobody has it, another person wrote it, or several share it', async () => {
    const { store, add, zoe } = await withZoe();
    expect(await asked(store, { ...mail, value: 'new@briain.example' })).toEqual({ refused: [] });
    expect(await asked(store, { ...mail, from: 1 })).toEqual({ refused: [] });
    const ben = await add('Ben Okoro');
    const point = { kind: 'email' as const, value: 'zoe@briain.example' };
    succeeded(await sharePoint(store, { point, to: { contact: ben } }));
    expect(await asked(store, mail)).toEqual({ refused: [] });
    succeeded(await deleteContact(store, ben));
    expect((await asked(store, mail)).proposal?.contact).toBe(zoe);
  });

  it('is the survivor where the contact was joined into another', async () => {
    const { store, add, zoe } = await withZoe();
    const other = await add('Zoë Lee');
    succeeded(await join(store, { survivor: other, loser: zoe }));
    expect((await asked(store, mail)).proposal).toMatchObject({ contact: other, name: 'Zoë Lee' });
  });

  it('is not asked about again once refused, until that is undone', async () => {
    const { store, zoe } = await withZoe();
    const point = 'alias:conversejs/shop/v12';
    const refused = succeeded(await dismiss(store, { conversation: ownPointOf(zoe), point }));
    expect(await asked(store, mail)).toEqual({ refused: [zoe] });
    succeeded(await undo(store, refused.commit ?? ''));
    expect((await asked(store, mail)).proposal?.contact).toBe(zoe);
  });

  it('is that contact after the Yes, and unknown again after Undo', async () => {
    const { store, zoe } = await withZoe();
    const [person] = VISITOR.people;
    if (person === undefined) throw new Error('there is no visitor');
    const joined = succeeded(await rememberAlias(store, person, zoe));
    const match = async () => (await recognise(store, VISITOR)).people[0]?.match;
    expect(await match()).toMatchObject({ kind: 'known', contact: zoe });
    succeeded(await undo(store, joined.commit ?? ''));
    expect(await match()).toMatchObject({ kind: 'unknown' });
  });
});

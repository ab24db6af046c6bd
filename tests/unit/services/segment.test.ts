import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { handDraft } from '../../../lib/services/prepare-log.ts';
import { addRecord, editRecord, type Fields } from '../../../lib/services/records.ts';
import { valueView } from '../../../lib/services/value/value-view.ts';
import { buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const TONER = {
  items: [{ name: 'Toner', quantity: 2 }],
  amount: 40_000,
  currency: 'EUR',
  status: 'paid',
};
const GOLD = { name: 'Gold', place: 1, spent: 100_000, currency: 'EUR', months: 12 };
const SILVER = { name: 'Silver', place: 2, spent: 30_000, currency: 'EUR', months: 12 };

async function withAna() {
  const test = await freshStore();
  const added = succeeded(await addContact(test.store, { name: 'Ana', points: [] }));
  let made = 0;
  const add = async (
    kind: 'purchase' | 'preference' | 'case' | 'tier' | 'consent',
    fields: Fields,
  ) => {
    made += 1;
    const whose = kind === 'tier' ? undefined : added.value.contact;
    return succeeded(await addRecord(test.store, kind, `${made}`, fields, whose));
  };
  const ana = added.value.contact;
  /** Ana came on a channel, on each of so many days. */
  const comes = async (channel: Channel, ...days: number[]) => {
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    for (const day of days) {
      const fields = { direction: 'in' as const, summary: 'asked', at: MONDAY - day * DAY };
      succeeded(
        await saveLog(test.store, { ...handDraft(test.store, person, channel), ...fields }),
      );
    }
  };
  return { ...test, ana, add, comes };
}

const buys = (days: number, change: Fields = {}) => ({
  ...TONER,
  at: MONDAY - days * DAY,
  ...change,
});

describe('the tier of loyalty of a contact', () => {
  it('is not told while the owner has no tier', async () => {
    const { store, ana, add } = await withAna();
    await add('purchase', buys(3));
    expect((await valueView(store, ana)).bought).not.toHaveProperty('tier');
  });

  it('is the highest that is reached, with what is missing for the next', async () => {
    const { store, ana, add } = await withAna();
    await add('purchase', buys(3));
    await add('tier', GOLD);
    await add('tier', SILVER);
    expect((await valueView(store, ana)).bought?.tier).toMatchObject({
      reached: { name: 'Silver' },
      next: { tier: { name: 'Gold' }, spent: 60_000 },
      n: 1,
    });
  });

  it('goes with the undo of the tier, and counts what was bought by all who were joined', async () => {
    const { store, ana, add } = await withAna();
    await add('purchase', buys(3));
    const { commit = '' } = await add('tier', { ...SILVER, spent: 70_000 });
    const other = succeeded(await addContact(store, { name: 'Ana P.', points: [] })).value.contact;
    succeeded(await addRecord(store, 'purchase', 'other', buys(9), other));
    expect((await valueView(store, ana)).bought?.tier).not.toHaveProperty('reached');
    succeeded(await join(store, { survivor: ana, loser: other }));
    expect((await valueView(store, ana)).bought?.tier?.reached?.name).toBe('Silver');
    succeeded(await undo(store, commit));
    expect((await valueView(store, ana)).bought).not.toHaveProperty('tier');
  });
});

describe('the interests of a contact', () => {
  it('come from purchases, preferences and concerns together', async () => {
    const { store, ana, add } = await withAna();
    await add('purchase', buys(3));
    await add('preference', { words: 'toner without a box', stated: MONDAY - DAY });
    await add('case', { words: 'smears', topic: 'toner', owner: 'Me', opened: MONDAY - 2 * DAY });
    const { interests } = await valueView(store, ana);
    expect(interests).toMatchObject([{ name: 'toner', n: 3, newest: MONDAY - DAY }]);
  });

  it('lose what was refunded', async () => {
    const { store, ana, add } = await withAna();
    await add('purchase', buys(3));
    await add('purchase', buys(9));
    expect((await valueView(store, ana)).interests).toHaveLength(1);
    succeeded(await editRecord(store, 'purchase', 'purchase-1', { status: 'refunded' }));
    expect((await valueView(store, ana)).interests).toEqual([]);
  });
});

describe('the persona of a contact', () => {
  it('is derived from what is stored, and what somebody said stands in its place', async () => {
    const { store, ana, add } = await withAna();
    for (const days of [3, 9, 20]) await add('purchase', buys(days, { discount: 500 }));
    const derived = await valueView(store, ana);
    expect(derived.personas.map(({ persona }) => persona)).toEqual(['deal-prone']);
    expect(derived).not.toHaveProperty('said');
    const words = 'Careful: send it in writing';
    await add('preference', { words, topic: 'persona', stated: MONDAY });
    const { said } = await valueView(store, ana);
    expect(said).toEqual({ name: 'Careful', tip: 'send it in writing', at: MONDAY });
  });

  it('is told by how fast and how short they answer', async () => {
    const { store } = await freshStore();
    const person = buildPerson('Ana Pereira', 'ana.pereira@lumo.example');
    const at = (minutes: number) => new Date(MONDAY - HOUR + minutes * 60_000).toISOString();
    const messages = [0, 10, 20].flatMap((minutes) => [
      { key: `q${minutes}`, from: 'me' as const, at: at(minutes), text: 'Which one shall it be?' },
      { key: `a${minutes}`, from: 0, at: at(minutes + 5), text: 'The black one.' },
    ]);
    const detection = buildThread([person], messages);
    const draft = await draftFor(store, detection);
    const { contact } = succeeded(await saveLog(store, draft)).value;
    const { personas } = await valueView(store, contact);
    expect(personas).toMatchObject([{ persona: 'quick-short', n: 3 }]);
  });
});

describe('the channel that a contact prefers', () => {
  it('is derived from the occasions that they began, and not told of four', async () => {
    const { store, ana, comes } = await withAna();
    await comes('email', 3, 9, 20, 40);
    expect(await valueView(store, ana)).not.toHaveProperty('channel');
    await comes('chat', 60);
    const { channel } = await valueView(store, ana);
    expect(channel).toEqual({ channel: 'email', times: 4, n: 5 });
  });

  it('is none of which they opted out, unless it was for a purpose only', async () => {
    const { store, ana, add, comes } = await withAna();
    await comes('email', 3, 9, 20, 40, 60);
    const optedOut = { channel: 'email', state: 'withdrawn', at: MONDAY - DAY };
    await add('consent', { ...optedOut, purpose: 'newsletter' });
    expect((await valueView(store, ana)).channel?.channel).toBe('email');
    const { commit = '' } = await add('consent', optedOut);
    expect(await valueView(store, ana)).not.toHaveProperty('channel');
    succeeded(await undo(store, commit));
    expect((await valueView(store, ana)).channel?.channel).toBe('email');
  });

  it('is told by the occasions of all who were joined, and what somebody said stands beside it', async () => {
    const { store, ana, add, comes } = await withAna();
    const other = succeeded(await addContact(store, { name: 'Ana P.', points: [] })).value.contact;
    const person = { kind: 'contact' as const, id: other, name: 'Ana P.' };
    succeeded(
      await saveLog(store, {
        ...handDraft(store, person, 'call'),
        direction: 'in',
        summary: 'rang',
      }),
    );
    await comes('call', 3, 9, 20, 40);
    await add('preference', { words: 'mail', topic: 'channel', stated: MONDAY });
    succeeded(await join(store, { survivor: ana, loser: other }));
    const { channel, channelSaid, interests } = await valueView(store, ana);
    expect(channel).toEqual({ channel: 'call', times: 5, n: 5 });
    expect(channelSaid).toEqual({ words: 'mail', author: 'Me', at: MONDAY });
    expect(interests).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/domain/channel.ts';
import { raiseCase, reopenCase, resolveCase } from '../../../lib/services/cases.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { firstContacts } from '../../../lib/services/first-contacts.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { handDraft } from '../../../lib/services/prepare-log.ts';
import { changeSettings } from '../../../lib/services/settings.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR } from '../../support/fresh-store.ts';

async function withAna() {
  const test = await freshStore();
  const { store, clock } = test;
  const id = succeeded(await addContact(store, { name: 'Ana', points: [] })).value.contact;
  const person = { kind: 'contact' as const, id, name: 'Ana' };
  const later = (days: number) => {
    clock.now += days * DAY;
  };
  const raise = async (words: string, topic = 'parts') => {
    const marks = { mark: 'concern' as const, topic };
    const noted = succeeded(await saveNote(store, { id: words, person, text: words, marks }));
    return `k-${noted.value.interaction}`;
  };
  const log = async (channel: Channel, direction: 'in' | 'out') => {
    clock.now += HOUR;
    const draft = { ...handDraft(store, person, channel), direction, summary: channel };
    return succeeded(await saveLog(store, draft)).value.interaction;
  };
  const told = async (concern: string) => {
    const cases = (await contactView(store, id))?.cases ?? [];
    return (
      await firstContacts(
        store,
        cases.map((one) => one.id),
      )
    )[concern];
  };
  return { ...test, id, later, raise, log, told };
}

describe('first contact', () => {
  it('solved a concern that is resolved and not come back with', async () => {
    const { store, later, raise, told } = await withAna();
    const concern = await raise('a part is missing');
    expect(await told(concern)).toBeUndefined();
    succeeded(await resolveCase(store, concern));
    expect(await told(concern)).toMatchObject({ kind: 'waits' });
    later(7);
    expect(await told(concern)).toEqual({ kind: 'first' });
  });

  it('did not where it was opened again, also once it is resolved again', async () => {
    const { store, later, raise, told } = await withAna();
    const concern = await raise('a part is missing');
    succeeded(await resolveCase(store, concern));
    later(5);
    succeeded(await reopenCase(store, concern));
    const back = { kind: 'back', days: 5, came: 'reopened' };
    expect(await told(concern)).toEqual(back);
    later(1);
    succeeded(await resolveCase(store, concern));
    expect(await told(concern)).toEqual(back);
  });

  it('did not where they spoke again on another channel or under another address', async () => {
    const { store, id, later, raise, told } = await withAna();
    const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }];
    succeeded(await editContact(store, id, { addPoints: points }));
    const concern = await raise('a part is missing');
    later(1);
    const person = { kind: 'contact' as const, id, name: 'Ana', point: 'email:ana@lumo.example' };
    const mail = {
      ...handDraft(store, person, 'email'),
      direction: 'in' as const,
      summary: 'And?',
    };
    succeeded(await saveLog(store, mail));
    later(1);
    succeeded(await resolveCase(store, concern));
    later(7);
    expect(await told(concern)).toEqual({ kind: 'contacts', contacts: 2 });
  });

  it('did not where the topic returns within the days that the owner states', async () => {
    const { store, later, raise, told } = await withAna();
    const concern = await raise('a part is missing');
    succeeded(await resolveCase(store, concern));
    later(8);
    await raise('another part is missing', 'Parts');
    expect(await told(concern)).toEqual({ kind: 'first' });
    succeeded(await changeSettings(store, { fcrDays: 30 }));
    expect(await told(concern)).toEqual({ kind: 'back', days: 8, came: 'topic' });
  });

  it('did not where the contact spoke again before; what was only said to them, and notes, do not count', async () => {
    const { store, later, raise, log, told } = await withAna();
    const concern = await raise('a part is missing');
    await log('email', 'out');
    await log('note', 'in');
    await log('call', 'in');
    succeeded(await resolveCase(store, concern));
    await log('call', 'in');
    later(7);
    expect(await told(concern)).toEqual({ kind: 'contacts', contacts: 2 });
  });

  it('is told of a public post that became a concern too', async () => {
    const { store, later, log, told } = await withAna();
    const post = await log('social', 'in');
    succeeded(await raiseCase(store, post));
    later(1);
    succeeded(await resolveCase(store, `k-${post}`));
    later(7);
    expect(await told(`k-${post}`)).toEqual({ kind: 'first' });
  });
});

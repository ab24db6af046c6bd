import { expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY } from '../../support/fresh-store.ts';

const number = { kind: 'phone' as const, value: '+44 20 7123 4567' };

it('a colleague who writes with the number of a contact below is somebody new, and leaves the number alone', async () => {
  const { store } = await freshStore();
  const points = [{ kind: 'email' as const, value: 'ana@lumo.example' }, number];
  const ana = succeeded(await addContact(store, { name: 'Ana', points })).value.contact;
  const ben = buildPerson('Ben', 'ben@lumo.example');
  const below = { ...number, confidence: 'likely' as const, evidence: 'signature' };
  const person = { ...ben, points: [...ben.points, below] };
  const thread = buildThread([person], [buildMessage('1', 'Hello', MONDAY)]);

  const match = (await recognise(store, thread)).people[0]?.match;
  expect(match).toMatchObject({ kind: 'unknown', candidates: [{ contact: ana }] });

  const logged = succeeded(await saveLog(store, await draftFor(store, thread))).value;
  expect(logged).toMatchObject({ contactName: 'Ben' });
  const numbersOf = async (id: string) =>
    (await contactView(store, id))?.points.map((one) => one.key);
  expect(await numbersOf(ana)).toContain('phone:+442071234567');
  expect(await numbersOf(logged.contact)).toEqual(['email:ben@lumo.example']);
});

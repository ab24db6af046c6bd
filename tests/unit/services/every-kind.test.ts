import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChoices } from '../../../lib/domain/form/choices.ts';
import { readTyped, type Typed, typedOf } from '../../../lib/domain/form/typed.ts';
import type { AskedField, How } from '../../../lib/domain/records/asked.ts';
import {
  fieldsOfKind,
  isListKind,
  KNOWN_KINDS,
  LIST_KINDS,
} from '../../../lib/domain/records/kinds.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { exportEverything } from '../../../lib/services/export-everything.ts';
import { undo } from '../../../lib/services/history.ts';
import { importEverything } from '../../../lib/services/import-everything.ts';
import { knownRecords } from '../../../lib/services/known-view.ts';
import { listedRecords } from '../../../lib/services/lists.ts';
import { zoneHere } from '../../../lib/services/log-fields.ts';
import {
  addRecord,
  deleteRecord,
  editRecord,
  type FormKind,
} from '../../../lib/services/records.ts';
import { readAll } from '../../../lib/store/dump.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY } from '../../support/fresh-store.ts';

const KINDS: readonly FormKind[] = [...KNOWN_KINDS, ...LIST_KINDS];

/** What a kind needs that no form asks for. */
const UNASKED: { readonly [K in FormKind]?: object } = { case: { opened: MONDAY } };

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((one) => one.trim() !== '' && !/[\r\n]/.test(one));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 });
const joined = (one: fc.Arbitrary<string>) => few(one).map((lines) => lines.join('\n'));
const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);
const dayOf = (from: string, until: string) =>
  fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** What somebody may type of a field, by how it is asked for; days begin before last days end. */
const TYPED: Readonly<Record<Exclude<How, 'choice'>, fc.Arbitrary<string>>> = {
  line: text,
  prose: joined(text),
  lines: joined(text),
  things: joined(
    fc.oneof(
      text,
      whole(1, 9).map((many) => `${many} toner`),
    ),
  ),
  stages: few(fc.integer({ min: 0, max: 100 })).map((chances) =>
    chances.map((chance, index) => `Stage ${index} ${chance} %`).join('\n'),
  ),
  steps: few(text).map((lines) =>
    lines.map((words, index) => `${index} days: ${words.trim()}`).join('\n'),
  ),
  amount: whole(0, 1e6).map((euros) => `${euros}.50`),
  currency: fc.constantFrom('EUR', 'usd'),
  // fits a percentage as well as an answer to a survey
  number: whole(1, 5),
  day: dayOf('2000-01-01', '2019-12-31'),
  'last-day': dayOf('2020-01-01', '2040-12-31'),
  moment: dayOf('2020-01-01', '2040-12-31').map((day) => `${day}T10:30`),
  date: fc.constantFrom('17 May 1980', '29 February', '1.3.2004'),
  'time-zone': fc.constantFrom('Brussels', 'asia/tokyo'),
  contact: fc.constantFrom('c-somebody', 'c-somebody-else'),
  tick: fc.constantFrom('', 'yes'),
};

function typedIn({ how, choices = {} }: AskedField): fc.Arbitrary<string> {
  return how === 'choice' ? fc.constantFrom(...Object.keys(choices)) : TYPED[how];
}

/** A form of these fields with something in each. */
function formOf(fields: readonly AskedField[]): fc.Arbitrary<Typed> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, typedIn(field)])));
}

/** A store with a contact, and with something in every list to choose from. */
async function withLists() {
  const { store } = await freshStore();
  const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
  const stages = [{ name: 'Visit', probability: 30 }];
  succeeded(await addRecord(store, 'pipeline', 'service', { name: 'Service', stages }));
  const campaign = { name: 'Spring letter', channel: 'post' };
  succeeded(await addRecord(store, 'campaign', 'spring', campaign));
  return { store, contact };
}

async function recordsOf(store: Store, kind: FormKind, contact: string) {
  return isListKind(kind)
    ? (await listedRecords(store))[kind]
    : (await knownRecords(store, contact))[kind];
}

describe.each(KINDS)('every record of the kind %s', (kind) => {
  it('is what was typed of it, is deleted and comes back, and goes out and in whole', async () => {
    const { store, contact } = await withLists();
    const lists = await listedRecords(store);
    const pipeline = lists.pipeline[0]?.id;
    const fields = withChoices(fieldsOfKind(kind), lists, { pipeline });
    const terms = { zone: zoneHere() };
    const made = fc.asyncProperty(formOf(fields), fc.uuid(), async (form, id) => {
      const typed =
        'pipeline' in form
          ? { ...form, pipeline: pipeline ?? '' }
          : // between two currencies
            kind === 'rate'
            ? { ...form, to: 'CHF' }
            : form;
      const values = succeeded(readTyped(fields, typed, terms));
      const all = { ...values, ...UNASKED[kind] };
      const whose = isListKind(kind) ? undefined : contact;
      succeeded(await addRecord(store, kind, id, all, whose));
      const records = await recordsOf(store, kind, contact);
      const record = records.find((one) => one.id === `${kind}-${id}`);
      const again = typedOf(fields, { ...record }, terms);
      expect(succeeded(readTyped(fields, again, terms))).toEqual(values);
      expect(succeeded(await editRecord(store, kind, `${kind}-${id}`, all)).commit).toBeUndefined();
      const gone = succeeded(await deleteRecord(store, kind, `${kind}-${id}`));
      expect(await recordsOf(store, kind, contact)).toHaveLength(records.length - 1);
      succeeded(await undo(store, gone.commit ?? ''));
      expect(await recordsOf(store, kind, contact)).toHaveLength(records.length);
    });
    await fc.assert(made, { numRuns: 5 });
    const file = succeeded(await exportEverything(store));
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, file));
    expect(await readAll(other.db)).toEqual(await readAll(store.db));
  });
});

import { expect, it } from 'vitest';
import { withChoices } from '../../../lib/domain/form/choices.ts';
import { readTyped } from '../../../lib/domain/form/typed.ts';
import type { AskedField, How } from '../../../lib/domain/records/asked.ts';
import {
  fieldsOfKind,
  isListKind,
  RECORD_KINDS,
  type RecordKind,
} from '../../../lib/domain/records/kinds.ts';
import { editCompany } from '../../../lib/services/company/edit-company.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { listedRecords } from '../../../lib/services/lists.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { addRecord, type FormKind } from '../../../lib/services/records.ts';
import { search } from '../../../lib/services/search.ts';
import { searchEntries } from '../../../lib/services/search-entries.ts';
import { searchRecords } from '../../../lib/services/search-records.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY } from '../../support/fresh-store.ts';
import { added, LUMO } from './company/at-company.ts';

/** What is typed of a field, by how it is asked for, where no words of one's own are; days begin before last days end. */
const TYPED: { readonly [H in How]?: string } = {
  amount: '1',
  contact: 'c-other',
  currency: 'EUR',
  number: '1',
  day: '2019-01-01',
  'last-day': '2020-01-01',
  moment: '2020-01-01T10:30',
  tick: 'yes',
  date: '17 May 1980',
  'time-zone': 'Brussels',
};

/** What stands around a word of one's own, by how it is asked for. */
const AROUND: { readonly [H in How]?: (word: string) => string } = {
  stages: (word) => `${word} 50 %`,
  steps: (word) => `3 days: ${word}`,
};

/** What a kind needs that no form asks for, or that must differ. */
const NEEDED: { readonly [K in RecordKind]?: object } = {
  case: { opened: MONDAY },
  rate: { from: 'USD' },
};

/** A form with a word of one's own in each field that takes words; those words. */
function filledIn(fields: readonly AskedField[]) {
  const words: string[] = [];
  const typed = fields.map(({ name, how, choices }) => {
    const [first] = Object.keys(choices ?? {});
    const told = first ?? TYPED[how];
    if (told !== undefined) return [name, told] as const;
    const word = `Quetzal${name}`;
    words.push(word);
    return [name, AROUND[how]?.(word) ?? word] as const;
  });
  const values = readTyped(fields, Object.fromEntries(typed), { zone: 'UTC' });
  return { words, values: succeeded(values) };
}

/** Writes words of one's own into a record of a kind; what they are, each to be found. */
type Writing = (store: Store, ana: string) => Promise<readonly string[]>;

/** Neither has words: which address is whose, and what is not to be proposed again. */
const NO_WORDS: Writing = async () => [];

const byForm =
  (kind: FormKind): Writing =>
  async (store, ana) => {
    const campaign = { name: 'Spring letter', channel: 'post' };
    succeeded(await addRecord(store, 'campaign', 'spring', campaign));
    const fields = withChoices(fieldsOfKind(kind), await listedRecords(store), {});
    const { words, values } = filledIn(fields);
    const all = { ...values, ...NEEDED[kind] };
    succeeded(await addRecord(store, kind, '1', all, isListKind(kind) ? undefined : ana));
    return words;
  };

const WRITINGS: { readonly [K in Exclude<RecordKind, FormKind>]: Writing } = {
  contact: async (store) => {
    const own = { name: 'Hat', how: 'line' };
    succeeded(await addRecord(store, 'property', 'hat', own));
    succeeded(await addRecord(store, 'property', 'since', { name: 'Since', how: 'date' }));
    succeeded(await addRecord(store, 'property', 'shoes', { name: 'Shoes', how: 'number' }));
    const { words, values } = filledIn(fieldsOfKind('contact'));
    const told = {
      'property-hat': 'Quetzalhat',
      'property-since': '2011-03-02',
      'property-shoes': 47.5,
    };
    const about = { ...values, values: told };
    const named = { name: 'Quetzalname', title: 'Quetzaltitle' };
    succeeded(await addContact(store, { ...named, points: [], about }));
    const entered = ['Quetzalhat', '2 March 2011', '47.5', '17 May 1980'];
    return [...words, ...Object.values(named), ...entered];
  },
  company: async (store) => {
    await added(store, 'Ben', 'Lumo SA');
    const { words, values } = filledIn(
      fieldsOfKind('company').filter(({ name }) => name !== 'name'),
    );
    succeeded(await editCompany(store, LUMO, values, { join: false }));
    return [...words, 'Lumo'];
  },
  point: async (store) => {
    const points = [{ kind: 'email' as const, value: 'quetzal@lumo.example' }];
    succeeded(await addContact(store, { name: 'Ben', points }));
    return ['quetzal@lumo.example'];
  },
  interaction: async (store, ana) => {
    const person = { kind: 'contact' as const, id: ana, name: 'Ana' };
    succeeded(await saveNote(store, { id: 'n', person, text: 'Quetzalnote' }));
    return ['Quetzalnote'];
  },
  message: async (store) => {
    const said = [buildMessage('m', 'Quetzalmessage', MONDAY)];
    const thread = buildThread([buildPerson('Cleo', 'cleo@lumo.example')], said);
    succeeded(await saveLog(store, await draftFor(store, thread)));
    return ['Quetzalmessage'];
  },
  holding: NO_WORDS,
  dismissal: NO_WORDS,
};

function isWrittenApart(kind: RecordKind): kind is keyof typeof WRITINGS {
  return Object.hasOwn(WRITINGS, kind);
}

/** What every search says of a query. */
async function everythingFound(store: Store, query: string): Promise<string[]> {
  const named = await search(store, query);
  const known = succeeded(await searchRecords(store, query));
  const { hits } = succeeded(await searchEntries(store, query, () => true));
  return [
    ...named.map(({ name, matched = '' }) => `${name} ${matched}`),
    ...[...known.companies, ...known.lists].map(({ name = '', text = '' }) => `${name} ${text}`),
    ...[...known.contacts, ...known.hits, ...hits].map(({ text }) => text),
  ];
}

it.each(RECORD_KINDS)(
  'every word of one’s own in a record of the kind %s is found',
  async (kind) => {
    const { store } = await freshStore();
    const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
    const write = isWrittenApart(kind) ? WRITINGS[kind] : byForm(kind);
    for (const word of await write(store, contact))
      expect(await everythingFound(store, word)).toContainEqual(expect.stringContaining(word));
  },
);

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/domain/ledger/change.ts';
import { changeHashOf } from '../../../lib/domain/ledger/proof.ts';
import {
  type Everything,
  readEverything,
  writeEverything,
} from '../../../lib/formats/everything.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { readAll } from '../../../lib/store/dump.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

async function honest(): Promise<Everything> {
  const { store } = await freshStore();
  const points = [
    { kind: 'email' as const, value: 'Ana@x.example' },
    { kind: 'phone' as const, value: '020 7946 0018' },
  ];
  succeeded(await addContact(store, { name: 'Ana', company: 'Lumo SA', points }));
  return { ...(await readAll(store.db)), taught: [] };
}

function textOf(everything: Everything): string {
  return writeEverything(everything, new Date(0));
}

/** The same changes in a chain that holds, whatever is in them. */
function chained(changes: readonly Change[]): Change[] {
  let previous = '';
  return changes.map((change) => {
    const hash = changeHashOf({ ...change, previous });
    const linked = { ...change, previous, hash };
    previous = hash;
    return linked;
  });
}

function sentenceOf(text: string): string {
  const read = readEverything(text);
  return read.ok ? 'taken' : read.failure.message;
}

describe('a file that means harm', () => {
  it('is told from an honest one', async () => {
    expect(sentenceOf(textOf(await honest()))).toBe('taken');
  });

  it.each<[string, string, (all: Everything) => string]>([
    [
      'has a record twice',
      'records › contact › 1',
      (all) => {
        const { contact } = all.records;
        return textOf({ ...all, records: { ...all.records, contact: [...contact, ...contact] } });
      },
    ],
    [
      'has an address under the key of another',
      'records › point › 0',
      (all) => textOf(all).replace('"value":"Ana@x.example"', '"value":"Ben@x.example"'),
    ],
    [
      'sets the prototype of a record',
      'records › contact › 0',
      (all) => textOf(all).replace('"name":"Ana"', '"name":"Ana","__proto__":{"deleted":true}'),
    ],
    [
      'hides a prototype key deeper',
      'records › company › 0',
      (all) => textOf(all).replace('"stamps":{', '"stamps":{"__proto__":"x",'),
    ],
    [
      'nests without end',
      'records › contact › 0',
      (all) => {
        const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
        return textOf(all).replace('"name":"Ana"', `"name":"Ana","more":${nested}`);
      },
    ],
    [
      'stops the clock by a stamp that is none',
      'changes › 0',
      (all) =>
        textOf({
          ...all,
          changes: chained(all.changes.map((one) => ({ ...one, id: `~${one.id}` }))),
        }),
    ],
    [
      'sends the clock to the end of time',
      'changes › 0',
      (all) => {
        const late = (id: string) => `zzzzzzzzz${id.slice(9)}`;
        return textOf({
          ...all,
          changes: chained(all.changes.map((one) => ({ ...one, id: late(one.id) }))),
        });
      },
    ],
    [
      'has a stamp in a record that is none',
      'records › contact › 0',
      (all) => textOf(all).replace(/"stamps":\{"company":"[^"]*"/, '"stamps":{"company":"zzzz"'),
    ],
    [
      'changes a kind of record that does not exist',
      'changes › 0 › kind',
      (all) => textOf(all).replace('"kind":"company","op"', '"kind":"secret","op"'),
    ],
    [
      'has a text where a list belongs',
      'records › contact',
      (all) => textOf(all).replace(/"contact":\[.*?\],"dismissal"/, '"contact":"all","dismissal"'),
    ],
  ])('is refused where it %s', async (_what, where, harm) => {
    const text = harm(await honest());
    expect(sentenceOf(text)).toContain(`“${where}`);
  });

  it('is refused at its first wrong record, were there a million', () => {
    const contact = Array.from({ length: 1_000_000 }, () => 1);
    const lists = { company: [], point: [], holding: [], message: [], interaction: [] };
    const records = { ...lists, contact, dismissal: [] };
    const head = {
      format: 'alongside-everything',
      version: 1,
      exported: '2026-03-02T09:00:00.000Z',
    };
    expect(sentenceOf(JSON.stringify({ ...head, records, changes: [] }))).toContain(
      '“records › contact › 0”',
    );
  });
});

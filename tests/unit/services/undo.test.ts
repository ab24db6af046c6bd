import { describe, expect, it } from 'vitest';
import { contactView } from '../../../lib/services/contact-view.ts';
import {
  addContact,
  addDetected,
  deleteContact,
  editContact,
} from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { deleteInteraction, interactionMessages } from '../../../lib/services/interactions.ts';
import { join } from '../../../lib/services/joins.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { Written } from '../../../lib/services/views.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const ana = buildPerson('Ana Pereira', 'ana@lumo.example');
const said = (n: number) => buildMessage(`k${n}`, `line ${n}`, MONDAY + n * HOUR);

async function logged(store: Store, ...lines: number[]) {
  return succeeded(
    await saveLog(store, await draftFor(store, buildThread([ana], lines.map(said)))),
  );
}

async function takenBack(store: Store, { commit = '' }: Written<unknown>) {
  return succeeded(await undo(store, commit));
}

async function textsOf(store: Store, interaction: string): Promise<string[]> {
  return (await interactionMessages(store, interaction)).map((one) => one.text);
}

describe('undo after later writes', () => {
  it('takes the messages of one log out and leaves those that were added since', async () => {
    const { store } = await freshStore();
    const { interaction } = (await logged(store, 1)).value;
    const second = await logged(store, 1, 2);
    await logged(store, 1, 2, 3);
    const undone = await takenBack(store, second);
    expect(await textsOf(store, interaction)).toEqual(['line 1', 'line 3']);
    const thread = buildThread([ana], [1, 2, 3].map(said));
    expect((await recognise(store, thread)).conversation).toMatchObject({ shown: 3, logged: 2 });
    await takenBack(store, undone);
    expect((await textsOf(store, interaction)).sort()).toEqual(['line 1', 'line 2', 'line 3']);
  });

  it('leaves a message in the one entry that holds it when a deleted entry comes back', async () => {
    const { store } = await freshStore();
    const first = (await logged(store, 1, 2)).value;
    const deleted = succeeded(await deleteInteraction(store, first.interaction));
    const second = (await logged(store, 0, 1)).value;
    expect(second.interaction).not.toBe(first.interaction);
    await takenBack(store, deleted);
    expect(await textsOf(store, second.interaction)).toEqual(['line 0', 'line 1']);
    expect(await textsOf(store, first.interaction)).toEqual(['line 2']);
  });

  it('does not bring an entry back whose every message is logged elsewhere by now', async () => {
    const { store } = await freshStore();
    const first = (await logged(store, 1)).value;
    const deleted = succeeded(await deleteInteraction(store, first.interaction));
    await logged(store, 0, 1);
    expect((await takenBack(store, deleted)).value.kept).toBeGreaterThan(0);
    expect((await timeline(store, first.contact, { limit: 9 })).entries).toHaveLength(1);
  });

  it('keeps what was said when another entry holds it by now', async () => {
    const { store } = await freshStore();
    const first = await logged(store, 1);
    succeeded(await deleteInteraction(store, first.value.interaction));
    const { interaction } = (await logged(store, 0, 1)).value;
    await takenBack(store, first);
    expect(await textsOf(store, interaction)).toEqual(['line 0', 'line 1']);
  });

  it('leaves alone what was taken back already and written anew', async () => {
    const { store } = await freshStore();
    const first = await logged(store, 1);
    await takenBack(store, first);
    const again = await logged(store, 1);
    await takenBack(store, first);
    expect((await timeline(store, again.value.contact, { limit: 9 })).entries).toHaveLength(1);
  });

  it('takes a company back with the edit that named it, unless somebody belongs to it by now', async () => {
    const { store } = await freshStore();
    const { contact } = succeeded(await addContact(store, { name: 'Ana', points: [] })).value;
    const edit = succeeded(await editContact(store, contact, { company: 'Lumo SA' }));
    expect((await takenBack(store, edit)).value.kept).toBe(0);
    const again = succeeded(await editContact(store, contact, { company: 'Lumo SA' }));
    const ben = { name: 'Ben', company: 'Lumo SA', points: [] };
    const { contact: other } = succeeded(await addContact(store, ben)).value;
    expect((await takenBack(store, again)).value.kept).toBe(1);
    expect((await contactView(store, other))?.companyName).toBe('Lumo SA');
  });

  it('of an added contact is not held up by what was logged over the address before', async () => {
    const { store, clock } = await freshStore();
    const { contact } = (await logged(store, 1)).value;
    succeeded(await deleteContact(store, contact));
    clock.now += DAY;
    const added = succeeded(await addDetected(store, ana));
    expect((await timeline(store, added.value.contact, { limit: 9 })).entries).toHaveLength(1);
    expect((await takenBack(store, added)).value.kept).toBe(0);
    expect((await recognise(store, buildThread([ana], []))).people[0]?.match.kind).toBe('unknown');
  });

  it('keeps a contact that was joined into another', async () => {
    const { store } = await freshStore();
    const { contact: survivor } = succeeded(
      await addContact(store, { name: 'Ana', points: [] }),
    ).value;
    const added = succeeded(await addContact(store, { name: 'ana_p', points: [] }));
    succeeded(await join(store, { survivor, loser: added.value.contact }));
    expect((await takenBack(store, added)).value.kept).toBe(1);
    expect((await contactView(store, survivor))?.joins).toMatchObject([{ name: 'ana_p' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { deleteContact } from '../../../lib/services/contacts.ts';
import { editInteraction } from '../../../lib/services/interactions.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import { movePoint, sharePoint } from '../../../lib/services/points.ts';
import { handDraft, prepareLog } from '../../../lib/services/prepare-log.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { LogDraft } from '../../../lib/services/views.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const point = { kind: 'email' as const, value: 'desk@lumo.example' };
const ana = buildPerson('Ana Pereira', point.value);
const said = (n: number) => buildMessage(`k${n}`, `line ${n}`, MONDAY + n * HOUR);
const thread = (...lines: number[]) => buildThread([ana], lines.map(said));

async function logged(store: Store, ...lines: number[]) {
  return succeeded(await saveLog(store, await draftFor(store, thread(...lines)))).value;
}

function draftOf(store: Store, contact: string, ...lines: number[]): Promise<LogDraft> {
  const detection = thread(...lines);
  const person = { kind: 'contact' as const, id: contact, name: '', point: `email:${point.value}` };
  return prepareLog(store, { person, detection, texts: detection.conversation?.messages ?? [] });
}

async function told(store: Store, contact: string): Promise<[string, number][]> {
  const { entries } = await timeline(store, contact, { limit: 50 });
  return entries.map((one) => [one.summary, one.messages]);
}

describe('whose entry a log goes to', () => {
  it('is not the note that was written about the conversation', async () => {
    const { store, clock } = await freshStore();
    const conversation = (await recognise(store, thread(1))).conversation?.id ?? '';
    const person = { kind: 'detected' as const, person: ana, name: 'Ana' };
    succeeded(await saveNote(store, { id: 'n', person, text: 'likes blue', conversation }));
    clock.now += HOUR;
    const { contact, outcome } = await logged(store, 1);
    expect(outcome).toBe('new');
    const entries = await told(store, contact);
    expect(entries.toSorted(([one], [other]) => one.localeCompare(other))).toEqual([
      ['likes blue', 0],
      ['line 1', 1],
    ]);
  });

  it('is that of the person who was chosen, when several share the address', async () => {
    const { store } = await freshStore();
    const { contact } = await logged(store, 1);
    const ben = succeeded(await sharePoint(store, { point, to: { name: 'Ben Ito' } })).value;
    const draft = await draftOf(store, ben.contact, 1, 2);
    expect(draft.interaction).toBeUndefined();
    expect(succeeded(await saveLog(store, draft)).value.outcome).toBe('new');
    succeeded(await saveLog(store, await draftOf(store, ben.contact, 3)));
    expect(await told(store, ben.contact)).toContainEqual(['line 2', 2]);
    expect(await told(store, contact)).toEqual([['line 1', 1]]);
  });

  it('is the new owner’s from the hour at which a number changed hands', async () => {
    const { store, clock } = await freshStore();
    const { contact } = await logged(store, 1);
    clock.now += 5 * HOUR;
    const from = MONDAY + 3 * HOUR;
    const ben = succeeded(await movePoint(store, { point, to: { name: 'Ben Ito' }, from })).value;
    succeeded(await saveLog(store, await draftOf(store, ben.contact, 1, 5)));
    expect(await told(store, contact)).toEqual([['line 1', 1]]);
    expect(await told(store, ben.contact)).toEqual([['line 5', 1]]);
  });

  it('is the chosen contact’s for what was said before the number was theirs', async () => {
    const { store, clock } = await freshStore();
    const { contact } = await logged(store, 1);
    clock.now += 9 * HOUR;
    const from = MONDAY + 8 * HOUR;
    const ben = succeeded(await movePoint(store, { point, to: { name: 'Ben Ito' }, from })).value;
    succeeded(await saveLog(store, await draftOf(store, ben.contact, 2)));
    expect(await told(store, ben.contact)).toEqual([['line 2', 1]]);
    expect(await told(store, contact)).toEqual([['line 1', 1]]);
  });

  it('comes back with a contact that was deleted and is met again', async () => {
    const { store } = await freshStore();
    const { contact, interaction } = await logged(store, 1);
    succeeded(await deleteContact(store, contact));
    const again = await logged(store, 1, 2);
    expect(again).toMatchObject({ outcome: 'added', interaction, messages: 1 });
    expect(again.contact).not.toBe(contact);
    expect(await told(store, again.contact)).toEqual([['line 1', 2]]);
  });

  it('is known again when a contact that was deleted is met and nothing is new', async () => {
    const { store } = await freshStore();
    const { contact } = await logged(store, 1);
    succeeded(await deleteContact(store, contact));
    const again = await logged(store, 1);
    expect(await told(store, again.contact)).toEqual([['line 1', 1]]);
  });
});

describe('what was typed into a draft', () => {
  it('is kept when another window has logged the same messages meanwhile', async () => {
    const { store } = await freshStore();
    const draft = await draftFor(store, thread(1));
    const { interaction, contact } = await logged(store, 1);
    const saved = succeeded(await saveLog(store, { ...draft, summary: 'Order is late' })).value;
    expect(saved).toMatchObject({ interaction, outcome: 'edited' });
    expect(await told(store, contact)).toEqual([['Order is late', 1]]);
  });

  it('is logged without messages when none is ticked', async () => {
    const { store } = await freshStore();
    const draft = await draftFor(store, thread(1));
    const messages = draft.messages.map((one) => ({ ...one, ticked: false }));
    const unticked = { ...draft, messages, summary: 'Talked it over' };
    const { contact } = succeeded(await saveLog(store, unticked)).value;
    expect(await told(store, contact)).toEqual([['Talked it over', 0]]);
    succeeded(await saveLog(store, unticked));
    expect(await told(store, contact)).toHaveLength(1);
  });

  it('as a time moves a call as a whole', async () => {
    const { store } = await freshStore();
    const person = { kind: 'detected' as const, person: ana, name: 'Ana' };
    const call = { ...handDraft(store, person, 'call'), summary: 'Called' };
    const { contact, interaction } = succeeded(await saveLog(store, call)).value;
    succeeded(await editInteraction(store, interaction, { at: MONDAY - 9 * HOUR }));
    succeeded(await editInteraction(store, interaction, { at: MONDAY - HOUR }));
    const { coverage } = await timeline(store, contact, { limit: 9 });
    expect(coverage.since).toBe(MONDAY - HOUR);
  });
});

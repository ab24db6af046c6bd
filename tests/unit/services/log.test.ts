import { describe, expect, it } from 'vitest';
import { historyOf, undo } from '../../../lib/services/history.ts';
import {
  deleteInteraction,
  editInteraction,
  interactionMessages,
} from '../../../lib/services/interactions.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const ana = buildPerson('Ana Pereira', 'ana@lumo.example');
const first = buildMessage('1', 'Where is order 4471?', MONDAY - HOUR);
const second = buildMessage('2', 'It arrived, thank you.', MONDAY + 5 * HOUR);

describe('logging a thread', () => {
  it('adds an unknown person, their address and the interaction in one step', async () => {
    const { store } = await freshStore();
    const thread = buildThread([ana], [first]);
    const logged = succeeded(await saveLog(store, await draftFor(store, thread)));
    expect(logged.value).toMatchObject({ outcome: 'new', messages: 1, contactName: 'Ana Pereira' });
    const history = await timeline(store, logged.value.contact, { limit: 10 });
    expect(history.entries.map((one) => one.summary)).toEqual(['Where is order 4471?']);
    const { people, conversation } = await recognise(store, thread);
    expect(people[0]?.match).toMatchObject({
      kind: 'known',
      name: 'Ana Pereira',
      confidence: 'certain',
    });
    expect(conversation).toMatchObject({
      shown: 1,
      logged: 1,
      interaction: logged.value.interaction,
    });
  });

  it.each([
    ['an hour later', HOUR, 'added', 1],
    ['eleven hours later', 11 * HOUR, 'added', 1],
    ['the next day', DAY, 'new', 2],
    ['next month', 31 * DAY, 'new', 2],
  ])('with a new message %s', async (_when, later, outcome, interactions) => {
    const { store, clock } = await freshStore();
    const before = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    );
    clock.now += later;
    const reply = buildMessage('2', 'And the invoice?', MONDAY - HOUR + later);
    const after = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first, reply]))),
    );
    expect(after.value).toMatchObject({ outcome, messages: 1, contact: before.value.contact });
    const { entries } = await timeline(store, before.value.contact, { limit: 10 });
    expect(entries).toHaveLength(interactions);
    expect(entries.reduce((sum, one) => sum + one.messages, 0)).toBe(2);
  });

  it('pressed again opens the same interaction and writes nothing', async () => {
    const { store } = await freshStore();
    const thread = buildThread([ana], [first, second]);
    const once = succeeded(await saveLog(store, await draftFor(store, thread)));
    const again = await draftFor(store, thread);
    expect(again).toMatchObject({ interaction: once.value.interaction });
    const twice = succeeded(await saveLog(store, again));
    expect(twice.commit).toBeUndefined();
    expect(twice.value).toMatchObject({
      outcome: 'unchanged',
      interaction: once.value.interaction,
    });
  });

  it('in two windows at once makes one contact and one interaction', async () => {
    const one = await freshStore();
    const other = await freshStore(one);
    const thread = buildThread([ana], [first, second]);
    const drafts = await Promise.all([draftFor(one.store, thread), draftFor(other.store, thread)]);
    const saved = await Promise.all([
      saveLog(one.store, drafts[0]),
      saveLog(other.store, drafts[1]),
    ]);
    const [a, b] = saved.map((result) => succeeded(result).value);
    expect(a?.contact).toBe(b?.contact);
    expect(a?.interaction).toBe(b?.interaction);
    expect((await timeline(one.store, a?.contact ?? '', { limit: 10 })).entries).toHaveLength(1);
  });

  it('in two windows with overlapping messages keeps each message in one interaction', async () => {
    const one = await freshStore();
    const other = await freshStore(one);
    const third = buildMessage('3', 'One more thing', MONDAY);
    const [left, right] = [
      buildThread([ana], [first, second]),
      buildThread([ana], [second, third]),
    ];
    const drafts = await Promise.all([draftFor(one.store, left), draftFor(other.store, right)]);
    const saved = await Promise.all([
      saveLog(one.store, drafts[0]),
      saveLog(other.store, drafts[1]),
    ]);
    const contact = succeeded(saved[0]).value.contact;
    const { entries } = await timeline(one.store, contact, { limit: 10 });
    expect(entries.map((entry) => entry.messages)).toEqual([3]);
  });

  it('keeps both wordings of a message that was edited on the site', async () => {
    const { store } = await freshStore();
    const logged = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    );
    const edited = { ...first, text: 'Where is order 4472?' };
    const again = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [edited]))),
    );
    expect(again.value.interaction).toBe(logged.value.interaction);
    const said = await interactionMessages(store, logged.value.interaction);
    expect(said).toMatchObject([
      { text: 'Where is order 4471?', revisions: ['Where is order 4472?'] },
    ]);
  });

  it('keeps a message that was deleted on the site', async () => {
    const { store } = await freshStore();
    const both = await draftFor(store, buildThread([ana], [first, second]));
    const { interaction } = succeeded(await saveLog(store, both)).value;
    succeeded(await saveLog(store, await draftFor(store, buildThread([ana], [second]))));
    expect(await interactionMessages(store, interaction)).toHaveLength(2);
  });

  it('adds what a virtual list shows only the second time', async () => {
    const { store } = await freshStore();
    const shown = [1, 2, 3, 4, 5, 6].map((n) =>
      buildMessage(`k${n}`, `line ${n}`, MONDAY + n * 60_000),
    );
    const lower = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], shown.slice(3)))),
    );
    const upper = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], shown.slice(0, 5)))),
    );
    expect(upper.value).toMatchObject({
      outcome: 'added',
      interaction: lower.value.interaction,
      messages: 3,
    });
    expect(await interactionMessages(store, lower.value.interaction)).toHaveLength(6);
  });

  it('leaves an edited summary alone when more is logged', async () => {
    const { store } = await freshStore();
    const { interaction, contact } = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    ).value;
    succeeded(await editInteraction(store, interaction, { summary: 'Order 4471 is late' }));
    succeeded(await saveLog(store, await draftFor(store, buildThread([ana], [first, second]))));
    const { entries } = await timeline(store, contact, { limit: 10 });
    expect(entries).toMatchObject([{ summary: 'Order 4471 is late', messages: 2 }]);
  });

  it('does not bring back an old summary from a draft that was opened before an edit', async () => {
    const { store } = await freshStore();
    const thread = buildThread([ana], [first]);
    const { interaction, contact } = succeeded(
      await saveLog(store, await draftFor(store, thread)),
    ).value;
    const stale = await draftFor(store, thread);
    succeeded(await editInteraction(store, interaction, { summary: 'newer' }));
    succeeded(await saveLog(store, { ...stale, outcome: 'answered' }));
    const { entries } = await timeline(store, contact, { limit: 10 });
    expect(entries).toMatchObject([{ summary: 'newer', outcome: 'answered' }]);
  });

  it('leaves unticked messages for later', async () => {
    const { store } = await freshStore();
    const draft = await draftFor(store, buildThread([ana], [first, second]));
    const messages = draft.messages.map((one, index) => ({ ...one, ticked: index === 0 }));
    expect(succeeded(await saveLog(store, { ...draft, messages })).value.messages).toBe(1);
    const after = await recognise(store, buildThread([ana], [first, second]));
    expect(after.conversation).toMatchObject({ shown: 2, logged: 1 });
  });
});

describe('taking a log back', () => {
  it('removes the person it had added, and undoing the undo brings all back', async () => {
    const { store } = await freshStore();
    const thread = buildThread([ana], [first]);
    const logged = succeeded(await saveLog(store, await draftFor(store, thread)));
    const undone = succeeded(await undo(store, logged.commit ?? ''));
    expect((await recognise(store, thread)).people[0]?.match).toEqual({
      kind: 'unknown',
      candidates: [],
    });
    succeeded(await undo(store, undone.commit ?? ''));
    expect((await recognise(store, thread)).people[0]?.match).toMatchObject({ kind: 'known' });
    expect((await timeline(store, logged.value.contact, { limit: 9 })).entries).toHaveLength(1);
  });

  it('takes only the added messages out of an interaction that was there before', async () => {
    const { store } = await freshStore();
    const once = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    );
    const more = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first, second]))),
    );
    succeeded(await undo(store, more.commit ?? ''));
    const { entries } = await timeline(store, once.value.contact, { limit: 9 });
    expect(entries).toMatchObject([{ messages: 1, at: MONDAY - HOUR }]);
  });

  it('keeps the person when something newer rests on them', async () => {
    const { store } = await freshStore();
    const logged = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    );
    const other = buildThread([ana], [buildMessage('9', 'Another matter', MONDAY)], {
      key: 'thread-2',
    });
    succeeded(await saveLog(store, await draftFor(store, other)));
    succeeded(await undo(store, logged.commit ?? ''));
    const { entries } = await timeline(store, logged.value.contact, { limit: 9 });
    expect(entries.map((one) => one.summary)).toEqual(['Another matter']);
  });

  it('allows logging the same messages again after an undo and after a deletion', async () => {
    const { store } = await freshStore();
    const thread = buildThread([ana], [first]);
    const one = succeeded(await saveLog(store, await draftFor(store, thread)));
    succeeded(await undo(store, one.commit ?? ''));
    const two = succeeded(await saveLog(store, await draftFor(store, thread)));
    expect(two.value.outcome).toBe('new');
    succeeded(await deleteInteraction(store, two.value.interaction));
    const three = succeeded(await saveLog(store, await draftFor(store, thread)));
    expect(three.value).toMatchObject({ outcome: 'new', messages: 1 });
    expect((await timeline(store, three.value.contact, { limit: 9 })).entries).toHaveLength(1);
  });

  it('is told in the history of the entry', async () => {
    const { store } = await freshStore();
    const { interaction } = succeeded(
      await saveLog(store, await draftFor(store, buildThread([ana], [first]))),
    ).value;
    const edit = succeeded(await editInteraction(store, interaction, { summary: 'Late' }));
    succeeded(await undo(store, edit.commit ?? ''));
    const lines = await historyOf(store, 'interaction', interaction);
    expect(lines.map((line) => [line.what, line.undoable])).toEqual([
      ['took back: summary changed from “Late” to “Where is order 4471?”', true],
      ['summary changed from “Where is order 4471?” to “Late”', false],
      ['logged', true],
    ]);
  });
});

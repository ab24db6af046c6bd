import { describe, expect, it } from 'vitest';
import { dismiss, restore } from '../../../lib/services/dismissals.ts';
import { undo } from '../../../lib/services/history.ts';
import { saveLog } from '../../../lib/services/log.ts';
import { movePoint, rememberAlias, sharePoint } from '../../../lib/services/points.ts';
import { recognise } from '../../../lib/services/recognise.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { Store } from '../../../lib/store/store.ts';
import { buildMessage, buildPerson, buildThread, draftFor } from '../../support/build-detection.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const point = { kind: 'email' as const, value: 'desk@lumo.example' };
const ana = buildPerson('Ana Pereira', point.value);
const thread = buildThread([ana], [buildMessage('1', 'Hello', MONDAY - HOUR)]);

async function told(store: Store, contact: string): Promise<string[]> {
  return (await timeline(store, contact, { limit: 50 })).entries.map((one) => one.summary);
}

async function loggedToAna(store: Store): Promise<string> {
  return succeeded(await saveLog(store, await draftFor(store, thread))).value.contact;
}

describe('“This address is Ben’s”', () => {
  it('moves the point and all that was said over it, and back', async () => {
    const { store } = await freshStore();
    const was = await loggedToAna(store);
    const moved = succeeded(await movePoint(store, { point, to: { name: 'Ben Ito' } }));
    expect(await told(store, was)).toEqual([]);
    expect(await told(store, moved.value.contact)).toEqual(['Hello']);
    expect((await recognise(store, thread)).people[0]?.match).toMatchObject({
      kind: 'known',
      name: 'Ben Ito',
    });
    succeeded(await undo(store, moved.commit ?? ''));
    expect(await told(store, was)).toEqual(['Hello']);
    expect((await recognise(store, thread)).people[0]?.match).toMatchObject({
      name: 'Ana Pereira',
    });
  });

  it('splits the history of a re-assigned number at the day it changed hands', async () => {
    const { store, clock } = await freshStore();
    const was = await loggedToAna(store);
    clock.now += 30 * DAY;
    const from = clock.now - DAY;
    const moved = succeeded(await movePoint(store, { point, to: { name: 'Ben Ito' }, from }));
    const later = buildThread([ana], [buildMessage('2', 'Ben here', clock.now)], {
      key: 'thread-2',
    });
    const logged = succeeded(await saveLog(store, await draftFor(store, later))).value;
    expect(logged.contactName).toBe('Ben Ito');
    expect(await told(store, was)).toEqual(['Hello']);
    expect(await told(store, moved.value.contact)).toEqual(['Ben here']);
    succeeded(await undo(store, moved.commit ?? ''));
    expect(await told(store, was)).toEqual(['Ben here', 'Hello']);
  });

  it('is refused when the other contact was deleted', async () => {
    const { store } = await freshStore();
    await loggedToAna(store);
    expect(failedWith(await movePoint(store, { point, to: { contact: 'c-gone' } }))).toBe(
      'not-found',
    );
  });
});

describe('a shared point', () => {
  it('is asked about and never matched above likely', async () => {
    const { store } = await freshStore();
    const was = await loggedToAna(store);
    const shared = succeeded(await sharePoint(store, { point, to: { name: 'Ben Ito' } }));
    const match = (await recognise(store, thread)).people[0]?.match;
    expect(match).toMatchObject({ kind: 'shared', point: 'email:desk@lumo.example' });
    expect(match?.kind === 'shared' && match.holders.map((one) => one.name).sort()).toEqual([
      'Ana Pereira',
      'Ben Ito',
    ]);
    expect(
      failedWith(
        await saveLog(
          store,
          await draftFor(store, buildThread([ana], [buildMessage('7', 'Who?')])),
        ),
      ),
    ).toBe('refused');
    succeeded(await undo(store, shared.commit ?? ''));
    expect((await recognise(store, thread)).people[0]?.match).toMatchObject({
      kind: 'known',
      contact: was,
    });
  });

  it('keeps what is logged for one of its people away from the other', async () => {
    const { store } = await freshStore();
    await loggedToAna(store);
    const ben = succeeded(await sharePoint(store, { point, to: { name: 'Ben Ito' } })).value
      .contact;
    const other = buildThread([ana], [buildMessage('9', 'For Ben', MONDAY)], { key: 'thread-9' });
    const draft = await draftFor(store, other);
    const person = {
      kind: 'contact' as const,
      id: ben,
      name: 'Ben Ito',
      point: 'email:desk@lumo.example',
    };
    succeeded(await saveLog(store, { ...draft, person }));
    expect(await told(store, ben)).toContain('For Ben');
    const match = (await recognise(store, thread)).people[0]?.match;
    const anaId =
      match?.kind === 'shared'
        ? match.holders.find((one) => one.name === 'Ana Pereira')?.contact
        : '';
    expect(await told(store, anaId ?? '')).toEqual(['Hello']);
  });
});

describe('a name without an address', () => {
  const named = {
    ...buildPerson('Ana Pereira', 'x@x.example'),
    points: [
      {
        kind: 'alias' as const,
        value: 'chat/anna/Ana Pereira',
        confidence: 'likely' as const,
        evidence: 'chat title',
      },
    ],
  };
  const chat = {
    ...buildThread([named], [buildMessage('c1', 'Hi', MONDAY)], { key: 'chat-1' }),
    site: 'chat',
  };

  it('offers contacts of that name as guesses and remembers the one that was picked', async () => {
    const { store } = await freshStore();
    const contact = await loggedToAna(store);
    const before = (await recognise(store, chat)).people[0]?.match;
    expect(before).toMatchObject({
      kind: 'unknown',
      candidates: [{ contact, reason: 'same name' }],
    });
    const remembered = succeeded(await rememberAlias(store, named, contact));
    const after = (await recognise(store, chat)).people[0]?.match;
    expect(after).toMatchObject({ kind: 'known', contact, confidence: 'likely' });
    succeeded(await undo(store, remembered.commit ?? ''));
    expect((await recognise(store, chat)).people[0]?.match).toMatchObject({ kind: 'unknown' });
  });
});

describe('“Not about this”', () => {
  it('hides the person in this conversation only, and shows them again', async () => {
    const { store } = await freshStore();
    await loggedToAna(store);
    const { conversation } = await recognise(store, thread);
    const where = { conversation: conversation?.id ?? '', point: 'email:desk@lumo.example' };
    const hidden = succeeded(await dismiss(store, where));
    expect(await recognise(store, thread)).toMatchObject({
      primary: -1,
      people: [{ dismissed: true }],
    });
    const elsewhere = buildThread([ana], [], { key: 'thread-2' });
    expect((await recognise(store, elsewhere)).primary).toBe(0);
    succeeded(await restore(store, where));
    expect((await recognise(store, thread)).primary).toBe(0);
    succeeded(await dismiss(store, where));
    succeeded(await undo(store, hidden.commit ?? ''));
    expect((await recognise(store, thread)).primary).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../../lib/domain/channel.ts';
import {
  giveCompanyPoint,
  takeCompanyPoint,
} from '../../../../lib/services/company/company-points.ts';
import { companyTimeline } from '../../../../lib/services/company/company-timeline.ts';
import { editContact } from '../../../../lib/services/contacts.ts';
import { deleteInteraction } from '../../../../lib/services/interactions.ts';
import { saveLog } from '../../../../lib/services/log.ts';
import { handDraft } from '../../../../lib/services/prepare-log.ts';
import type { Store } from '../../../../lib/store/store.ts';
import {
  buildMessage,
  buildPerson,
  buildThread,
  draftFor,
} from '../../../support/build-detection.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../../support/fresh-store.ts';
import { added, LUMO, noted, timelineAt, toldAt } from './at-company.ts';

const desk = { kind: 'email' as const, value: 'info@lumo.example' };

async function withLumo() {
  const test = await freshStore();
  const { store } = test;
  const ana = await added(store, 'Ana', 'Lumo SA', 'ana@lumo.example', desk.value);
  const ben = await added(store, 'Ben', 'Lumo SA', 'ben@lumo.example');
  return { test, store, ana, ben };
}

async function logged(store: Store, id: string, channel: Channel, summary: string, at: number) {
  const person = { kind: 'contact' as const, id, name: '' };
  const draft = { ...handDraft(store, person, channel), summary, at };
  return succeeded(await saveLog(store, draft)).value.interaction;
}

/** Three occasions of two contacts on two channels, and a mail that was read from a page. */
async function withHistory() {
  const { test, store, ana, ben } = await withLumo();
  const first = await logged(store, ben, 'call', 'first call', MONDAY - 9 * DAY);
  await logged(store, ana, 'chat', 'a chat', MONDAY - 3 * HOUR);
  await logged(store, ana, 'call', 'last call', MONDAY - 2 * HOUR);
  const thread = buildThread(
    [buildPerson('Ana', 'ana@lumo.example')],
    [buildMessage('k1', 'a mail', MONDAY - HOUR)],
  );
  succeeded(await saveLog(store, await draftFor(store, thread)));
  return { test, store, ana, ben, first };
}

describe('the timeline of a company', () => {
  it('shows some channels alone, with whom each was', async () => {
    const { store } = await withHistory();
    const { entries, more } = await timelineAt(store, { channels: ['call'] });
    expect(entries.map(({ summary, whose }) => [summary, whose?.name])).toEqual([
      ['last call', 'Ana'],
      ['first call', 'Ben'],
    ]);
    expect(more).toBe(false);
    expect(await timelineAt(store, { channels: ['call'], limit: 1 })).toMatchObject({
      entries: [{ summary: 'last call' }],
      more: true,
    });
    expect(await toldAt(store, { channels: ['chat', 'sms'] })).toEqual(['a chat']);
    expect(await toldAt(store, { channels: ['social'] })).toEqual([]);
  });

  it('tells what all of it covers, whatever of it is shown', async () => {
    const { store, first } = await withHistory();
    const covers = { since: MONDAY - 9 * DAY, sites: ['hand', 'roundcube'] };
    for (const query of [{}, { limit: 1 }, { channels: ['social' as const] }])
      expect((await timelineAt(store, query)).coverage).toEqual(covers);
    succeeded(await deleteInteraction(store, first));
    expect((await timelineAt(store)).coverage).toEqual({ ...covers, since: MONDAY - 3 * HOUR });
  });

  it('covers what was said over its own addresses, and no more once they are taken away', async () => {
    const { test, store, ana } = await withLumo();
    await noted(test, ana, 'over the desk', desk.value);
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    const key = `email:${desk.value}`;
    succeeded(await editContact(store, ana, { removePoints: [key] }));
    expect((await timelineAt(store)).coverage).toEqual({ since: MONDAY + HOUR, sites: ['hand'] });
    succeeded(await takeCompanyPoint(store, LUMO, key));
    expect((await timelineAt(store)).coverage).toEqual({ sites: [] });
  });

  it('covers nothing where nothing was said, or no such company is there', async () => {
    const { store } = await withLumo();
    const nothing = { entries: [], coverage: { sites: [] }, more: false };
    expect(await timelineAt(store)).toEqual(nothing);
    expect(await companyTimeline(store, 'co-none', { limit: 5 })).toEqual(nothing);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip, ClippedProfile } from '../../../lib/domain/clip.ts';
import { aboutContact } from '../../../lib/services/about-contact.ts';
import { prepareClip } from '../../../lib/services/clip/prepare-clip.ts';
import { saveClip } from '../../../lib/services/clip/save-clip.ts';
import { contactView } from '../../../lib/services/contact-view.ts';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { undo } from '../../../lib/services/history.ts';
import { interactionMessages } from '../../../lib/services/interactions.ts';
import { timeline } from '../../../lib/services/timeline.ts';
import type { LogDraft, PersonRef } from '../../../lib/services/views.ts';
import { buildPerson } from '../../support/build-detection.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore, type TestStore } from '../../support/fresh-store.ts';

const PROFILE: ClippedProfile = {
  person: {
    ...buildPerson('Ana Pereira', 'ana@lumo.example'),
    title: 'Buyer',
    company: 'Lumo SA',
    role: 'profile',
    points: [
      { kind: 'handle', value: 'github/ana', confidence: 'certain', evidence: 'h-card' },
      { kind: 'url', value: 'https://github.com/ana', confidence: 'certain', evidence: 'h-card' },
      { kind: 'url', value: 'https://ana.example/', confidence: 'certain', evidence: 'h-card' },
    ],
    evidence: 'h-card',
  },
  place: 'Porto, Portugal',
};

const CLIP: Clip = {
  address: 'https://printweek.example/paper',
  title: 'Paper prices rise',
  byline: 'Lerato Nkosi',
  siteName: 'Print Week',
  published: '2026-02-28',
  text: 'Mills raise their prices.',
};

let given: TestStore;
let ana: PersonRef & { kind: 'contact' };

async function added(name: string, value: string): Promise<PersonRef & { kind: 'contact' }> {
  const points = [{ kind: 'email' as const, value }];
  const { contact } = succeeded(await addContact(given.store, { name, points })).value;
  return { kind: 'contact', id: contact, name };
}

beforeEach(async () => {
  given = await freshStore();
  ana = await added('Ana Pereira', 'ana@lumo.example');
});

const prepared = (person: PersonRef, clip = CLIP) => prepareClip(given.store, person, clip);
const saved = async (draft: LogDraft) => succeeded(await saveClip(given.store, draft));
const entriesOf = async (contact: string) =>
  (await timeline(given.store, contact, { limit: 10 })).entries;
const ticked = (draft: LogDraft, ...fields: string[]): LogDraft => ({
  ...draft,
  proposals: (draft.proposals ?? []).map((one) => ({ ...one, ticked: fields.includes(one.field) })),
});

describe('a clipped page', () => {
  test('is one message with its address, under now and not the day it was published', async () => {
    const draft = await prepared(ana);
    expect(draft).toMatchObject({ channel: 'web-form', site: 'generic', summary: '' });
    const { value } = await saved(draft);
    expect(value).toMatchObject({ outcome: 'new', messages: 1 });
    const [entry] = await entriesOf(ana.id);
    expect(entry).toMatchObject({ subject: 'Paper prices rise', at: given.clock.now });
    const [message] = await interactionMessages(given.store, value.interaction);
    expect(message?.text).toContain('https://printweek.example/paper');
    expect(message?.fromName).toBe('printweek.example');
  });

  test('is taken back like any log', async () => {
    const { commit = '' } = await saved(await prepared(ana));
    succeeded(await undo(given.store, commit));
    expect(await entriesOf(ana.id)).toEqual([]);
  });

  test('that is clipped again is the entry that is there, also days later', async () => {
    await saved(await prepared(ana));
    given.clock.now += 3 * DAY;
    const again = await prepared(ana);
    expect(again.messages).toMatchObject([{ logged: true }]);
    expect((await saved(again)).value.outcome).toBe('unchanged');
    expect(await entriesOf(ana.id)).toHaveLength(1);
  });

  test('that says something else by then keeps both wordings', async () => {
    const { value } = await saved(await prepared(ana));
    await saved(await prepared(ana, { ...CLIP, text: 'Mills lower their prices.' }));
    const [message] = await interactionMessages(given.store, value.interaction);
    expect(message?.text).toContain('raise');
    expect(message?.revisions).toMatchObject([expect.stringContaining('lower')]);
  });

  test('is logged once for each person', async () => {
    const ben = await added('Ben Okoro', 'ben@okoro.example');
    await saved(await prepared(ana));
    const forBen = await prepared(ben);
    expect(forBen.messages).toMatchObject([{ logged: false, ticked: true }]);
    await saved(forBen);
    expect(await entriesOf(ana.id)).toHaveLength(1);
    expect(await entriesOf(ben.id)).toHaveLength(1);
  });

  test('for somebody unknown adds them, and is theirs when it is clipped again', async () => {
    const detected = buildPerson('Chidi Okafor', 'chidi@okafor.example');
    const unknown: PersonRef = { kind: 'detected', person: detected, name: 'Chidi Okafor' };
    const { value } = await saved(await prepared(unknown));
    const known: PersonRef = { kind: 'contact', id: value.contact, name: 'Chidi Okafor' };
    expect((await prepared(known)).interaction).toBe(value.interaction);
  });
});

describe('the page of a profile', () => {
  const profile = { ...CLIP, profile: PROFILE };

  test('proposes what is empty with its evidence, and ticks nothing', async () => {
    const draft = await prepared(ana, profile);
    const evidence = 'h-card on printweek.example';
    expect(draft.proposals).toEqual([
      { field: 'title', value: 'Buyer', evidence, ticked: false },
      { field: 'company', value: 'Lumo SA', evidence, ticked: false },
      { field: 'website', value: 'https://ana.example/', evidence, ticked: false },
      { field: 'postal', value: 'Porto, Portugal', evidence, ticked: false },
    ]);
    expect(draft.summary).toBe('');
    await saved(draft);
    expect(await contactView(given.store, ana.id)).not.toHaveProperty('title');
  });

  test('what is ticked is written with the log, and taken back with it', async () => {
    const { commit = '' } = await saved(ticked(await prepared(ana, profile), 'title', 'website'));
    const after = await contactView(given.store, ana.id);
    expect(after).toMatchObject({ title: 'Buyer' });
    expect(after).not.toHaveProperty('companyName');
    expect(after?.points.map(({ value }) => value)).toContain('https://ana.example/');
    succeeded(await undo(given.store, commit));
    const before = await contactView(given.store, ana.id);
    expect(before).not.toHaveProperty('title');
    expect(before?.points.map(({ value }) => value)).toEqual(['ana@lumo.example']);
    expect(await entriesOf(ana.id)).toEqual([]);
  });

  test('nothing is proposed for what somebody typed, nor written over what they typed meanwhile', async () => {
    const edit = { addPoints: [], removePoints: [] };
    succeeded(await editContact(given.store, ana.id, { ...edit, title: 'Head of print' }));
    const draft = await prepared(ana, profile);
    expect(draft.proposals?.map(({ field }) => field)).toEqual(['company', 'website', 'postal']);
    succeeded(await editContact(given.store, ana.id, { ...edit, company: 'Lumo Group' }));
    await saved(ticked(draft, 'company'));
    expect(await contactView(given.store, ana.id)).toMatchObject({
      title: 'Head of print',
      companyName: 'Lumo Group',
    });
  });

  test('where they are becomes their postal address once it is ticked', async () => {
    const { commit = '' } = await saved(ticked(await prepared(ana, profile), 'postal'));
    expect(await aboutContact(given.store, ana.id)).toEqual({ postal: ['Porto, Portugal'] });
    succeeded(await undo(given.store, commit));
    expect(await aboutContact(given.store, ana.id)).toEqual({});
  });

  test('where they are stands as words beside an address that was typed, before or meanwhile', async () => {
    const draft = ticked(await prepared(ana, profile), 'postal');
    const about = { postal: ['Kaai 4, 2000 Antwerp'] };
    succeeded(await editContact(given.store, ana.id, { about }));
    await saved(draft);
    expect(await aboutContact(given.store, ana.id)).toEqual(about);
    const address = 'https://printweek.example/ana';
    const again = await prepared(ana, { ...profile, address });
    expect(again.proposals?.map(({ field }) => field)).not.toContain('postal');
    expect(again.summary).toBe('Location: Porto, Portugal');
  });

  test('of somebody who is no contact yet it stands as words', async () => {
    const { person } = PROFILE;
    const draft = await prepared({ kind: 'detected', person, name: 'Ana Pereira' }, profile);
    expect(draft.proposals).toBeUndefined();
    expect(draft.summary).toBe('Location: Porto, Portugal');
  });

  test('an address that is somebody else’s stays theirs, and the page is logged all the same', async () => {
    const points = [{ kind: 'url' as const, value: 'https://ana.example/' }];
    succeeded(await addContact(given.store, { name: 'Ana Pereira-Santos', points }));
    await saved(ticked(await prepared(ana, profile), 'website'));
    const after = await contactView(given.store, ana.id);
    expect(after?.points.map(({ value }) => value)).toEqual(['ana@lumo.example']);
    expect(await entriesOf(ana.id)).toHaveLength(1);
  });

  test('of somebody else proposes nothing', async () => {
    const ben = await added('Ben Okoro', 'ben@okoro.example');
    const draft = await prepared(ben, profile);
    expect(draft.proposals).toBeUndefined();
    expect(draft.summary).toBe('');
  });
});

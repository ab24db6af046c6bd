import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receive } from '../../../lib/browser/receive.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import { MAIL, MAIL_PAGE, report } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
let tab = 7_000;
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
  world.granted.push('https://mail.example/*');
  tab += 1;
});

/** Opens the mail page in a tab of its own and gives the sender that its page script would be. */
function openMail() {
  const { id } = world.open('https://mail.example/', { id: tab });
  return { ...MAIL_PAGE, tab: { id } };
}

const remembered = async () => (await recall(tab))?.detection;

describe('a page that does not show any more who is signed in', () => {
  const [ana] = MAIL.people;
  if (ana === undefined) throw new Error('nobody wrote');
  const point = { kind: 'email', value: 'anna@mail.example' } as const;
  const anna = { ...ana, name: 'Anna', points: [{ ...ana.points[0], ...point }] };
  const answered = {
    ...MAIL,
    people: [anna, ana],
    conversation: {
      key: 'mail.example/order 4711',
      messages: [
        { key: '1', from: 1, text: 'Where is my order?' },
        { key: '2', from: 0, text: 'On its way.' },
      ],
    },
  };

  test('does not offer users to themselves, where it showed them before', async () => {
    const sender = openMail();
    await receive(report({ ...MAIL, owners: ['anna@mail.example'] }), sender);
    await receive(report(answered), sender);
    expect(await remembered()).toMatchObject({
      primary: 1,
      people: [{ name: 'Anna' }, { name: 'Ana Pereira', confidence: 'guess' }],
    });
    await receive(report({ ...MAIL, people: [anna] }), sender);
    expect(await remembered()).toEqual({ kind: 'none' });
  });

  test('takes no other origin’s word for it, and none that was denied', async () => {
    const sender = openMail();
    const claim = (origin: string) => ({ address: 'anna@mail.example', origin });
    const proposals = [claim('https://other.example/*')];
    await world.browser.storage.local.set({ 'own-proposals': proposals });
    await receive(report(answered), sender);
    expect(await remembered()).toMatchObject({ primary: 0 });
    await world.browser.storage.local.set({
      'own-proposals': [claim('https://mail.example/*')],
      'own-dismissed': ['anna@mail.example'],
    });
    await receive(report(answered), sender);
    expect(await remembered()).toMatchObject({ primary: 0 });
  });
});

test('nobody is called as the site is, whose name is all that a title may be left with', async () => {
  const sender = openMail();
  const [ana] = MAIL.people;
  await receive(report({ ...MAIL, people: [{ ...ana, name: 'Roundcube' }] }), sender);
  expect(await remembered()).toMatchObject({
    people: [{ points: [{ value: 'ana@lumo.example' }] }],
  });
  const detection = await remembered();
  expect(detection?.kind === 'people' && detection.people[0]).not.toHaveProperty('name');
});

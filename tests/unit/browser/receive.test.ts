import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownAddresses } from '../../../lib/browser/own-addresses.ts';
import { ownProposals } from '../../../lib/browser/own-proposals.ts';
import { receive } from '../../../lib/browser/receive.ts';
import { syncRegistrations } from '../../../lib/browser/registrations.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import { BURST } from '../../../lib/messages/rate-limit.ts';
import { MAIL, MAIL_PAGE, report, STATED } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
let nextTab = 1_000;
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
  nextTab += 1;
});

/** Opens the mail page in a tab of its own and gives the sender that its page script would be. */
function openMail(more: { granted?: boolean; gesture?: boolean }) {
  if (more.granted) world.granted.push('https://mail.example/*');
  const { id } = world.open('https://mail.example/', {
    id: nextTab,
    gesture: more.gesture ?? false,
  });
  return { ...MAIL_PAGE, tab: { id } };
}

const remembered = async () => (await recall(nextTab))?.detection;

describe('a report of a granted page', () => {
  test('is remembered, and the page goes on being read', async () => {
    expect(await receive(report(MAIL), openMail({ granted: true }))).toEqual({ keep: true });
    expect(await remembered()).toEqual(MAIL);
    expect(world.badges.get(nextTab)).toBe('');
  });

  test('that breaks the rules is remembered as broken, and the button says so', async () => {
    const sender = openMail({ granted: true });
    expect(await receive(report({ ...MAIL, primary: 9 }), sender)).toEqual({ keep: true });
    expect(await remembered()).toEqual({ kind: 'broken', missing: ['a valid detection'] });
    expect(world.badges.get(nextTab)).toBe('!');
  });

  test('of a site that nobody knows is broken', async () => {
    await receive(report({ ...MAIL, site: 'gmial' }), openMail({ granted: true }));
    expect(await remembered()).toMatchObject({ kind: 'broken' });
  });

  test('from a flood is broken, and the page is left', async () => {
    const sender = openMail({ granted: true });
    const answers: unknown[] = [];
    for (let sent = 0; sent < BURST + 5; sent += 1)
      answers.push(await receive(report(MAIL), sender));
    expect(answers.at(-1)).toEqual({ keep: false });
    expect(await remembered()).toMatchObject({ kind: 'broken' });
  });
});

test('a page that is read slowly is remembered as one until it is calm', async () => {
  const sender = openMail({ granted: true });
  await receive({ ...report(MAIL), slow: true }, sender);
  expect(await recall(nextTab)).toMatchObject({ slow: true });
  await receive({ ...report(MAIL), slow: false }, sender);
  expect(await recall(nextTab)).not.toHaveProperty('slow');
});

describe('a chat in which somebody gives an address as their own', () => {
  const text = `Hello. ${'It is a long story. '.repeat(20)}My mail is ana@lumo.example`;
  const chat = (channel: 'chat' | 'email') => ({
    ...MAIL,
    channel,
    conversation: { key: 'one', messages: [{ key: 'm1', from: 0, text }] },
  });
  const said = async () => (await recall(nextTab))?.said;

  test('is remembered with it, though the text is cut', async () => {
    await receive(report(chat('chat')), openMail({ granted: true }));
    const words = 'My mail is ana@lumo.example';
    expect(await said()).toEqual([{ from: 0, kind: 'email', value: 'ana@lumo.example', words }]);
  });

  test('is told apart from a mail', async () => {
    await receive(report(chat('email')), openMail({ granted: true }));
    expect(await said()).toBeUndefined();
  });
});

describe('a report that shows who is signed in', () => {
  const claim = (...owners: string[]) => report({ ...MAIL, owners });

  test('proposes the address with the origin by the browser’s word, and keeps nothing of it', async () => {
    await receive(claim('leo@north.example'), openMail({ granted: true }));
    expect(await ownProposals()).toEqual([
      { address: 'leo@north.example', origin: 'https://mail.example/*' },
    ]);
    expect(await remembered()).toEqual(MAIL);
    expect(await ownAddresses()).toEqual([]);
  });

  test('has been handed on before the storage is asked about it, and once only', async () => {
    const sender = openMail({ granted: true });
    const read: string[] = [];
    const { local } = world.browser.storage;
    const get = local.get;
    local.get = async (key) => {
      if (key === 'own-proposals') read.push((await remembered())?.kind ?? 'nothing');
      return get(key);
    };
    await receive(claim('mia@north.example'), sender);
    await receive(claim('mia@north.example'), sender);
    expect(read).toEqual(['people']);
  });

  test('is remembered also where no proposal can be kept', async () => {
    const sender = openMail({ granted: true });
    world.browser.storage.local.set = async () => Promise.reject(new Error('full'));
    expect(await receive(claim('ida@north.example'), sender)).toEqual({ keep: true });
    expect(await remembered()).toEqual(MAIL);
  });
});

describe('a report of what a page states', () => {
  const author = { people: [{ name: 'Jane Smith', role: 'author' }] };

  test('is remembered as what is concluded from it', async () => {
    await receive(report(STATED), openMail({ granted: true }));
    expect(await remembered()).toMatchObject({ kind: 'people', primary: 0, ...author });
  });

  test('names nobody whose address is the user’s own', async () => {
    await world.browser.storage.local.set({ own: ['pages.example'] });
    await receive(report({ ...STATED, data: [], authors: [] }), openMail({ granted: true }));
    expect(await remembered()).toEqual({ kind: 'none' });
  });

  test('names nobody on a host where most names are somebody else’s', async () => {
    world.granted.push('https://www.facebook.com/*');
    const { id } = world.open('https://www.facebook.com/feed/', { id: nextTab });
    const sender = { ...MAIL_PAGE, origin: 'https://www.facebook.com', tab: { id } };
    await receive(report(STATED, { url: 'https://www.facebook.com/feed/' }), sender);
    expect(await remembered()).toEqual({ kind: 'none' });
  });
});

describe('a report of a page that is read once', () => {
  test('keeps its texts whole, because the page cannot be asked again', async () => {
    const messages = [{ key: '1', from: 0, text: `Dear Sir,\n${'long '.repeat(500)}end` }];
    const long = { ...MAIL, conversation: { key: 'k', messages } };
    await receive(report(long), openMail({ gesture: true }));
    expect(await remembered()).toEqual(long);
  });

  test('is remembered, and the page is left', async () => {
    expect(await receive(report(MAIL), openMail({ gesture: true }))).toEqual({ keep: false });
    expect(await remembered()).toEqual(MAIL);
  });

  test('that is still loading keeps the page until it has loaded', async () => {
    const sender = openMail({ gesture: true });
    expect(await receive(report({ kind: 'pending' }), sender)).toEqual({ keep: true });
    expect(await receive(report({ kind: 'none' }), sender)).toEqual({ keep: false });
  });
});

describe('a report of a site that is read on request', () => {
  const PROFILE = 'https://www.linkedin.com/in/ana/';

  /** Opens a granted profile and gives the sender that its page script would be. */
  function openProfile() {
    world.granted.push('https://www.linkedin.com/*');
    const { id } = world.open(PROFILE, { id: nextTab });
    return { ...MAIL_PAGE, url: PROFILE, origin: 'https://www.linkedin.com', tab: { id } };
  }

  test('is remembered whole, and the page is left, granted or not', async () => {
    const messages = [{ key: '1', from: 0, text: `${'long '.repeat(500)}end` }];
    const thread = { ...MAIL, site: 'linkedin', conversation: { key: 'k', messages } };
    const told = { ...report(thread), url: PROFILE };
    expect(await receive(told, openProfile())).toEqual({ keep: false });
    expect(await remembered()).toEqual(thread);
  });

  test('that is still loading keeps the page until it has loaded', async () => {
    const sender = openProfile();
    const told = (kind: 'pending' | 'none') => ({ ...report({ kind }), url: PROFILE });
    expect(await receive(told('pending'), sender)).toEqual({ keep: true });
    expect(await receive(told('none'), sender)).toEqual({ keep: false });
  });

  test('brings no script, whatever the page says to be', async () => {
    const sender = openProfile();
    for (const site of ['generic', 'roundcube', 'linkedin'])
      await receive({ type: 'software', site }, sender);
    expect(world.injected).toEqual([]);
  });
});

describe('a probe that knows the software', () => {
  test('brings the script of that site into its tab', async () => {
    await receive({ type: 'software', site: 'roundcube' }, openMail({ granted: true }));
    expect(world.injected).toEqual([{ tab: nextTab, file: '/roundcube.js' }]);
  });

  test('brings nothing where that script watches already, but where it read only once', async () => {
    const sender = openMail({ granted: true });
    let watchedBy = 'roundcube';
    world.pages.set(nextTab, () => watchedBy);
    await receive({ type: 'software', site: 'roundcube' }, sender);
    expect(world.injected).toEqual([]);
    watchedBy = '';
    await receive({ type: 'software', site: 'roundcube' }, sender);
    expect(world.injected).toEqual([{ tab: nextTab, file: '/roundcube.js' }]);
  });

  test('has its script registered for the next load, as long as the origin is granted', async () => {
    await receive({ type: 'software', site: 'roundcube' }, openMail({ granted: true }));
    const scripts = () => world.registered.map(({ id, matches }) => `${id} ${matches.join(' ')}`);
    expect(scripts()).toEqual(['roundcube https://mail.example/*']);
    world.granted.length = 0;
    await syncRegistrations();
    expect(scripts()).toEqual([]);
    expect(await world.browser.storage.local.get('software')).toEqual({ software: {} });
  });

  test('is sent for again where the page shows nobody by now', async () => {
    const sender = openMail({ granted: true });
    await receive(report({ kind: 'none' }), sender);
    expect(world.injected).toEqual([]);
    await receive({ type: 'software', site: 'roundcube' }, sender);
    let watchedBy = 'roundcube';
    world.pages.set(nextTab, () => watchedBy);
    await receive(report(MAIL), sender);
    await receive(report({ kind: 'none' }), sender);
    expect(world.injected.map(({ file }) => file)).toEqual(['/roundcube.js', '/probe.js']);
    watchedBy = 'generic';
    await receive(report({ kind: 'none' }), sender);
    expect(world.injected).toHaveLength(2);
  });

  test('tells for each page anew where an origin has several kinds of software', async () => {
    const sender = openMail({ granted: true });
    for (const site of ['roundcube', 'conversejs', 'roundcube']) {
      await receive({ type: 'software', site }, sender);
    }
    expect(world.registered.map(({ id }) => id)).toEqual(['probe']);
    world.pages.set(nextTab, () => 'roundcube');
    const before = world.injected.length;
    await receive(report({ kind: 'none' }), sender);
    expect(world.injected).toHaveLength(before);
  });

  test('has nothing registered for a page that is like any other, or is read once', async () => {
    await receive({ type: 'software', site: 'generic' }, openMail({ granted: true }));
    expect(world.registered).toEqual([]);
    world.granted.length = 0;
    await receive({ type: 'software', site: 'roundcube' }, openMail({ gesture: true }));
    expect(world.registered).toEqual([]);
  });

  test('brings nothing by an unknown name, and nothing where the browser refuses', async () => {
    const sender = openMail({});
    await receive({ type: 'software', site: 'unknown' }, sender);
    await receive({ type: 'software', site: 'roundcube' }, sender);
    expect(world.injected).toEqual([]);
  });

  test('is sent for where what was taught is of another port of the host', async () => {
    await receive({ type: 'software', site: 'probe' }, openMail({ granted: true }));
    expect(world.injected.map(({ file }) => file)).toEqual(['/probe.js']);
  });

  test('cannot flood its tab with scripts', async () => {
    const sender = openMail({ granted: true });
    for (let sent = 0; sent < 100; sent += 1) {
      await receive({ type: 'software', site: 'generic' }, sender);
    }
    expect(world.injected.length).toBeLessThanOrEqual(BURST + 4);
  });
});

test('whoever else sends something changes nothing and gets no answer', async () => {
  const sender = openMail({ granted: true });
  const set = vi.spyOn(world.browser.storage.session, 'set');
  expect(await receive(report(MAIL), { ...sender, id: 'other' })).toBeUndefined();
  expect(await receive(report(MAIL), { ...sender, frameId: 4 })).toBeUndefined();
  expect(await receive({ type: 'erase' }, sender)).toBeUndefined();
  expect(set).not.toHaveBeenCalled();
  expect(world.injected).toEqual([]);
});

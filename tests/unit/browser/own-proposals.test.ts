import { beforeEach, expect, test, vi } from 'vitest';
import { setOwnAddresses } from '../../../lib/browser/own-addresses.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const MAIL = 'https://mail.example/inbox';
let local: ReturnType<typeof createSessionArea>;

/** The module as a worker has it that has just begun its life. */
async function newWorker() {
  vi.resetModules();
  return import('../../../lib/browser/own-proposals.ts');
}

beforeEach(() => {
  local = createSessionArea();
  made.browser = { storage: { local } };
});

test('an address is proposed once, in small letters, with the origin that showed it first', async () => {
  const worker = await newWorker();
  expect(await worker.ownProposals()).toEqual([]);
  await worker.proposeOwn(['Leo@North.example'], MAIL);
  await worker.proposeOwn(['leo@north.example'], 'https://other.example/');
  expect(await worker.ownProposals()).toEqual([
    { address: 'leo@north.example', origin: 'https://mail.example/*' },
  ]);
});

test('what was confirmed, by address or by domain, or dismissed is never proposed again', async () => {
  await setOwnAddresses(['leo@north.example', 'south.example']);
  const first = await newWorker();
  await first.dismissOwn('eve@evil.example');
  const set = vi.spyOn(local, 'set');
  const claimed = ['leo@north.example', 'mia@south.example', 'eve@evil.example'];
  await first.proposeOwn(claimed, MAIL);
  await (await newWorker()).proposeOwn(claimed, MAIL);
  expect(await first.ownProposals()).toEqual([]);
  expect(set).not.toHaveBeenCalled();
});

test('an answer takes the proposal away', async () => {
  const worker = await newWorker();
  await worker.proposeOwn(['leo@north.example', 'desk@north.example'], MAIL);
  await worker.dismissOwn('desk@north.example');
  expect(await worker.ownProposals()).toHaveLength(1);
  await setOwnAddresses(['leo@north.example']);
  expect(await worker.ownProposals()).toEqual([]);
});

test('nothing new asks the storage nothing, and in another life of the worker writes nothing', async () => {
  const worker = await newWorker();
  await worker.proposeOwn(['leo@north.example'], MAIL);
  const [get, set] = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set')];
  await worker.proposeOwn(['leo@north.example'], MAIL);
  await worker.proposeOwn(undefined, MAIL);
  expect(get).not.toHaveBeenCalled();
  await (await newWorker()).proposeOwn(['leo@north.example'], MAIL);
  expect(set).not.toHaveBeenCalled();
});

test('claims that come at once are all kept', async () => {
  const worker = await newWorker();
  const sites = [1, 2, 3].map((n) =>
    worker.proposeOwn([`a${n}@x.example`], `https://s${n}.example`),
  );
  await Promise.all(sites);
  expect(await worker.ownProposals()).toHaveLength(3);
});

test('no site fills the list alone, and all of them together no more than twenty', async () => {
  const worker = await newWorker();
  for (let n = 0; n < 30; n += 1) await worker.proposeOwn([`a${n}@x.example`], MAIL);
  expect(await worker.ownProposals()).toHaveLength(5);
  for (let n = 0; n < 30; n += 1)
    await worker.proposeOwn([`b${n}@x.example`], `https://s${n}.example/`);
  expect(await worker.ownProposals()).toHaveLength(20);
});

test('a page that names ever new addresses is not listened to for ever', async () => {
  const worker = await newWorker();
  for (let n = 0; n < 600; n += 1) await worker.proposeOwn([`a${n}@x.example`], MAIL);
  const get = vi.spyOn(local, 'get');
  await worker.proposeOwn(['one-more@x.example'], MAIL);
  expect(get).not.toHaveBeenCalled();
});

test('what is no list of proposals counts as none', async () => {
  const worker = await newWorker();
  for (const kept of ['leo', [7, null, 'me@x.example', { address: 'a'.repeat(400), origin: '' }]]) {
    await local.set({ 'own-proposals': kept, 'own-dismissed': kept });
    expect(await worker.ownProposals()).toEqual([]);
  }
});

test('changes are told, until one stops listening', async () => {
  const worker = await newWorker();
  const listener = vi.fn();
  const stop = worker.watchOwnProposals(listener);
  await worker.proposeOwn(['leo@north.example'], MAIL);
  await worker.dismissOwn('leo@north.example');
  await local.set({ theme: 'dark' });
  stop();
  await setOwnAddresses([]);
  expect(listener).toHaveBeenCalledTimes(2);
});

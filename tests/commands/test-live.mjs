// Proves the main job on real servers: `npm run test:live` brings up all three, drives them, stops them.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHAT_DEBIAN_PACKAGES, startChat } from '../live/servers/chat.mjs';
import { startLounge } from '../live/servers/lounge.mjs';
import { ROUNDCUBE_PACKAGES, startRoundcube } from '../live/servers/roundcube.mjs';
import { buildForTests } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { installDebian } from './debian.mjs';
import { installPackages } from './packages.mjs';
import { ROOT } from './run-command.mjs';
import { conclude, runStages, steps, tests } from './stages.mjs';

/** @returns {Promise<string>} why it cannot be run, or nothing */
async function whatIsMissing() {
  const wrong = await installPackages();
  if (wrong) return wrong;
  const chromium = await ensureChromium();
  if ('missing' in chromium) return chromium.missing;
  if (process.getuid?.() !== 0)
    return 'The mail and chat servers need root: each runs as a user of its own.';
  return installDebian([...ROUNDCUBE_PACKAGES, ...CHAT_DEBIAN_PACKAGES]);
}

async function proveOnRealServers() {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-live-'));
  chmodSync(folder, 0o755);
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0)) await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void stopAll().finally(() => process.exit(1)));
  }
  try {
    const roundcube = await startRoundcube(join(folder, 'mail'), `${ROOT}tests/fixtures/mail`);
    stops.push(roundcube.stop);
    console.log(`· Roundcube is up at ${roundcube.url}`);
    const chat = await startChat(join(folder, 'chat'), `${ROOT}tests/output/live-packages`);
    stops.push(chat.stop);
    console.log(`· Converse.js is up at ${chat.url}`);
    const lounge = await startLounge(join(folder, 'lounge'), `${ROOT}tests/output/lounge-packages`);
    stops.push(lounge.stop);
    console.log(`· The Lounge is up at ${lounge.url}`);
    const env = { ROUNDCUBE_URL: roundcube.url, CHAT_URL: chat.url, LOUNGE_URL: lounge.url };
    return await runStages([steps('build', buildForTests), tests('live tests', 'live', env)]);
  } finally {
    await stopAll();
  }
}

const missing = await whatIsMissing();
process.exitCode = missing
  ? conclude([], `the live tests. ${missing}`)
  : conclude(await proveOnRealServers());

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../commands/run-command.mjs';
import { serveChatPage } from './chat-page.mjs';
import { CHAT_PASSWORD, startProsody } from './prosody.mjs';
import { answers, chosenPort, startServer, waitUntil } from './server-process.mjs';

/** What Debian must have installed for the chat. */
export const CHAT_DEBIAN_PACKAGES = ['prosody'];

const CHAT_NPM_PACKAGES = { 'converse.js': '14.0.0', '@xmpp/client': '0.13.6' };

/**
 * Installs the chat page and client into a folder that is kept between runs.
 * @param {string} folder
 */
async function installPackages(folder) {
  const names = Object.keys(CHAT_NPM_PACKAGES);
  if (names.every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  console.log(`· installing ${names.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: CHAT_NPM_PACKAGES };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const install = ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run(install, { cwd: folder });
  if (code !== 0) throw new Error(`The chat's packages could not be installed:\n${output}`);
}

/**
 * Brings up Converse.js over a private Prosody in which several people write, on loopback only.
 * @param {string} folder an empty folder below one that everybody may enter
 * @param {string} packages a folder to keep npm packages in
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startChat(folder, packages) {
  await installPackages(packages);
  const ports = {
    chat: await chosenPort('LIVE_XMPP_PORT'),
    web: await chosenPort('LIVE_BOSH_PORT'),
  };
  mkdirSync(folder, { recursive: true });
  const prosody = await startProsody(join(folder, 'prosody'), ports);
  const bosh = `http://127.0.0.1:${ports.web}/http-bind`;
  const page = serveChatPage(await chosenPort('LIVE_CHAT_PORT'), packages, bosh);
  const stops = [page.stop, prosody.stop];
  const stop = async () => {
    for (const end of stops) await end();
  };
  try {
    await waitUntil('Prosody', () => answers(bosh), prosody.log);
    const script = fileURLToPath(new URL('people.mjs', import.meta.url));
    const people = startServer(folder, 'people', [process.execPath, script], {
      env: {
        CHAT_PACKAGES: packages,
        CHAT_PORT: String(ports.chat),
        CHAT_PASSWORD,
      },
    });
    stops.unshift(people.stop);
    const log = () => people.log() + prosody.log();
    await waitUntil('The chat', () => people.log().includes('everybody is there'), log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: page.url, stop };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveChatPage } from './chat-page.mjs';
import { keepPackages } from './npm-packages.mjs';
import { CHAT_PASSWORD, startProsody } from './prosody.mjs';
import { answers, chosenPort, startServer, waitUntil } from './server-process.mjs';

/** What Debian must have installed for the chat. */
export const CHAT_DEBIAN_PACKAGES = ['prosody'];

const CHAT_NPM_PACKAGES = {
  dependencies: { 'converse.js': '14.0.0', '@xmpp/client': '0.13.6' },
};

/**
 * Brings up Converse.js over a private Prosody in which several people write, on loopback only.
 * @param {string} folder an empty folder below one that everybody may enter
 * @param {string} packages a folder to keep npm packages in
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startChat(folder, packages) {
  await keepPackages(packages, CHAT_NPM_PACKAGES);
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

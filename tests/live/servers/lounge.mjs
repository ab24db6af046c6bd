import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER } from './cast.mjs';
import { CHANNEL, serveIrc } from './irc.mjs';
import { keepPackages } from './npm-packages.mjs';
import { answers, chosenPort, startServer, waitUntil } from './server-process.mjs';

/** The Lounge 4.5 asks for a newer Node than the project does. */
const NODE = `node-${process.platform}-${process.arch}`;

const PACKAGES = {
  dependencies: { thelounge: '4.5.2', [NODE]: '22.23.3' },
  // it names a commit on GitHub, this is the same library from the registry
  overrides: { 'irc-framework': '4.14.0' },
};

/**
 * @param {number} port
 * @param {number} ircPort
 */
function configuration(port, ircPort) {
  const network = {
    name: 'Practice',
    host: '127.0.0.1',
    port: ircPort,
    password: '',
    tls: false,
    rejectUnauthorized: false,
    nick: OWNER.user,
    username: OWNER.user,
    realname: OWNER.name,
    join: CHANNEL,
    leaveMessage: '',
  };
  const settings = {
    public: true,
    host: '127.0.0.1',
    port,
    prefetch: false,
    messageStorage: [],
    defaults: network,
  };
  return `module.exports = ${JSON.stringify(settings, null, 2)};\n`;
}

/**
 * Brings up The Lounge over a private IRC server in which several people write, on loopback only.
 * @param {string} folder an empty folder
 * @param {string} packages a folder to keep npm packages in
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startLounge(folder, packages) {
  await keepPackages(packages, PACKAGES);
  const ircPort = await chosenPort('LIVE_IRC_PORT');
  const port = await chosenPort('LIVE_LOUNGE_PORT');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.js'), configuration(port, ircPort));
  const irc = serveIrc(ircPort);
  const modules = join(packages, 'node_modules');
  const start = [join(modules, NODE, 'bin/node'), join(modules, 'thelounge/index.js'), 'start'];
  const lounge = startServer(folder, 'lounge', start, { env: { THELOUNGE_HOME: folder } });
  const stop = async () => {
    await lounge.stop();
    irc.stop();
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await waitUntil('The Lounge', () => answers(url), lounge.log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

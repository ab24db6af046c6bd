import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../commands/run-command.mjs';
import { startDovecot } from './dovecot.mjs';
import { answers, chosenPort, startServer, waitUntil } from './server-process.mjs';

/** What Debian must have installed for Roundcube and its mailbox. */
export const ROUNDCUBE_PACKAGES = [
  'dovecot-imapd',
  'php-cli',
  'php-intl',
  'php-mbstring',
  'php-sqlite3',
  'php-xml',
  'roundcube-core',
  'roundcube-sqlite3',
];

/** The mailbox of anna@example.test. */
export const MAILBOX = { user: 'anna', password: 'practice' };

const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';
const PUBLIC = ['/var/lib/roundcube/public_html', '/usr/share/roundcube'];

/**
 * @param {string} folder
 * @param {number} imapPort
 */
function configuration(folder, imapPort) {
  const settings = {
    db_dsnw: `sqlite:///${folder}/roundcube.sqlite?mode=0640`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: '127.0.0.1:1',
    mail_domain: 'example.test',
    des_key: 'practice-key-of-24-chars',
    skin: 'elastic',
    language: 'en_US',
    layout: 'widescreen',
    temp_dir: `${folder}/temp`,
    log_dir: `${folder}/logs`,
    mime_types: `${folder}/config/mimetypes.php`,
  };
  const lines = Object.entries(settings).map(([key, value]) => `$config['${key}'] = '${value}';`);
  return ['<?php', '$config = [];', ...lines, "$config['plugins'] = [];", ''].join('\n');
}

/**
 * Writes a configuration of its own, beside copies of the defaults that Debian keeps under /etc.
 * @param {string} folder
 * @param {number} imapPort
 */
async function configure(folder, imapPort) {
  for (const part of ['config', 'temp', 'logs']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    writeFileSync(join(folder, 'config', name), readFileSync(join('/etc/roundcube', name)));
  }
  writeFileSync(join(folder, 'config/config.inc.php'), configuration(folder, imapPort));
  const create = `(new PDO('sqlite:${folder}/roundcube.sqlite'))->exec(file_get_contents('${SCHEMA}'));`;
  const { code, output } = await run(['php', '-r', create]);
  if (code !== 0) throw new Error(`Roundcube's database could not be made: ${output}`);
}

/**
 * Brings up Roundcube over a private mailbox, on loopback only.
 * @param {string} folder an empty folder below one that everybody may enter
 * @param {string} mails folder of .eml files
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRoundcube(folder, mails) {
  const imapPort = await chosenPort('LIVE_IMAP_PORT');
  const port = await chosenPort('LIVE_ROUNDCUBE_PORT');
  mkdirSync(folder, { recursive: true });
  const dovecot = await startDovecot(join(folder, 'dovecot'), imapPort, mails, MAILBOX);
  await configure(folder, imapPort);
  const root = PUBLIC.find((path) => existsSync(path)) ?? '';
  const quiet = ['-d', 'display_errors=0', '-d', 'error_reporting=22527'];
  const serve = ['php', ...quiet, '-S', `127.0.0.1:${port}`, '-t', root];
  const env = { ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' };
  const php = startServer(folder, 'php', serve, { env });
  const stop = async () => {
    await php.stop();
    await dovecot.stop();
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await waitUntil(
      'Roundcube',
      () => answers(url),
      () => php.log() + dovecot.log(),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../commands/run-command.mjs';
import { startServer } from './server-process.mjs';

/** @typedef {{ user: string, password: string }} Account */

/** Dovecot's processes give up root for these: the mailbox belongs to the first. */
const MAIL_USER = 'dovecot';

/**
 * @param {string} folder
 * @param {number} port
 */
function configuration(folder, port) {
  const passwords = `driver = passwd-file\n  args = username_format=%n ${folder}/accounts`;
  return `
base_dir = ${folder}/run
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
passdb {
  ${passwords}
}
userdb {
  ${passwords}
}
namespace inbox {
  inbox = yes
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

/**
 * Puts mails into a Maildir, all of them read, in the order of their file names.
 * @param {string} mails folder of .eml files
 * @param {string} inbox
 */
function deliver(mails, inbox) {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(inbox, part), { recursive: true });
  const names = readdirSync(mails).filter((name) => name.endsWith('.eml'));
  names.sort().forEach((name, index) => {
    const text = readFileSync(join(mails, name), 'latin1').replaceAll('\r', '');
    const unique = `${1_790_000_000 + index}.M${index}P1.practice`;
    writeFileSync(join(inbox, 'cur', `${unique}:2,S`), text, 'latin1');
  });
}

/**
 * A private Dovecot with one mailbox: nothing outside the folder is written, only loopback heard.
 * @param {string} folder readable by other users, as Dovecot's workers are
 * @param {number} port
 * @param {string} mails folder of .eml files
 * @param {Account} account
 */
export async function startDovecot(folder, port, mails, { user, password }) {
  const home = join(folder, 'home');
  mkdirSync(join(folder, 'run'), { recursive: true });
  deliver(mails, join(home, 'Maildir'));
  const owner = (await run(['id', '-u', MAIL_USER])).output.trim();
  const group = (await run(['id', '-g', MAIL_USER])).output.trim();
  await run(['chown', '-R', `${owner}:${group}`, home]);
  const account = [user, `{PLAIN}${password}`, owner, group, '', home, '', ''].join(':');
  writeFileSync(join(folder, 'accounts'), `${account}\n`);
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port));
  chmodSync(folder, 0o755);
  return startServer(folder, 'dovecot', ['dovecot', '-F', '-c', join(folder, 'dovecot.conf')]);
}

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../commands/run-command.mjs';
import { CHAT_DOMAIN, OWNER, PEOPLE } from './cast.mjs';
import { startServer } from './server-process.mjs';

/** Everybody's password on the practice server. */
export const CHAT_PASSWORD = 'practice';

/**
 * Prosody 0.12 and the npm client disagree on the last step of SCRAM, so PLAIN is what is left.
 * @param {string} folder
 * @param {{ chat: number, web: number }} ports
 */
function configuration(folder, ports) {
  return `
data_path = "${folder}/data"
pidfile = "${folder}/prosody.pid"
log = { { levels = { min = "info" }, to = "console" } }
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
c2s_ports = { ${ports.chat} }
s2s_ports = {}
http_ports = { ${ports.web} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "${CHAT_DOMAIN}"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
disable_sasl_mechanisms = { "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256" }
authentication = "internal_plain"
storage = "internal"
consider_bosh_secure = true
groups_file = "${folder}/groups.txt"
modules_disabled = { "s2s" }
modules_enabled = {
  "roster"; "saslauth"; "disco"; "ping"; "carbons"; "mam"; "pep"; "vcard4"; "vcard_legacy";
  "blocklist"; "bosh"; "groups"; "smacks"
}
default_archive_policy = true
VirtualHost "${CHAT_DOMAIN}"
Component "rooms.${CHAT_DOMAIN}" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_default_persistent = true
`;
}

/**
 * A private Prosody where everybody is in everybody's roster; only loopback is heard.
 * @param {string} folder below one that everybody may enter
 * @param {{ chat: number, web: number }} ports for clients and for BOSH
 */
export async function startProsody(folder, ports) {
  const accounts = join(folder, 'data', CHAT_DOMAIN.replaceAll('.', '%2e'), 'accounts');
  mkdirSync(accounts, { recursive: true });
  const everybody = [OWNER, ...PEOPLE];
  for (const { user } of everybody) {
    const account = `return { ["password"] = "${CHAT_PASSWORD}"; };\n`;
    writeFileSync(join(accounts, `${user}.dat`), account);
  }
  const roster = everybody.map(({ user, name }) => `${user}@${CHAT_DOMAIN}=${name}`);
  writeFileSync(join(folder, 'groups.txt'), `[Customers]\n${roster.join('\n')}\n`);
  writeFileSync(join(folder, 'prosody.cfg.lua'), configuration(folder, ports));
  await run(['chown', '-R', 'prosody', folder]);
  chmodSync(folder, 0o755);
  const prosody = ['prosody', '-F', '--config', join(folder, 'prosody.cfg.lua')];
  return startServer(join(folder, 'log'), 'prosody', [
    'runuser',
    '-u',
    'prosody',
    '--',
    ...prosody,
  ]);
}

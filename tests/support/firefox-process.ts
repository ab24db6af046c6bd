import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../commands/firefox.mjs';

const START_LIMIT = 60_000;
const END_LIMIT = 20_000;

/** Firefox's own settings, by name, as `about:config` shows them. */
export type FirefoxSettings = Readonly<Record<string, string | number | boolean>>;

/**
 * Nothing but loopback resolves, no page of the browser's own stands in the way, nor a list of what was downloaded,
 * which would take the next `Escape`, and an extension that nobody signed may be installed. What one that was removed
 * had stored is left where it is, as the whole profile goes in the end.
 */
const SETTINGS: FirefoxSettings = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'alerts.useSystemBackend': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'xpinstall.signatures.required': false,
};

/** A running Firefox: the port of its remote control, and a way to end it. */
export interface FirefoxProcess {
  readonly port: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Waits until it has ended by itself; after a while it is ended. */
  ended(): Promise<void>;
}

/** Starts Firefox without a window on this profile; throws when it does not come up. */
export async function startFirefox(profile: string, own: FirefoxSettings): Promise<FirefoxProcess> {
  const program = findFirefox();
  if (!program) throw new Error('Firefox is not installed');
  const downloads = { 'browser.download.dir': join(profile, 'downloads') };
  const lines = Object.entries({ ...SETTINGS, ...downloads, ...own }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const file = join(profile, 'MarionetteActivePort');
  rmSync(file, { force: true });
  const options = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless'];
  const child = spawn(program, [...options, '--profile', profile], { stdio: 'ignore' });
  const exit = once(child, 'exit');
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
  };
  const ended = async () => {
    await Promise.race([exit, sleep(END_LIMIT, undefined, { ref: false })]);
    await kill();
  };
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline && child.exitCode === null) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return { port, kill, ended };
    await sleep(50);
  }
  await kill();
  throw new Error('Firefox did not start');
}

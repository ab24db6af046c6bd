import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from '../commands/chromium.mjs';

const START_LIMIT = 60_000;

/** How a Chromium is started: the folders are absolute, `netLog` is the file it writes requests to. */
export interface ChromiumOptions {
  readonly extension: string;
  readonly profile: string;
  readonly netLog: string;
  readonly headless: boolean;
  /** The screen to show it on; without one, that of this process. */
  readonly display?: string | undefined;
}

/** A running Chromium: its DevTools address, and ways to end it. */
export interface ChromiumProcess {
  readonly endpoint: string;
  /** Ends every process of it at once, as a crash would. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself; kills it after ten seconds. */
  ended(): Promise<void>;
}

/** Nothing but loopback resolves, and the browser itself stays silent. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--test-type',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--window-size=1280,800',
  '--lang=en-US',
];

function commandLine({ extension, profile, netLog, headless }: ChromiumOptions): string[] {
  return [
    ...OFFLINE,
    ...QUIET,
    ...(headless ? ['--headless=new'] : []),
    `--user-data-dir=${profile}`,
    `--log-net-log=${netLog}`,
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ];
}

async function readPort(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const deadline = Date.now() + START_LIMIT;
  while (Date.now() < deadline && child.exitCode === null) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && path) return port;
    await sleep(50);
  }
  throw new Error(`Chromium did not start (exit code ${child.exitCode ?? 'none'})`);
}

/** Starts Chromium with the extension loaded; throws when there is none or it does not come up. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumProcess> {
  const program = findChromium();
  if (!program) throw new Error('Chromium is not installed');
  rmSync(join(options.profile, 'DevToolsActivePort'), { force: true });
  const { display } = options;
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display };
  const child = spawn(program, commandLine(options), { stdio: 'ignore', detached: true, env });
  const exit = once(child, 'exit');
  const kill = async () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, 'SIGKILL');
    await exit;
  };
  const ended = async () => {
    await Promise.race([exit, sleep(10_000, undefined, { ref: false })]);
    await kill();
  };
  try {
    const endpoint = `http://127.0.0.1:${await readPort(options.profile, child)}`;
    return { endpoint, kill, ended };
  } catch (error) {
    await kill();
    throw error;
  }
}

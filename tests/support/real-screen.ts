import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A menu takes keys only once it is drawn, and one after the other, in milliseconds. */
const MENU_MS = 800;
const KEY_MS = 150;

/** A screen without a monitor, with a keyboard whose keys reach the browser as a person's do. */
export class RealScreen {
  private constructor(
    /** What the variable DISPLAY is to name. */
    readonly display: string,
    private readonly server: ChildProcess,
  ) {}

  /** Starts one on a free number; needs the Debian package xvfb. */
  static async start(): Promise<RealScreen> {
    const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const told = server.stdio[3];
    if (!told) throw new Error('Xvfb tells no number');
    const number = await Promise.race([
      once(told, 'data').then(String),
      once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
    ]);
    return new RealScreen(`:${number.trim()}`, server);
  }

  /** Presses a key with its modifiers, in the words of xdotool: "alt+n", "Return". */
  async press(key: string): Promise<void> {
    await this.xdotool('key', '--clearmodifiers', key);
    await sleep(KEY_MS);
  }

  /** Types a text, letter by letter. */
  async type(text: string): Promise<void> {
    await this.xdotool('type', '--delay', '25', text);
  }

  /** Clicks at a place of the screen. */
  async click(x: number, y: number): Promise<void> {
    await this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
  }

  /** Moves the mouse to a place of the screen. */
  async move(x: number, y: number): Promise<void> {
    await this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
  }

  /** Opens the context menu at a place of the screen, and waits a moment for it. */
  async rightClick(x: number, y: number): Promise<void> {
    await this.xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
    await sleep(MENU_MS);
  }

  /** The title of the window that has the keyboard; empty while none has. */
  async focused(): Promise<string> {
    return this.xdotool('getwindowfocus', 'getwindowname').catch(() => '');
  }

  /** Ends the screen and whatever is on it. */
  async end(): Promise<void> {
    this.server.kill();
    await Promise.race([once(this.server, 'exit'), sleep(5_000)]);
  }

  private async xdotool(...args: string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, {
      env: { ...process.env, DISPLAY: this.display },
    });
    return stdout.trim();
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fieldOf } from '../../lib/sites/read/field.ts';
import { listOf } from './firefox-answer.ts';
import { isWrittenDown, pagesOf, pagesSetting, removeExtension } from './firefox-extension.ts';
import { type Clicks, type InputSource, type Key, keys, mouse } from './firefox-input.ts';
import { type FirefoxProcess, type FirefoxSettings, startFirefox } from './firefox-process.ts';
import { Marionette } from './marionette.ts';
import { packExtension } from './pack-extension.ts';

const LOOKS = 200;

/** How to launch it. */
export interface FirefoxOptions {
  /** Leaves the page open that the extension opens at its installation. */
  readonly welcome?: boolean;
}

/** A Firefox without a window that has the extension in it, driven as a person does: real keys, real clicks. */
export class Firefox {
  private pages = '';

  private constructor(
    private readonly profile: string,
    private process: FirefoxProcess,
    private remote: Marionette,
  ) {}

  /** Starts one on a profile of its own and installs the built extension in this folder. */
  static async launch(
    extension: string,
    { welcome = false }: FirefoxOptions = {},
  ): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'alongside-firefox-'));
    const firefox = new Firefox(profile, ...(await start(profile)));
    await firefox.installFirst(extension, welcome);
    return firefox;
  }

  /** Makes it as one that was just started: nothing stored, granted or open, and the extension installed anew. */
  async renew(extension: string, { welcome = false }: FirefoxOptions = {}): Promise<void> {
    await this.turnToFirst();
    await removeExtension(this);
    await this.turnToFirst();
    await this.installFirst(extension, welcome);
  }

  /** Installs the built extension in this folder, in the place of an older version where there is one. */
  async install(extension: string): Promise<void> {
    const path = join(this.profile, 'alongside.xpi');
    await packExtension(extension, path);
    await this.remote.send('Addon:Install', { path, temporary: false }).catch((error: unknown) => {
      throw new Error(
        `These tests need a Firefox that takes unsigned extensions, as ESR. ${String(error)}`,
      );
    });
  }

  /** Ends it as a person does and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.remote.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
    await this.process.ended();
    await this.startAgain();
  }

  /** Ends it as a crash would and starts it again on the same profile, once what was installed is written down. */
  async crashAndRestart(): Promise<void> {
    await this.waitUntilKept();
    await this.process.kill();
    await this.startAgain();
  }

  /** The address of a page of the extension. */
  urlOf(path: string): string {
    return this.pages + path;
  }

  /** Opens a page in a new tab in front of the others, or in a new window, and turns to it. */
  async open(url: string, type: 'tab' | 'window' = 'tab'): Promise<void> {
    const opened = await this.remote.send('WebDriver:NewWindow', { type, focus: true });
    await this.remote.send('WebDriver:SwitchToWindow', { handle: fieldOf(opened, 'handle') });
    await this.navigate(url);
  }

  /** Loads an address in the tab turned to. */
  async navigate(url: string): Promise<void> {
    await this.remote.send('WebDriver:Navigate', { url });
  }

  /** Loads the page in front again. */
  async reload(): Promise<void> {
    await this.remote.send('WebDriver:Refresh');
  }

  /** Turns to the tab or window that shows an address with this in it; false where there is none. */
  async turnTo(part: string): Promise<boolean> {
    for (const handle of await this.handles()) {
      // without the focus: a person who looks for a window does not bring every tab to the front
      await this.remote.send('WebDriver:SwitchToWindow', { handle, focus: false });
      if ((await this.address()).includes(part)) return true;
    }
    return false;
  }

  /** The address of the page turned to. */
  async address(): Promise<string> {
    return String(await this.remote.send('WebDriver:GetCurrentURL'));
  }

  /** The browser's own name of the tab turned to. */
  async tab(): Promise<string> {
    return String(await this.remote.send('WebDriver:GetWindowHandle'));
  }

  /** Turns to the tab of that name, and brings it to the front where that is asked for. */
  async turnToTab(handle: string, focus: boolean): Promise<void> {
    await this.remote.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  /** Waits for a tab that shows an address with this in it, and turns to it; throws when it does not come. */
  async waitForTab(part: string): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      if (await this.turnTo(part)) return;
      await sleep(50);
    }
    throw new Error(`no tab shows ${part}`);
  }

  /** Closes the tab turned to, and turns to another one. */
  async closeTab(): Promise<void> {
    await this.remote.send('WebDriver:CloseWindow');
    await this.turnToFirst();
  }

  /** Runs the body of a function in the page turned to, and returns what it returns. */
  inPage(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.remote.send('WebDriver:ExecuteScript', { script, args });
  }

  /** Goes to an address in the tab in front, also one that only a person may go to. */
  async goTo(address: string): Promise<void> {
    await this.inBrowser(`openTrustedLinkIn(arguments[0], 'current');`, address);
  }

  /** Presses a letter or a key, together with Alt or Control where that is said, in the window turned to. */
  async press(key: Key, { alt = false, control = false } = {}): Promise<void> {
    const held = alt ? 'Alt' : control ? 'Control' : undefined;
    await this.act(keys([key], held));
  }

  /** Types a line in the window turned to. */
  async type(text: string): Promise<void> {
    await this.act(keys(Array.from(text)));
  }

  /** Clicks at a place of the browser's window. */
  async click(x: number, y: number, clicks: Clicks = {}): Promise<void> {
    await this.act(mouse(x, y, clicks));
  }

  /** Runs the body of an async function in the browser's own window, and returns what it returns. */
  inBrowser(body: string, ...args: readonly unknown[]): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then(done, (error) => done(String(error)));`;
    return this.inChrome(() =>
      this.remote.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system' }),
    );
  }

  /** A picture of the whole window, as the bytes of a PNG. */
  async photograph(): Promise<Buffer> {
    const taken = await this.inChrome(() =>
      this.remote.send('WebDriver:TakeScreenshot', { full: false }),
    );
    return Buffer.from(String(taken), 'base64');
  }

  /** Ends it and removes its profile. */
  async close(): Promise<void> {
    this.remote.close();
    await this.process.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Without that it would come up without the extension. */
  private async waitUntilKept(): Promise<void> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      if (await isWrittenDown(this)) return;
      await sleep(50);
    }
    throw new Error('Firefox does not write down what was installed');
  }

  private async startAgain(): Promise<void> {
    this.remote.close();
    [this.process, this.remote] = await start(this.profile, pagesSetting(this.pages));
  }

  private async installFirst(extension: string, welcome: boolean): Promise<void> {
    await this.install(extension);
    this.pages = await pagesOf(this);
    await this.waitForTab('welcome.html');
    if (!welcome) await this.closeTab();
  }

  private async turnToFirst(): Promise<void> {
    const [handle] = await this.handles();
    await this.remote.send('WebDriver:SwitchToWindow', { handle });
  }

  private async handles(): Promise<readonly unknown[]> {
    return listOf(await this.remote.send('WebDriver:GetWindowHandles'));
  }

  private act(source: InputSource): Promise<unknown> {
    return this.inChrome(() => this.remote.send('WebDriver:PerformActions', { actions: [source] }));
  }

  private async inChrome<T>(work: () => Promise<T>): Promise<T> {
    await this.remote.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await this.remote.send('Marionette:SetContext', { value: 'content' });
    }
  }
}

async function start(
  profile: string,
  settings: FirefoxSettings = {},
): Promise<[FirefoxProcess, Marionette]> {
  const process = await startFirefox(profile, settings);
  return [process, await Marionette.connect(process.port)];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldOf } from '../../lib/sites/read/field.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { Marionette } from './marionette.ts';

/** Keys without a letter, as WebDriver writes them. */
const KEYS = { Alt: '\uE00A', Enter: '\uE007' } as const;

const ID = 'alongside@alongside.example';
const PAGES = '11111111-2222-4333-8444-555555555555';

/** A Firefox without a window that has the extension in it, driven as a person does: real keys, real clicks. */
export class Firefox {
  private constructor(
    private readonly remote: Marionette,
    private readonly process: FirefoxProcess,
    private readonly profile: string,
  ) {}

  /** Starts one and installs the built extension in this folder for as long as it runs. */
  static async launch(extension: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'alongside-firefox-'));
    const process = await startFirefox(profile, { [ID]: PAGES });
    const firefox = new Firefox(await Marionette.connect(process.port), process, profile);
    await firefox.remote.send('Addon:Install', { path: extension, temporary: true });
    return firefox;
  }

  /** Opens a page in a new tab in front of the others. */
  async open(url: string): Promise<void> {
    const tab = await this.remote.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    await this.remote.send('WebDriver:SwitchToWindow', { handle: fieldOf(tab, 'handle') });
    await this.remote.send('WebDriver:Navigate', { url });
  }

  /** Loads the page in front again. */
  async reload(): Promise<void> {
    await this.remote.send('WebDriver:Refresh');
  }

  /** Turns to the tab or window that shows an address with this in it; false where there is none. */
  async turnTo(part: string): Promise<boolean> {
    const answer = await this.remote.send('WebDriver:GetWindowHandles');
    const handles: readonly unknown[] = Array.isArray(answer) ? answer : [];
    for (const handle of handles) {
      // without the focus: a person who looks for a window does not bring every tab to the front
      await this.remote.send('WebDriver:SwitchToWindow', { handle, focus: false });
      if (String(await this.remote.send('WebDriver:GetCurrentURL')).includes(part)) return true;
    }
    return false;
  }

  /** The text of the page in the tab or window turned to. */
  async textInFront(): Promise<string> {
    const script = 'return document.body.innerText';
    return String(await this.remote.send('WebDriver:ExecuteScript', { script, args: [] }));
  }

  /** Presses a letter or a key, together with Alt where that is said, in the window turned to. */
  async press(key: string, { alt = false } = {}): Promise<void> {
    const value = key === 'Enter' ? KEYS.Enter : key;
    const pressed = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    const held = [{ type: 'keyDown', value: KEYS.Alt }, ...pressed];
    const actions = alt ? [...held, { type: 'keyUp', value: KEYS.Alt }] : pressed;
    await this.act({ type: 'key', id: 'keyboard', actions });
  }

  /** Clicks at a place of the browser's window. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.act({ type: 'pointer', id: 'mouse', actions });
  }

  /** Runs the body of an async function in the browser's own window, and returns what it returns. */
  inBrowser(body: string, ...args: readonly unknown[]): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then(done, (error) => done(String(error)));`;
    return this.inChrome(() =>
      this.remote.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: 'system' }),
    );
  }

  /** Takes every grant back, as the page of add-ons does. */
  async revokeAll(): Promise<void> {
    await this.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { origins } = await ExtensionPermissions.get(arguments[0]);
      const { extension } = WebExtensionPolicy.getByID(arguments[0]);
      await ExtensionPermissions.remove(arguments[0], { origins, permissions: [] }, extension);`,
      ID,
    );
  }

  /** Ends it and removes its profile. */
  async close(): Promise<void> {
    this.remote.close();
    await this.process.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private act(source: object): Promise<unknown> {
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

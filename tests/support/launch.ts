import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type ChromiumProcess, startChromium } from './chromium-process.ts';
import { openDockedPanel, openedPanel } from './docked-panel.ts';
import { BUILDS, extensionIdOf } from './extension-build.ts';
import { foreignRequests } from './record-requests.ts';

const WELCOME = 'welcome.html';
const LOOKS = 100;

/** What to launch: by default the build for tests, without a window, on a profile of its own. */
export interface LaunchOptions {
  readonly extension?: string;
  readonly headless?: boolean;
  /** The screen to show it on, for one with a window. */
  readonly display?: string;
  /** A folder to keep; without it one is made and removed by `close`. */
  readonly profile?: string;
  /** Leaves the page open that the extension opens at its installation. */
  readonly welcome?: boolean;
}

type WholeOptions = Required<Omit<LaunchOptions, 'display'>> & { display: string | undefined };

/** A Chromium with the extension in it. `context` changes with `restart`. */
export class ExtensionBrowser {
  private readonly requests: string[] = [];

  private constructor(
    readonly extensionId: string,
    private readonly options: WholeOptions,
    private readonly throwaway: boolean,
    private chromium: ChromiumProcess,
    private browser: Browser,
  ) {}

  /** Starts one; throws when the extension is not built or Chromium is missing. */
  static async launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
    const whole = {
      extension: options.extension ?? BUILDS.e2e,
      headless: options.headless ?? true,
      profile: options.profile ?? mkdtempSync(join(tmpdir(), 'alongside-')),
      welcome: options.welcome ?? false,
      display: options.display,
    };
    const id = extensionIdOf(whole.extension);
    const [process, browser] = await start(whole);
    const launched = new ExtensionBrowser(
      id,
      whole,
      options.profile === undefined,
      process,
      browser,
    );
    if (existsSync(join(whole.extension, WELCOME))) await launched.isInstalled();
    return launched;
  }

  /** The pages of the browser; the docked panel is not among them. */
  get context(): BrowserContext {
    const [context] = this.browser.contexts();
    if (!context) throw new Error('the browser has no context');
    return context;
  }

  /** The address of a page of the extension. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** The page of the extension that it opens by itself; undefined where it does not. */
  async openedPage(path: string): Promise<Page | undefined> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const page = this.context.pages().find((one) => one.url() === this.url(path));
      if (page !== undefined) return page;
      await sleep(50);
    }
    return undefined;
  }

  /** Opens a page of the web, in the empty tab of the start or a new one. */
  async open(address: string): Promise<Page> {
    const empty = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = empty ?? (await this.context.newPage());
    await page.goto(address);
    return page;
  }

  /** Presses the toolbar button on that page and returns the real panel docked beside it. */
  openPanel(page: Page): Promise<Page> {
    return openDockedPanel(this.chromium.endpoint, this.browser, this.extensionId, page);
  }

  /** The panel that the extension docks by itself; throws when it does not. */
  openedPanel(): Promise<Page> {
    return openedPanel(this.chromium.endpoint, this.browser, this.extensionId);
  }

  /** A DevTools session with the whole browser. */
  devtools() {
    return this.browser.newBrowserCDPSession();
  }

  /** Ends the browser as a crash would and starts it again on the same profile. */
  async crashAndRestart(): Promise<void> {
    await this.chromium.kill();
    this.collectRequests();
    [this.chromium, this.browser] = await start(this.options);
  }

  /** Ends the browser as a person does and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.quit();
    this.collectRequests();
    [this.chromium, this.browser] = await start(this.options);
  }

  /** Resolves when the user has closed the browser. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  /** Ends the browser; throws when the extension spoke to anything during the whole run. */
  async close(): Promise<void> {
    await this.quit();
    this.collectRequests();
    if (this.throwaway) rmSync(this.options.profile, { recursive: true, force: true });
    if (this.requests.length > 0)
      throw new Error(`sent by the extension: ${this.requests.join(', ')}`);
  }

  private async quit(): Promise<void> {
    if (this.browser.isConnected()) {
      const session = await this.devtools();
      await session.send('Browser.close').catch(() => undefined);
    }
    await this.chromium.ended();
  }

  /** Waits for the page that comes at the installation, in front of whatever is open by then. */
  private async isInstalled(): Promise<void> {
    const welcome = await this.openedPage(WELCOME);
    if (!this.options.welcome) await welcome?.close();
  }

  private collectRequests(): void {
    this.requests.push(...foreignRequests(netLogOf(this.options.profile), this.extensionId));
  }
}

const netLogOf = (profile: string) => join(profile, 'requests.json');

async function start(options: WholeOptions): Promise<[ChromiumProcess, Browser]> {
  const process = await startChromium({ ...options, netLog: netLogOf(options.profile) });
  try {
    return [process, await chromium.connectOverCDP(process.endpoint)];
  } catch (error) {
    await process.kill();
    throw error;
  }
}

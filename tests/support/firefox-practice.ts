import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { servePractice } from '../practice/server.mjs';
import { BUILDS } from './extension-build.ts';
import { Firefox } from './firefox.ts';
import { inConsoles } from './firefox-console.ts';
import { hideSidebar, isSidebarOpen, SIDEBAR } from './firefox-sidebar.ts';
import { FirefoxSurface } from './in-both/firefox-surface.ts';
import { Practice } from './practice.ts';
import { ROOT } from './source-tree.ts';

const TAB = 'gBrowser.selectedBrowser';
const CORNER_OF_TAB = `(({ x, y }) => [x, y])(${TAB}.getBoundingClientRect())`;
const CORNER_OF_SIDEBAR = `(([outer, { x, y }]) => [outer.x + x, outer.y + y])(
  [${SIDEBAR.frame}, ${SIDEBAR.panel}].map((one) => one.getBoundingClientRect()))`;

const TRIES = 5;
const HEARD_MS = 5_000;
const PAUSE_MS = 100;

/** The practice inbox in a real Firefox with the real sidebar beside it, its site turned on. */
export class FirefoxPractice extends Practice<FirefoxSurface> {
  private constructor(
    private readonly firefox: Firefox,
    addresses: { readonly mail: string; readonly chat: string },
    private readonly stopServing: () => void,
  ) {
    super(addresses, tabOf(firefox, new URL(addresses.mail).host), sidebarOf(firefox));
  }

  /** Opens the practice inbox and the sidebar beside it. */
  static async begin(): Promise<FirefoxPractice> {
    const { mail, chat, stop } = await servePractice();
    const firefox = await Firefox.launch(BUILDS.firefox);
    const run = new FirefoxPractice(firefox, { mail, chat }, stop);
    try {
      await run.openInbox();
      return run;
    } catch (error) {
      await run.end().catch(() => undefined);
      throw error;
    }
  }

  /**
   * By its key, while it is closed: a browser that was just started may not hear it yet, or open what was open before
   * by itself, and the key would close that.
   */
  async reopenPanel(): Promise<void> {
    for (let pressed = 0; pressed < TRIES && !(await isSidebarOpen(this.firefox)); pressed += 1) {
      await this.firefox.press('c', { alt: true });
      await opened(this.firefox);
    }
    await this.panel.getByRole('heading', { level: 1 }).waitFor();
  }

  async openTab(address: string): Promise<{ close(): Promise<void> }> {
    await this.firefox.open(address);
    return { close: () => this.firefox.closeTab() };
  }

  async crashAndRestart(): Promise<void> {
    await this.firefox.crashAndRestart();
    await this.openInbox();
  }

  another(): Promise<FirefoxPractice> {
    return FirefoxPractice.begin();
  }

  async photograph(file: string): Promise<void> {
    const path = join(ROOT, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await this.firefox.photograph());
  }

  async end(): Promise<void> {
    const complaints = await inConsoles(this.firefox);
    this.stopServing();
    await this.firefox.close();
    if (complaints.length > 0) throw new Error(`in a console: ${complaints.join(', ')}`);
  }

  /** With its site turned on, also after a crash: Firefox writes down what was granted only some time later. */
  private async openInbox(): Promise<void> {
    const { mail } = this.addresses;
    await this.firefox.grant(`http://${new URL(mail).hostname}/*`);
    await this.firefox.open(mail);
    await this.reopenPanel();
  }

  protected address(): Promise<string> {
    return this.firefox.address();
  }
}

/** Waits until the sidebar is open, for as long as a slow browser may take to hear a key. */
async function opened(firefox: Firefox): Promise<void> {
  for (let waited = 0; waited < HEARD_MS && !(await isSidebarOpen(firefox)); waited += PAUSE_MS)
    await sleep(PAUSE_MS);
}

function tabOf(firefox: Firefox, host: string): FirefoxSurface {
  return new FirefoxSurface(firefox, TAB, CORNER_OF_TAB, {
    goto: (address) => firefox.navigate(address),
    bringToFront: () => firefox.bringToFront(host),
    close: () => firefox.closeTab(),
  });
}

function sidebarOf(firefox: Firefox): FirefoxSurface {
  return new FirefoxSurface(firefox, SIDEBAR.panel, CORNER_OF_SIDEBAR, {
    goto: () => Promise.reject(new Error('the sidebar goes nowhere')),
    bringToFront: () => Promise.resolve(),
    close: () => hideSidebar(firefox),
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { BUILDS } from './extension-build.ts';
import { ExtensionCopy } from './extension-copy.ts';
import type { Firefox } from './firefox.ts';
import { inConsoles } from './firefox-console.ts';
import { grantPages, grantPermission, killBackground, revokePages } from './firefox-extension.ts';
import {
  answerQuestion,
  hideSidebar,
  isSidebarOpen,
  question,
  SIDEBAR,
  widenSidebar,
} from './firefox-sidebar.ts';
import { FirefoxSurface } from './in-both/firefox-surface.ts';
import { tabTurnedTo } from './in-both/firefox-tab.ts';
import type { Place } from './in-both/surface.ts';
import { PATIENT } from './patience.ts';
import { Practice, type PracticeOptions } from './practice.ts';
import { type FirefoxSource, OWN_FIREFOX } from './shared-firefox.ts';
import { ROOT } from './source-tree.ts';

const CORNER_OF_SIDEBAR = `(([outer, { x, y }]) => [outer.x + x, outer.y + y])(
  [${SIDEBAR.frame}, ${SIDEBAR.panel}].map((one) => one.getBoundingClientRect()))`;

const TRIES = 5;
const HEARD_MS = 5_000;
const PAUSE_MS = 100;

interface Ways {
  readonly stop: () => void;
  readonly firefoxes: FirefoxSource;
  readonly open: (firefox: Firefox, address: string) => Promise<FirefoxSurface>;
}

/** The practice inbox in a real Firefox with the real sidebar beside it, its site turned on. */
export class FirefoxPractice extends Practice<FirefoxSurface> {
  override readonly panelWidth = 252;

  private constructor(
    readonly firefox: Firefox,
    addresses: { readonly mail: string; readonly chat: string },
    private readonly ways: Ways,
    page: FirefoxSurface,
  ) {
    super(addresses, page, sidebarOf(firefox));
  }

  /** Opens the practice inbox and the sidebar beside it, in a Firefox of these. */
  static async begin(
    firefoxes: FirefoxSource,
    { installed = false, notified = false }: PracticeOptions = {},
  ): Promise<FirefoxPractice> {
    const firefox = await firefoxes.take({ welcome: installed });
    const { mail, chat, stop } = await servePractice();
    try {
      const open = installed ? openTab : openGranted;
      const page = await open(firefox, mail);
      if (notified) await grantPermission(firefox, 'notifications');
      const run = new FirefoxPractice(firefox, { mail, chat }, { stop, firefoxes, open }, page);
      // it opens by itself at its installation, which is no gesture on the page
      if (installed) await hideSidebar(firefox);
      await run.reopenPanel();
      return run;
    } catch (error) {
      stop();
      await firefox.close();
      throw error;
    }
  }

  /** The sidebar has a width of its own, and the height of the window. */
  async sizePanel(size: { width: number; height: number }): Promise<void> {
    await widenSidebar(this.firefox, size.width);
    await expect.poll(() => this.panel.evaluate(() => innerWidth), PATIENT).toBe(size.width);
    await this.panel.setViewportSize(size);
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
    await this.openedPanel();
  }

  openTab(address: string): Promise<FirefoxSurface> {
    return openTab(this.firefox, address);
  }

  async openedPage(path: string): Promise<FirefoxSurface> {
    await this.firefox.waitForTab(path);
    await this.firefox.turnToTab(await this.firefox.tab(), true);
    return tabTurnedTo(this.firefox);
  }

  async openedPanel(): Promise<void> {
    await this.panel.getByRole('heading', { level: 1 }).waitFor();
  }

  async allow(press: Place): Promise<void> {
    await press.click();
    await this.answer('allow');
  }

  /** Waits for the browser's own question about the inbox, and answers it. */
  async answer(answer: 'allow' | 'deny'): Promise<void> {
    const { hostname } = new URL(this.addresses.mail);
    await expect.poll(() => question(this.firefox), PATIENT).toContain(hostname);
    await answerQuestion(this.firefox, answer);
  }

  revoke(): Promise<void> {
    return revokePages(this.firefox);
  }

  urlOf(path: string): string {
    return this.firefox.urlOf(path);
  }

  killBackground(): Promise<void> {
    return killBackground(this.firefox);
  }

  async restart(): Promise<void> {
    await this.firefox.restart();
    await this.openInbox();
  }

  async crashAndRestart(): Promise<void> {
    await this.firefox.crashAndRestart();
    await this.openInbox();
  }

  async update(): Promise<void> {
    const copy = new ExtensionCopy(BUILDS.firefox);
    copy.renew();
    await this.firefox.install(copy.folder);
    copy.remove();
  }

  another(): Promise<FirefoxPractice> {
    return FirefoxPractice.begin(OWN_FIREFOX);
  }

  flawsOf(page: FirefoxSurface): Promise<string[]> {
    return page.flaws();
  }

  async photograph(file: string): Promise<void> {
    const path = join(ROOT, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await this.firefox.photograph());
  }

  async end(): Promise<void> {
    const complaints = await inConsoles(this.firefox);
    this.ways.stop();
    if (complaints.length === 0) return this.ways.firefoxes.giveBack(this.firefox);
    await this.firefox.close();
    throw new Error(`in a console: ${complaints.join(', ')}`);
  }

  private async openInbox(): Promise<void> {
    this.page = await this.ways.open(this.firefox, this.addresses.mail);
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

/** With its site turned on, also after a crash: Firefox writes down what was granted only some time later. */
async function openGranted(firefox: Firefox, address: string): Promise<FirefoxSurface> {
  await grantPages(firefox, `http://${new URL(address).hostname}/*`);
  return openTab(firefox, address);
}

async function openTab(firefox: Firefox, address: string): Promise<FirefoxSurface> {
  await firefox.open(address);
  return tabTurnedTo(firefox);
}

function sidebarOf(firefox: Firefox): FirefoxSurface {
  return new FirefoxSurface(firefox, SIDEBAR.panel, CORNER_OF_SIDEBAR, {
    goto: () => Promise.reject(new Error('the sidebar goes nowhere')),
    reload: () => Promise.reject(new Error('the sidebar is not loaded again')),
    bringToFront: () => Promise.resolve(),
    close: () => hideSidebar(firefox),
  });
}

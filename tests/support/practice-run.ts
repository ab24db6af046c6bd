import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { servePractice } from '../practice/server.mjs';
import { grantInSettings, revokeInSettings } from './browser-settings.ts';
import { BUILDS } from './extension-build.ts';
import { ExtensionCopy } from './extension-copy.ts';
import type { Place } from './in-both/surface.ts';
import { ExtensionBrowser, type LaunchOptions } from './launch.ts';
import { flawsOf } from './looks.ts';
import { Practice, type PracticeOptions } from './practice.ts';
import { photograph } from './side-by-side.ts';
import { ROOT } from './source-tree.ts';
import { killWorker } from './worker-death.ts';

/** The practice inbox in a real Chromium with the real panel docked beside it. */
export class PracticeRun extends Practice<Page> {
  override readonly panelWidth = 360;

  private constructor(
    readonly browser: ExtensionBrowser,
    private readonly copy: ExtensionCopy,
    addresses: { readonly mail: string; readonly chat: string },
    private readonly stopServing: () => void,
    page: Page,
    panel: Page,
  ) {
    super(addresses, page, panel);
  }

  /** Opens the practice inbox and the panel beside it. */
  static async begin({
    installed = false,
    notified = false,
    ...options
  }: LaunchOptions & PracticeOptions = {}): Promise<PracticeRun> {
    const { mail, chat, stop } = await servePractice();
    const build = installed ? BUILDS.production : BUILDS.e2e;
    const copy = new ExtensionCopy(build);
    if (notified) copy.permit();
    try {
      const start = { extension: copy.folder, welcome: installed, ...options };
      const browser = await ExtensionBrowser.launch(start);
      const page = await browser.open(mail);
      const panel = await browser.openPanel(page);
      return new PracticeRun(browser, copy, { mail, chat }, stop, page, panel);
    } catch (error) {
      stop();
      copy.remove();
      throw error;
    }
  }

  override rows(): Locator {
    return this.panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  }

  sizePanel(size: { width: number; height: number }): Promise<void> {
    return this.panel.setViewportSize(size);
  }

  async reopenPanel(): Promise<void> {
    this.panel = await this.browser.openPanel(this.page);
  }

  openTab(address: string): Promise<Page> {
    return this.browser.open(address);
  }

  async openedPage(path: string): Promise<Page> {
    const page = await this.browser.openedPage(path);
    if (page === undefined) throw new Error(`${path} did not open`);
    await page.bringToFront();
    return page;
  }

  async openedPanel(): Promise<void> {
    this.panel = await this.browser.openedPanel();
  }

  /** Granted in the settings before, so that the question, which no page can answer, does not come. */
  async allow(press: Place): Promise<void> {
    await grantInSettings(this.browser, this.origin);
    await this.page.bringToFront();
    await press.click();
  }

  async revoke(): Promise<void> {
    await revokeInSettings(this.browser, this.origin);
    await this.page.bringToFront();
  }

  urlOf(path: string): string {
    return this.browser.url(path);
  }

  killBackground(): Promise<void> {
    return killWorker(this.browser);
  }

  async restart(): Promise<void> {
    await this.browser.restart();
    await this.openInbox();
  }

  async crashAndRestart(): Promise<void> {
    await this.browser.crashAndRestart();
    await this.openInbox();
  }

  update(): Promise<void> {
    return this.copy.update(this.browser);
  }

  another(): Promise<PracticeRun> {
    return PracticeRun.begin();
  }

  flawsOf(page: Page, picture: string): Promise<string[]> {
    return flawsOf(page, picture, this.browser.context);
  }

  async photograph(file: string): Promise<void> {
    await photograph(this.page, this.panel, join(ROOT, file));
  }

  async end(): Promise<void> {
    this.stopServing();
    await this.browser.close();
    this.copy.remove();
  }

  private async openInbox(): Promise<void> {
    this.page = await this.browser.open(this.addresses.mail);
    await this.reopenPanel();
  }

  protected async address(): Promise<string> {
    return this.page.url();
  }
}

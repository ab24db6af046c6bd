import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servePractice } from '../practice/server.mjs';
import { ExtensionBrowser, type LaunchOptions } from './launch.ts';
import { photograph } from './side-by-side.ts';
import { ROOT } from './source-tree.ts';

/** The practice inbox in a real Chromium with the real panel docked beside it. */
export class PracticeRun {
  private constructor(
    readonly browser: ExtensionBrowser,
    readonly addresses: { readonly mail: string; readonly chat: string },
    private readonly stopServing: () => void,
    /** The tab with the inbox or the chat. */
    public page: Page,
    public panel: Page,
  ) {}

  /** Opens the practice inbox and the panel beside it. */
  static async begin(options: LaunchOptions = {}): Promise<PracticeRun> {
    const { mail, chat, stop } = await servePractice();
    try {
      const browser = await ExtensionBrowser.launch(options);
      const page = await browser.open(mail);
      const panel = await browser.openPanel(page);
      return new PracticeRun(browser, { mail, chat }, stop, page, panel);
    } catch (error) {
      stop();
      throw error;
    }
  }

  /** Adds the sample customers from the panel's menu, where they are not there yet. */
  async addSampleCustomers(): Promise<void> {
    await this.panel.getByRole('button', { name: 'More' }).click();
    const add = this.panel.getByRole('menuitem', { name: 'Add sample customers' });
    await this.panel.getByRole('menuitem', { name: /sample customers/ }).waitFor();
    if (await add.isVisible()) await add.click();
    else await this.panel.keyboard.press('Escape');
  }

  /** Takes an item from the panel's menu. */
  async chooseFromMenu(item: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'More' }).click();
    await this.panel.getByRole('menuitem', { name: item }).click();
  }

  /** Shows a mail in the preview of the inbox, by its subject. */
  async openMail(subject: string): Promise<void> {
    if (!this.page.url().startsWith(this.addresses.mail)) await this.page.goto(this.addresses.mail);
    await this.page.locator('#messagelist').getByText(subject, { exact: true }).click();
  }

  /** Shows a chat, by the name in the roster. */
  async openChat(name: string): Promise<void> {
    if (this.page.url() !== this.addresses.chat) await this.page.goto(this.addresses.chat);
    await this.page.locator('.controlbox-pane').getByText(name, { exact: true }).click();
  }

  /** Waits until the panel shows this person. */
  async seesPerson(name: string): Promise<void> {
    await this.panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  /** Presses a key in the panel. */
  async press(key: string): Promise<void> {
    await this.panel.keyboard.press(key);
  }

  /** Opens the panel again after it was closed. */
  async reopenPanel(): Promise<void> {
    this.panel = await this.browser.openPanel(this.page);
  }

  /** The rows of the timeline in view. */
  rows() {
    return this.panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  }

  /** Ends the browser as a crash would, and opens inbox and panel again on the same profile. */
  async crashAndRestart(): Promise<void> {
    await this.browser.crashAndRestart();
    this.page = await this.browser.open(this.addresses.mail);
    await this.reopenPanel();
  }

  /** Writes a picture of page and panel to a file below the project's folder. */
  async photograph(file: string): Promise<void> {
    await photograph(this.page, this.panel, join(ROOT, file));
  }

  /** Closes everything; throws when the extension spoke to the network. */
  async end(): Promise<void> {
    this.stopServing();
    await this.browser.close();
  }
}

import type { RunnerTask } from 'vitest';
import type { Place, Surface } from './in-both/surface.ts';

/** How a practice run begins. */
export interface PracticeOptions {
  /** With what users get: nothing is turned on, and the page of the first run stands open. */
  readonly installed?: boolean;
  /** With notifications allowed: no test can answer Chromium's own question. */
  readonly notified?: boolean;
}

/** The practice inbox and chat in a browser with the panel beside them, as tests that run in every browser use it. */
export abstract class Practice<Shown extends Surface = Surface> {
  protected constructor(
    readonly addresses: { readonly mail: string; readonly chat: string },
    /** The tab with the inbox or the chat. */
    public page: Shown,
    public panel: Shown,
  ) {}

  /** How wide the browser makes the panel by itself, in pixels. */
  abstract readonly panelWidth: number;

  /** Gives the panel this size, in CSS pixels, for the rest of the run. */
  abstract sizePanel(size: { width: number; height: number }): Promise<void>;

  /** Opens the panel again after it was closed. */
  abstract reopenPanel(): Promise<void>;

  /** Opens one more tab, in front of the others. */
  abstract openTab(address: string): Promise<Shown>;

  /** The page of the extension that it opens by itself, brought to the front; throws when it does not come. */
  abstract openedPage(path: string): Promise<Shown>;

  /** Waits for the panel that the extension opens by itself. */
  abstract openedPanel(): Promise<void>;

  /** Presses what makes the browser ask for the site of the inbox, and allows it every page of its host. */
  abstract allow(press: Place): Promise<void>;

  /** Takes that back, as the settings of the extension do. */
  abstract revoke(): Promise<void>;

  /** The address of a page of the extension. */
  abstract urlOf(path: string): string;

  /** Ends what runs of the extension while no page of it is open, as the browser does when it needs the memory. */
  abstract killBackground(): Promise<void>;

  /** Ends the browser as a person does, and opens inbox and panel again on the same profile. */
  abstract restart(): Promise<void>;

  /** Ends the browser as a crash would, and opens inbox and panel again on the same profile. */
  abstract crashAndRestart(): Promise<void>;

  /** Has the browser take the next version of the extension, while pages are open; the panel goes with the older. */
  abstract update(): Promise<void>;

  /** The same in a browser of its own, which nobody has used yet. */
  abstract another(): Promise<Practice<Shown>>;

  /**
   * What is wrong with how a page of the extension looks, or the panel, light and dark: what axe finds, and what goes
   * sideways. In Chromium it leaves a picture of this name.
   */
  abstract flawsOf(page: Shown, picture: string): Promise<string[]>;

  /** Writes a picture of page and panel to a file below the project's folder. */
  abstract photograph(file: string): Promise<void>;

  /** Closes everything; throws when something went wrong that no test looks for. */
  abstract end(): Promise<void>;

  /** The address of the page in the tab. */
  protected abstract address(): Promise<string>;

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
    const { mail } = this.addresses;
    if (!(await this.address()).startsWith(mail)) await this.page.goto(mail);
    await this.page.locator('#messagelist').getByText(subject, { exact: true }).click();
  }

  /** Shows a chat, by the name in the roster. */
  async openChat(name: string): Promise<void> {
    const { chat } = this.addresses;
    if ((await this.address()) !== chat) await this.page.goto(chat);
    await this.page.locator('.controlbox-pane').getByText(name, { exact: true }).click();
  }

  /** The pages of the inbox and the chat, as they are granted. */
  protected get origin(): string {
    return `http://${new URL(this.addresses.mail).hostname}/*`;
  }

  /** Waits until the panel shows this person. */
  async seesPerson(name: string): Promise<void> {
    await this.panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  /** Presses a key in the panel. */
  async press(key: string): Promise<void> {
    await this.panel.keyboard.press(key);
  }

  /** Keeps a picture where its test failed, and closes everything. */
  async endAfter({ name, result }: Readonly<RunnerTask>): Promise<void> {
    const words = name.replaceAll(/[^a-z]+/gi, '-');
    if (result?.state === 'fail')
      await this.photograph(`tests/output/failed/${words}.png`).catch(() => undefined);
    await this.end();
  }

  /** The rows of the timeline in view. */
  rows(): Place {
    return this.panel.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  }
}

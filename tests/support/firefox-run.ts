import { expect } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { BUILDS } from './extension-build.ts';
import { ExtensionCopy } from './extension-copy.ts';
import { Firefox, type FirefoxOptions } from './firefox.ts';
import { inConsoles } from './firefox-console.ts';
import { answerQuestion, clickInSidebar, question, sidebarText } from './firefox-sidebar.ts';

/** Room for a loaded machine. */
export const PATIENT = { timeout: 30_000 };

/** The practice inbox and chat in a real Firefox, with the real sidebar beside them. */
export class FirefoxRun {
  private constructor(
    readonly firefox: Firefox,
    readonly addresses: { readonly mail: string; readonly chat: string },
    private readonly copy: ExtensionCopy,
    private readonly stopServing: () => void,
  ) {}

  /** Starts a Firefox that has never seen the practice inbox. */
  static async begin(options: FirefoxOptions): Promise<FirefoxRun> {
    const { mail, chat, stop } = await servePractice();
    const copy = new ExtensionCopy(BUILDS.firefox);
    try {
      const firefox = await Firefox.launch(copy.folder, options);
      return new FirefoxRun(firefox, { mail, chat }, copy, stop);
    } catch (error) {
      copy.remove();
      stop();
      throw error;
    }
  }

  /** The host of the inbox, as the panel names it. */
  get host(): string {
    return new URL(this.addresses.mail).host;
  }

  /** Shows the mail from Ana Pereira on a page of its own, in a new tab. */
  async openMail(): Promise<void> {
    await this.firefox.open(`${this.addresses.mail}?_task=mail&_uid=2&_mbox=INBOX&_action=show`);
  }

  /** Shows the mail with this number in the preview of the inbox in front. */
  async preview(uid: number): Promise<void> {
    await this.firefox.inPage(`document.querySelector('[data-uid="${uid}"]').click();`);
  }

  /** Shows the chat at this place of the roster, in the page in front. */
  async chat(place: number): Promise<void> {
    const chats = `document.querySelectorAll('.controlbox-pane [data-jid]')`;
    await this.firefox.inPage(`${chats}[${place}].click();`);
  }

  /** Opens the sidebar beside the page in front by its shortcut. */
  async openSidebar(): Promise<void> {
    await this.firefox.press('c', { alt: true });
  }

  /** Waits until this text stands in the sidebar of the window turned to. */
  async shows(text: string): Promise<void> {
    await expect.poll(() => sidebarText(this.firefox), PATIENT).toContain(text);
  }

  /** Opens the sidebar and turns the site of the page in front on. */
  async turnOn(): Promise<void> {
    await this.openSidebar();
    await this.shows('Turn on for');
    await clickInSidebar(this.firefox, 'Turn on for');
    await this.answer('allow');
  }

  /** Waits for the browser's own question about the inbox, and answers it. */
  async answer(answer: 'allow' | 'deny'): Promise<void> {
    const { hostname } = new URL(this.addresses.mail);
    await expect.poll(() => question(this.firefox), PATIENT).toContain(hostname);
    await answerQuestion(this.firefox, answer);
  }

  /** Waits until the note window is there, and turns to it. */
  async noteWindow(): Promise<void> {
    await this.firefox.waitForTab('note.html');
  }

  /** Waits until the note window is gone, and turns to the page with this in its address. */
  async noteWindowIsGone(page: string): Promise<void> {
    await expect.poll(() => this.firefox.turnTo('note.html'), PATIENT).toBe(false);
    await this.firefox.turnTo(page);
  }

  /** Puts the next version of the extension in its place, while pages are open. */
  async update(): Promise<void> {
    this.copy.renew();
    await this.firefox.install(this.copy.folder);
  }

  /** Closes everything; throws when anything stands in a console of the extension or of a page that it reads. */
  async end(): Promise<void> {
    const complaints = await inConsoles(this.firefox);
    this.stopServing();
    await this.firefox.close();
    this.copy.remove();
    if (complaints.length > 0) throw new Error(`in a console: ${complaints.join(', ')}`);
  }
}

import { expect } from 'vitest';
import { enterInAddressBar } from '../firefox-address-bar.ts';
import { menuEntries, rightClickOn, takeFromMenu } from '../firefox-menu.ts';
import { FirefoxPractice } from '../firefox-practice.ts';
import { PATIENT } from '../patience.ts';
import type { PracticeOptions } from '../practice.ts';
import type { FirefoxSource } from '../shared-firefox.ts';
import type { FirefoxSurface } from './firefox-surface.ts';
import { tabTurnedTo } from './firefox-tab.ts';
import type { Entry, Hands } from './hands.ts';

const NOTE = 'note.html';

/** Keys and mouse of Firefox's own window. */
export class FirefoxHands implements Hands {
  private constructor(readonly run: FirefoxPractice) {}

  /** Opens the practice inbox and the sidebar beside it, in the Firefox of the file. */
  static async begin(firefoxes: FirefoxSource, options: PracticeOptions): Promise<FirefoxHands> {
    return new FirefoxHands(await FirefoxPractice.begin(firefoxes, options));
  }

  press(key: 'Enter' | 'Escape'): Promise<void> {
    return this.firefox.press(key);
  }

  type(text: string): Promise<void> {
    return this.firefox.type(text);
  }

  clickInto(selector: string): Promise<void> {
    return this.run.page.locator(selector).first().click();
  }

  async openNote(): Promise<FirefoxSurface> {
    await this.firefox.press('n', { alt: true });
    await this.firefox.waitForTab(NOTE);
    const note = await tabTurnedTo(this.firefox);
    await expect.poll(() => note.evaluate(() => document.hasFocus()), PATIENT).toBe(true);
    return note;
  }

  enterInAddressBar(text: string, offered: string): Promise<void> {
    return enterInAddressBar(this.firefox, text, offered);
  }

  async takeFromMenu(selector: string, { label, place }: Entry): Promise<string> {
    let text = '';
    const entry = async () => {
      text = await rightClickOn(this.firefox, selector);
      return (await menuEntries(this.firefox))[place];
    };
    // the menu follows the panel, a moment later
    await expect.poll(entry, PATIENT).toBe(label);
    await takeFromMenu(this.firefox, label);
    return text;
  }

  async answer(press: () => Promise<void>, answer: 'allow' | 'deny'): Promise<void> {
    await press();
    await this.run.answer(answer);
  }

  async noteIsLeft(): Promise<void> {
    await expect.poll(() => this.firefox.turnTo(NOTE), PATIENT).toBe(false);
    await this.firefox.turnTo(this.run.addresses.chat);
  }

  end(): Promise<void> {
    return this.run.end();
  }

  private get firefox() {
    return this.run.firefox;
  }
}

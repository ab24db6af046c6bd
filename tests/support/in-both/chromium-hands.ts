import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PanelOnScreen } from '../panel-on-screen.ts';
import { placeOnScreen } from '../place-on-screen.ts';
import type { PracticeOptions } from '../practice.ts';
import { PracticeRun } from '../practice-run.ts';
import { RealScreen } from '../real-screen.ts';
import type { Entry, Hands } from './hands.ts';

const KEYS = { Enter: 'Return', Escape: 'Escape' } as const;
const NOTE = 'Note';

/** What the note window has inside of its frame. */
const NOTE_WINDOW = { width: 420, height: 220 };

/** Keys and mouse of a screen that Chromium is shown on. */
export class ChromiumHands implements Hands {
  private constructor(
    readonly run: PracticeRun,
    private readonly screen: RealScreen,
  ) {}

  /** Opens the practice inbox and the panel beside it, on a screen of its own. */
  static async begin(options: PracticeOptions): Promise<ChromiumHands> {
    const screen = await RealScreen.start();
    try {
      const { display } = screen;
      return new ChromiumHands(
        await PracticeRun.begin({ ...options, headless: false, display }),
        screen,
      );
    } catch (error) {
      await screen.end();
      throw error;
    }
  }

  press(key: 'Enter' | 'Escape'): Promise<void> {
    return this.screen.press(KEYS[key]);
  }

  type(text: string): Promise<void> {
    return this.screen.type(text);
  }

  async clickInto(selector: string): Promise<void> {
    const { page } = this.run;
    await this.screen.click(...(await placeOnScreen(page, page.locator(selector).first())));
  }

  async openNote(): Promise<Page> {
    const coming = this.run.browser.context.waitForEvent('page');
    await this.screen.press('alt+n');
    const note = await coming;
    await expect.poll(() => this.screen.focused()).toBe(NOTE);
    // every window gets the size that the browser was started with
    await note.setViewportSize(NOTE_WINDOW);
    return note;
  }

  /** Chromium offers nothing before: whatever follows the keyword goes to the extension. */
  async enterInAddressBar(text: string): Promise<void> {
    await this.screen.press('ctrl+l');
    await this.screen.type(text);
    await this.screen.press('Return');
  }

  async takeFromMenu(selector: string, { place }: Entry): Promise<string> {
    const { page } = this.run;
    const part = page.locator(selector).first();
    await page.bringToFront();
    await part.selectText();
    await this.screen.rightClick(...(await placeOnScreen(page, part)));
    // the extension stands last but one, above Chromium's own "Inspect"
    const down = Array.from({ length: place }, () => 'Down');
    for (const key of ['Up', 'Up', 'Right', ...down, 'Return']) await this.screen.press(key);
    return (await part.textContent()) ?? '';
  }

  async answer(press: () => Promise<void>, answer: 'allow' | 'deny'): Promise<void> {
    const { page, panel } = this.run;
    const onScreen = await PanelOnScreen.beside(page, panel, this.screen);
    await press();
    await onScreen.isCovered();
    // the refusal has the focus
    if (answer === 'allow') await this.screen.press('Tab');
    await this.screen.press('Return');
  }

  async noteIsLeft(): Promise<void> {
    const { context } = this.run.browser;
    const isOpen = () => context.pages().some((page) => page.url().includes('note.html'));
    await expect.poll(async () => isOpen() || (await this.screen.focused()) === NOTE).toBe(false);
  }

  async end(): Promise<void> {
    await this.run.end();
    await this.screen.end();
  }
}

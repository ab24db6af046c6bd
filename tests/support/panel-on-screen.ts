import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RealScreen } from './real-screen.ts';

/** Where a move of the mouse was felt: from the corner of the screen to that of the panel. */
interface Felt {
  left: number;
  top: number;
  moves: number;
}

const NOTHING_FELT: Felt = { left: 0, top: 0, moves: 0 };
const LOOKS = 5;

/** The docked panel as a mouse finds it: a browser does not say where its panel stands, and what covers it takes the mouse. */
export class PanelOnScreen {
  private steps = 0;

  private constructor(
    private readonly panel: Page,
    private readonly screen: RealScreen,
    private readonly inside: readonly [x: number, y: number],
  ) {}

  /** Finds the panel that is docked at the right of this page. */
  static async beside(page: Page, panel: Page, screen: RealScreen): Promise<PanelOnScreen> {
    const right = await page.evaluate(() => window.screenX + window.outerWidth);
    const middle = await page.evaluate(() => window.screenY + window.outerHeight / 2);
    await panel.evaluate((nothing) => {
      Reflect.set(globalThis, 'felt', nothing);
      addEventListener('mousemove', ({ screenX, screenY, clientX, clientY }) => {
        const moves = Number(Reflect.get(Object(Reflect.get(globalThis, 'felt')), 'moves')) + 1;
        Reflect.set(globalThis, 'felt', { left: screenX - clientX, top: screenY - clientY, moves });
      });
    }, NOTHING_FELT);
    const found = new PanelOnScreen(panel, screen, [right - 100, middle]);
    await expect.poll(() => found.feelsMouse(), { timeout: 30_000 }).toBe(true);
    return found;
  }

  /** Waits until a question of the browser stands over the panel and takes its mouse. */
  async isCovered(): Promise<void> {
    const silent = async () => {
      for (let looks = 0; looks < LOOKS; looks += 1) if (await this.feelsMouse()) return false;
      return true;
    };
    await expect.poll(silent, { timeout: 30_000 }).toBe(true);
  }

  private async feelsMouse(): Promise<boolean> {
    const before = await this.felt();
    this.steps += 1;
    const [x, y] = this.inside;
    await this.screen.move(x - (this.steps % 7), y);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (await this.felt()).moves > before.moves;
  }

  private felt(): Promise<Felt> {
    return this.panel.evaluate((nothing) => {
      const felt: unknown = Reflect.get(globalThis, 'felt');
      const number = (name: string) => Number(Reflect.get(Object(felt), name));
      return felt === undefined
        ? nothing
        : { left: number('left'), top: number('top'), moves: number('moves') };
    }, NOTHING_FELT);
  }
}

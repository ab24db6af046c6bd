import { setTimeout as sleep } from 'node:timers/promises';
import { fieldOf } from '../../../lib/sites/read/field.ts';
import { listOf } from '../firefox-answer.ts';
import type { Clicks } from '../firefox-input.ts';
import type { Seen } from './in-page.ts';
import { byRole, type Step, sent } from './steps.ts';
import type { Named, Place, Role, State, Wanted } from './surface.ts';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/** What a place needs of the page that it is in. */
export interface Reach {
  /** Calls a function of `in-page.ts`. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  click(x: number, y: number, clicks?: Clicks): Promise<void>;
  press(key: string): Promise<void>;
}

/** A part of a page in Firefox. Waits for what it needs, as a person does, and throws when that does not come. */
export class FirefoxPlace implements Place {
  constructor(
    private readonly reach: Reach,
    private readonly steps: readonly Step[],
  ) {}

  async click(): Promise<void> {
    const [x, y] = await this.spot();
    await this.reach.click(x, y);
  }

  async dblclick(): Promise<void> {
    const [x, y] = await this.spot();
    await this.reach.click(x, y, { times: 2 });
  }

  async focus(): Promise<void> {
    await this.until('has the focus', () => this.reach.call('focus', this.steps));
  }

  async fill(text: string): Promise<void> {
    await this.until('can be written in', () => this.reach.call('fill', this.steps, text));
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.reach.press(key);
  }

  async check(): Promise<void> {
    if (!(await this.isTicked())) await this.click();
    await this.until('is ticked', () => this.isTicked());
  }

  async uncheck(): Promise<void> {
    if (await this.isTicked()) await this.click();
    await this.until('is not ticked', async () => !(await this.isTicked()));
  }

  async setInputFiles(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const { name, mimeType, buffer } = file;
    const chosen = { name, mimeType, base64: buffer.toString('base64') };
    await this.until('takes a file', () => this.reach.call('choose', this.steps, chosen));
  }

  async waitFor({
    state = 'visible',
    timeout = PATIENCE_MS,
  }: {
    state?: State;
    timeout?: number;
  } = {}): Promise<void> {
    await this.until(`is ${state}`, async () => isIn(state, await this.look()), timeout);
  }

  async count(): Promise<number> {
    return (await this.look()).length;
  }

  async isVisible(): Promise<boolean> {
    return isIn('visible', await this.look());
  }

  async inputValue(): Promise<string> {
    const { value } = await this.seen();
    return value ?? '';
  }

  async textContent(): Promise<string> {
    const { text } = await this.seen();
    return text;
  }

  async getAttribute(name: string): Promise<string | null> {
    const value = await this.until('is there', () =>
      this.reach.call('attribute', this.steps, name),
    );
    return typeof value === 'string' ? value : null;
  }

  async allTextContents(): Promise<string[]> {
    return (await this.look()).map(({ text }) => text);
  }

  first(): Place {
    return this.nth(0);
  }

  last(): Place {
    return this.nth(-1);
  }

  nth(index: number): Place {
    return this.next({ by: 'place', index });
  }

  filter({ hasText }: { hasText: Wanted }): Place {
    return this.next({ by: 'holding', wanted: sent(hasText) });
  }

  getByRole(role: Role, named?: Named): Place {
    return this.next(byRole(role, named));
  }

  getByText(text: Wanted, { exact = false } = {}): Place {
    return this.next({ by: 'text', wanted: sent(text, exact) });
  }

  getByPlaceholder(text: Wanted): Place {
    return this.next({ by: 'placeholder', wanted: sent(text) });
  }

  locator(selector: string): Place {
    return this.next({ by: 'selector', selector });
  }

  private next(step: Step): FirefoxPlace {
    return new FirefoxPlace(this.reach, [...this.steps, step]);
  }

  private async look(): Promise<readonly Seen[]> {
    return listOf(await this.reach.call('look', this.steps)).map(seenOf);
  }

  private seen(): Promise<Seen> {
    return this.until('is there', async () => (await this.look())[0]);
  }

  private async isTicked(): Promise<boolean> {
    const { ticked } = await this.seen();
    return ticked;
  }

  /** Where to click: where it is twice in a row, for what moves is missed. */
  private spot(): Promise<readonly [number, number]> {
    let before = '';
    return this.until('can be clicked', async () => {
      const [x, y] = listOf(await this.reach.call('spot', this.steps)).map(Number);
      if (x === undefined || y === undefined) return undefined;
      const isStill = before === `${x} ${y}`;
      before = `${x} ${y}`;
      return isStill ? ([x, y] as const) : undefined;
    });
  }

  /** The first answer that is not empty; throws when it does not come. */
  private async until<T>(
    what: string,
    ask: () => Promise<T | undefined>,
    patience = PATIENCE_MS,
  ): Promise<T> {
    for (let waited = 0; waited < patience; waited += PAUSE_MS) {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      await sleep(PAUSE_MS);
    }
    throw new Error(`nothing ${what}: ${JSON.stringify(this.steps)}`);
  }
}

function seenOf(answer: unknown): Seen {
  const [text, value] = ['text', 'value'].map((name) => fieldOf(answer, name));
  return {
    text: typeof text === 'string' ? text : '',
    value: typeof value === 'string' ? value : undefined,
    shown: fieldOf(answer, 'shown') === true,
    ticked: fieldOf(answer, 'ticked') === true,
  };
}

function isIn(state: State, seen: readonly Seen[]): boolean {
  if (state === 'attached') return seen.length > 0;
  if (state === 'detached') return seen.length === 0;
  const isShown = seen[0]?.shown === true;
  return state === 'visible' ? isShown : !isShown;
}

import type { Page } from 'playwright-core';
import type { Awaited, Seen } from './in-panel.ts';

/** The docked panel with the script in it that notes when something was drawn. */
export class WatchedPanel {
  constructor(
    readonly panel: Page,
    private readonly script: string,
  ) {}

  /** Puts the script into the panel, for as long as it is not loaded anew. */
  async prepare(): Promise<void> {
    await this.panel.evaluate(`${this.script}; globalThis.bench = bench; 0`);
  }

  /** Begins to wait for what the panel must show. */
  async watchFor(awaited: Awaited): Promise<void> {
    await this.panel.evaluate(`bench.watchFor(${JSON.stringify(awaited)})`);
  }

  /** From now on each load of the panel is watched from its beginning. */
  async watchEveryLoadFor(awaited: Awaited): Promise<void> {
    const watch = `bench.watchFor(${JSON.stringify(awaited)})`;
    await this.panel.addInitScript(`${this.script}; globalThis.bench = bench; ${watch}`);
  }

  /** What was seen once it was drawn; throws after ten seconds, saying what is shown instead. */
  seen(): Promise<Seen> {
    return this.panel.evaluate<Seen>('bench.seen()');
  }

  /** When `Enter` was last pressed in the panel, in milliseconds since 1970. */
  enteredAt(): Promise<number> {
    return this.panel.evaluate<number>('bench.enteredAt()');
  }
}

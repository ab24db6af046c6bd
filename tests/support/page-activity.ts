import type { CDPSession, Page } from 'playwright-core';

/** What the extension's scripts do in a page, seen from the browser's own tools. */
export class PageActivity {
  private readonly files = new Map<string, string>();
  private readonly complaints: string[] = [];

  private constructor(
    private readonly session: CDPSession,
    origin: string,
  ) {
    session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
      if (url.startsWith(origin)) this.files.set(scriptId, url.slice(origin.length));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      this.complaints.push(`${type}: ${args.map(({ value }) => String(value)).join(' ')}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      this.complaints.push(entry.text);
    });
  }

  /** Looks on from now on; `origin` is the address of the extension up to the names of its files. */
  static async of(page: Page, origin: string): Promise<PageActivity> {
    const session = await page.context().newCDPSession(page);
    const activity = new PageActivity(session, origin);
    for (const domain of ['Runtime', 'Log', 'Debugger', 'Profiler'] as const)
      await session.send(`${domain}.enable`);
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return activity;
  }

  /** The scripts that came into the page so far, the browser's id of each with the name of its file. */
  scripts(): ReadonlyMap<string, string> {
    return new Map(this.files);
  }

  /** The ids of those scripts of which any part ran since this was asked last. */
  async ran(): Promise<string[]> {
    const { result } = await this.session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ functions }) =>
        functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)),
      )
      .map(({ scriptId }) => scriptId)
      .filter((id) => this.files.has(id));
  }

  /** Whatever stood in the page's console. */
  inConsole(): readonly string[] {
    return this.complaints;
  }
}

/** Changes the page in every way that a page script follows, and waits until a newer script would have answered. */
export async function stir(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['p', 'h1', 'article']) {
      document.body.append(Object.assign(document.createElement(name), { textContent: name }));
      history.replaceState(null, '', `#${name}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.mouse.click(5, 5);
  await page.keyboard.press('Escape');
  // longer than a page that has been quiet waits for its scan
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
}

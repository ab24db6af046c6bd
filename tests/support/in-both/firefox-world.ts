import { fieldOf } from '../../../lib/sites/read/field.ts';
import { bundle } from '../../bench/bundle.ts';
import type { Firefox } from '../firefox.ts';
import { inFrame } from '../firefox-frame.ts';

const GLOBAL = 'inPage';
let code: Promise<string> | undefined;

/** What the tests bring into a page, once for the whole run. */
function codeForPages(): Promise<string> {
  code ??= bundle('tests/support/in-both/in-page.ts', { name: GLOBAL, target: 'firefox140' });
  return code;
}

/**
 * Calls what `in-page.ts` exports, or a function of a test, in a page of Firefox: in a world beside the page's own
 * scripts that sees what they see, so that no rule of the page against code in a text is in the way.
 */
export class FirefoxWorld {
  /** `shown` is code of the browser's window for the element that shows the page. */
  constructor(
    private readonly firefox: Firefox,
    private readonly shown: string,
  ) {}

  /** What the function of that name says of the page; undefined while there is no page. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.run(`${GLOBAL}.${name}(...${JSON.stringify(args)})`);
  }

  /** Runs an expression, waits for what it promises and returns it; throws what it throws. */
  async run(expression: string): Promise<unknown> {
    const first = await this.ask(expression, '');
    const answer = first === 'new' ? await this.ask(expression, await codeForPages()) : first;
    const error = fieldOf(answer, 'error');
    if (typeof error === 'string') throw new Error(error);
    const json = fieldOf(answer, 'json');
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  }

  private ask(expression: string, brought: string): Promise<unknown> {
    const [work, whole] = [expression, brought].map((one) => JSON.stringify(one));
    return inFrame(
      this.firefox,
      this.shown,
      `async () => {
        try {
          if (${whole} !== '') {
            const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
            Cu.evalInSandbox(${whole}, sandbox);
            content.worldOfTests = sandbox;
          }
          if (!content.worldOfTests) return 'new';
          const answer = await Cu.evalInSandbox(
            '(async () => JSON.stringify(await (' + ${work} + ')))()', content.worldOfTests);
          return { json: answer };
        } catch (error) {
          return { error: String(error) };
        }
      }`,
    );
  }
}

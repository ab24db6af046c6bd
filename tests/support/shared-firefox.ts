import { test } from 'vitest';
import { BUILDS } from './extension-build.ts';
import { Firefox, type FirefoxOptions } from './firefox.ts';

/** Where a practice run has its Firefox from, and what becomes of it at its end. */
export interface FirefoxSource {
  take(options: FirefoxOptions): Promise<Firefox>;
  giveBack(firefox: Firefox): Promise<void>;
}

/** A Firefox of its own, ended with the run. */
export const OWN_FIREFOX: FirefoxSource = {
  take: (options) => Firefox.launch(BUILDS.firefox, options),
  giveBack: (firefox) => firefox.close(),
};

/** One for the tests of a file: a start takes seconds, to install the extension anew takes less than one. */
class SharedFirefox implements FirefoxSource {
  private firefox: Firefox | undefined;

  constructor(private readonly extension: string) {}

  /** The Firefox as one that was just started, with the extension in it. */
  async take(options: FirefoxOptions): Promise<Firefox> {
    const { firefox } = this;
    this.firefox = undefined;
    if (firefox === undefined) return Firefox.launch(this.extension, options);
    try {
      await firefox.renew(this.extension, options);
      return firefox;
    } catch (error) {
      await firefox.close();
      throw error;
    }
  }

  /** Keeps it for the next test. */
  async giveBack(firefox: Firefox): Promise<void> {
    this.firefox = firefox;
  }

  /** Ends it. */
  async end(): Promise<void> {
    await this.firefox?.close();
  }
}

/** A test whose Firefox, where it runs in one, is that of its file. */
export const sharedTest = test
  .extend('build', { scope: 'file' }, BUILDS.firefox)
  .extend(
    'firefoxes',
    { scope: 'file' },
    async ({ build }, { onCleanup }): Promise<FirefoxSource> => {
      const shared = new SharedFirefox(build);
      onCleanup(() => shared.end());
      return shared;
    },
  );

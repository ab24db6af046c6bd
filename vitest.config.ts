import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const MINUTE = 60_000;

/** Room for a loaded machine: no test waits for it unless something hangs. */
const patient = { testTimeout: MINUTE / 2, hookTimeout: MINUTE / 2 } as const;

/** Browser projects drive a real browser: one file at a time, on time-outs that a loaded machine keeps. */
const inBrowser = {
  environment: 'node',
  testTimeout: 2 * MINUTE,
  hookTimeout: 3 * MINUTE,
  fileParallelism: false,
  expect: { poll: { timeout: 10_000 } },
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'], ...patient },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // the files share what they import, which is loaded once; each has a window of its own
          isolate: false,
          restoreMocks: true,
          setupFiles: ['tests/support/component-setup.ts'],
          ...patient,
          testTimeout: (MINUTE * 2) / 3,
        },
      },
      { test: { name: 'sites', include: ['tests/sites/**/*.test.ts'], ...patient } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          provide: { browser: 'chromium' },
          ...inBrowser,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts', 'tests/e2e/in-both/**/*.test.ts'],
          provide: { browser: 'firefox' },
          ...inBrowser,
        },
      },
      { test: { name: 'live', include: ['tests/live/**/*.test.ts'], ...inBrowser } },
    ],
  },
});

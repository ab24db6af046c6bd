import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { BUILDS } from '../../support/extension-build.ts';
import { ExtensionBrowser } from '../../support/launch.ts';
import { ROOT } from '../../support/source-tree.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Webmail } from '../panel/webmail.ts';
import { costOfLoad, type LoadCost, longestTask } from './main-thread.ts';

const ROUNDS = 6;
const SWITCHES = 20;
const REGISTERED = 1500;
const BETWEEN = 150;

const SCRIPT_COLD: Goal = { of: 'median', atMost: 5 };
const SCRIPT_WARM: Goal = { of: 'median', atMost: 2 };
const ALL_COLD: Goal = { of: 'median', atMost: 10 };
const TASK: Goal = { of: 'p95', atMost: 50 };

/** Ours, and an extension that touches no page, started in the same way. */
export const VARIANTS = { with: BUILDS.e2e, without: join(ROOT, 'tests/fixtures/probe-extension') };

type Variant = keyof typeof VARIANTS;

/** What one round found for one variant, in milliseconds. */
interface Round {
  readonly cold: LoadCost;
  readonly warm: LoadCost;
  readonly longestOfLoad: number;
  readonly longestOfLarge: number;
  readonly longestOfSwitches: number;
}

/** Measures what the extension adds to the page it reads: rounds with and without it by turns, each in a new profile. */
export async function measurePageCost(webmail: Webmail): Promise<Figure[]> {
  const rounds: Record<Variant, Round>[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    const without = await measureRound('without', webmail);
    rounds.push({ without, with: await measureRound('with', webmail) });
  }
  const added = (cost: (round: Round) => number) =>
    rounds.map((round) => cost(round.with) - cost(round.without));
  const seen = (variant: Variant, what: (round: Round) => number) =>
    rounds.map((round) => what(round[variant]));
  return [
    figureOf(
      'script CPU added to a load, cold',
      added((one) => one.cold.script),
      SCRIPT_COLD,
    ),
    figureOf(
      'script CPU added to a load, warm',
      added((one) => one.warm.script),
      SCRIPT_WARM,
    ),
    figureOf(
      'all CPU added to a load, cold',
      added((one) => one.cold.all),
      ALL_COLD,
    ),
    figureOf(
      'all CPU added to a load, warm',
      added((one) => one.warm.all),
    ),
    ...(['with', 'without'] as const).flatMap((variant) => {
      const goal = variant === 'with' ? TASK : undefined;
      return [
        figureOf(
          `longest task, load, ${variant}`,
          seen(variant, (one) => one.longestOfLoad),
          goal,
        ),
        figureOf(
          `longest task, ${SWITCHES} switches, ${variant}`,
          seen(variant, (one) => one.longestOfSwitches),
          goal,
        ),
        figureOf(
          `longest task, 20,000 elements, ${variant}`,
          seen(variant, (one) => one.longestOfLarge),
        ),
      ];
    }),
  ];
}

async function measureRound(variant: Variant, webmail: Webmail): Promise<Round> {
  const browser = await ExtensionBrowser.launch({ extension: VARIANTS[variant] });
  try {
    await sleep(REGISTERED);
    const { context } = browser;
    const cold = await costOfLoad(context, webmail.mail(0));
    const warm = await costOfLoad(context, webmail.mail(0));
    const page = await context.newPage();
    const load = (address: string) => async () => {
      await page.goto(address);
    };
    const longestOfLoad = await longestTask(page, load(webmail.mail(1)));
    const longestOfLarge = await longestTask(page, load(webmail.large));
    await page.goto(webmail.withFrame);
    const rows = await placesOfRows(page);
    const longestOfSwitches = await longestTask(page, async () => {
      for (const { x, y } of rows) {
        await page.mouse.click(x, y);
        await sleep(BETWEEN);
      }
    });
    return { cold, warm, longestOfLoad, longestOfLarge, longestOfSwitches };
  } finally {
    await browser.close();
  }
}

/** Where the first rows of the list are: a click by place runs nothing of the test in the page. */
function placesOfRows(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate(
    (count) =>
      [...document.querySelectorAll('tr.message')].slice(0, count).map((row) => {
        const { left, top } = row.getBoundingClientRect();
        return { x: left + 5, y: top + 5 };
      }),
    SWITCHES,
  );
}

import { ExtensionBrowser } from '../../support/launch.ts';
import { bundle } from '../bundle.ts';
import { type Figure, figureOf, type Goal } from '../figures.ts';
import type { Report } from '../report.ts';
import type { ImportCost } from './in-page.ts';

const CONTACTS = 10_000;
const ROUNDS = 3;
/** The import runs at 60 % of the speed at which a bare store takes the same rows. */
const OF_BARE: Goal = { of: 'median', atMost: 1.66 };
const TASK: Goal = { of: 'p95', atMost: 50 };
const NOTE: Goal = { of: 'p95', atMost: 50 };
/** An undo is no slower than the import. */
const OF_IMPORT: Goal = { of: 'median', atMost: 1 };

const NOTES = [
  'A Google CSV of 10,000 people, each with a company, a mail address and a telephone, brought into the empty store of the built extension, in a page in which nothing else runs; each round in a browser of its own.',
  'bare: the same rows, with ledger and outbox, added to tables of the same indexes 5,000 at a time and without anything else, in the same page.',
  'note meanwhile: a note a second is saved in the same page while the step runs.',
  'longest task: of all tasks of a step that took 50 ms or more; 0 where there was none.',
];

/** Measures bringing a file of contacts into the built extension, and taking it back; says each round. */
export async function benchImport(say: (line: string) => void): Promise<Report> {
  const costs: ImportCost[] = [];
  let version = '';
  for (let round = 1; round <= ROUNDS; round += 1) {
    const measured = await costOf(CONTACTS);
    version = measured.version;
    costs.push(measured.cost);
    say(`round ${round}: ${Math.round(measured.cost.bring.time)} ms`);
  }
  return {
    name: 'import',
    browser: `Chromium ${version}`,
    figures: figuresOf(costs),
    notes: NOTES,
  };
}

/** What bringing so many contacts costs in a browser on a fresh profile. */
async function costOf(contacts: number): Promise<{ cost: ImportCost; version: string }> {
  const script = await bundle('tests/bench/import/in-page.ts');
  const browser = await ExtensionBrowser.launch();
  try {
    const page = await browser.open(browser.url('icons/16.png'));
    await page.evaluate(`${script}; globalThis.bench = bench; 0`);
    const cost = await page.evaluate<ImportCost>(`bench.measureImport(${contacts})`);
    return { cost, version: page.context().browser()?.version() ?? '' };
  } finally {
    await browser.close();
  }
}

function figuresOf(costs: readonly ImportCost[]): Figure[] {
  const each = (pick: (cost: ImportCost) => number) => costs.map(pick);
  return [
    figureOf(
      'bare',
      each((one) => one.bare),
    ),
    figureOf(
      'import',
      each((one) => one.bring.time),
    ),
    figureOf(
      '  for each unit of bare',
      each((one) => one.bring.time / one.bare),
      OF_BARE,
      '×',
    ),
    figureOf(
      'undo',
      each((one) => one.takeBack.time),
    ),
    figureOf(
      '  for each unit of the import',
      each((one) => one.takeBack.time / one.bring.time),
      OF_IMPORT,
      '×',
    ),
    ...STEPS.flatMap(([step, name]) => [
      figureOf(
        `${name}: longest task`,
        each((one) => Math.max(0, ...one[step].tasks)),
        TASK,
      ),
      figureOf(
        `${name}: note meanwhile`,
        costs.flatMap((one) => one[step].notes),
        NOTE,
      ),
    ]),
    figureOf(
      'preview',
      each((one) => one.preview.time),
    ),
    figureOf(
      'preview of the same again',
      each((one) => one.again.time),
    ),
  ];
}

const STEPS = [
  ['preview', 'preview'],
  ['bring', 'import'],
  ['again', 'preview of the same again'],
  ['takeBack', 'undo'],
] as const;

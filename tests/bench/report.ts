import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/source-tree.ts';
import type { Accuracy } from './detect/accuracy.ts';
import type { Resilience } from './detect/resilience.ts';
import type { Taught } from './detect/taught-fixtures.ts';
import type { Figure } from './figures.ts';
import type { Judged } from './match/judged-pairs.ts';
import type { Share } from './shares.ts';
import { tableOf } from './table.ts';

/** What one benchmark found; `notes` say how it was measured and what could not be. */
export interface Report {
  readonly name: 'detect' | 'panel' | 'import' | 'rules' | 'match';
  /** What it ran in. */
  readonly browser: string;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  /** How right the sites are read, where that was looked at. */
  readonly accuracy?: readonly Accuracy[];
  /** How sites are read after they were changed, where that was looked at. */
  readonly resilience?: readonly Resilience[];
  /** What must not be and makes the command fail, each as it can be made again. */
  readonly faults?: readonly string[];
  /** How applications are read after one lesson, where that was looked at. */
  readonly lessons?: readonly Taught[];
  /** How often it was right what was said, with bounds, where that was looked at. */
  readonly shares?: readonly Share[];
  /** What was said of pairs of contacts, by sort, where that was looked at. */
  readonly sorts?: readonly Judged[];
}

/** Prints a report as a table and writes it as JSON; returns the path of the file. */
export function publish(report: Report): string {
  const folder = join(ROOT, 'tests/output');
  const file = join(folder, `bench-${report.name}.json`);
  mkdirSync(folder, { recursive: true });
  const [load = 0] = loadavg();
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown', load };
  writeFileSync(file, `${JSON.stringify({ ...report, machine }, undefined, 2)}\n`);
  console.log(
    `\n${report.name}, ${report.browser}, ${machine.cores} cores, load ${load.toFixed(1)}\n`,
  );
  console.log(tableOf(report.figures));
  if (report.accuracy !== undefined) console.table(report.accuracy);
  if (report.resilience !== undefined) console.table(report.resilience);
  if (report.lessons !== undefined) console.table(report.lessons);
  if (report.sorts !== undefined) console.table(report.sorts);
  if (report.shares !== undefined) console.table(report.shares);
  for (const fault of report.faults ?? []) console.log(`\nA fault: ${fault}`);
  for (const note of report.notes) console.log(`\n${note}`);
  console.log(`\nWritten to tests/output/bench-${report.name}.json`);
  return file;
}

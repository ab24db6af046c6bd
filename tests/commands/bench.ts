// Measures, and prints each figure beside its goal: `npm run bench -- detect|import|match|panel|rules`; without
// an argument all.
import { benchDetect } from '../bench/detect/bench-detect.ts';
import { benchImport } from '../bench/import/bench-import.ts';
import { benchMatch } from '../bench/match/bench-match.ts';
import { benchPanel } from '../bench/panel/bench-panel.ts';
import { publish, type Report } from '../bench/report.ts';
import { benchRules } from '../bench/rules/bench-rules.ts';
import { buildForTests } from './build.mjs';

const BENCHMARKS: Record<Report['name'], (say: (line: string) => void) => Promise<Report>> = {
  detect: benchDetect,
  import: benchImport,
  match: benchMatch,
  panel: benchPanel,
  rules: benchRules,
};

const say = (line: string) => console.error(line);

function isBenchmark(name: string): name is Report['name'] {
  return name in BENCHMARKS;
}

async function measure(names: readonly Report['name'][]): Promise<void> {
  if (names.some((name) => name !== 'rules' && name !== 'match')) {
    say('building …');
    const { code, output } = await buildForTests();
    if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);
  }
  for (const name of names) {
    const report = await BENCHMARKS[name](say);
    publish(report);
    if (report.faults !== undefined && report.faults.length > 0) process.exitCode = 1;
  }
}

const asked = process.argv.slice(2);
const wanted = asked.length === 0 ? Object.keys(BENCHMARKS) : asked;
if (wanted.every(isBenchmark)) {
  measure(wanted).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  console.error(
    'Use: npm run bench -- detect, or import, or match, or panel, or rules, or nothing for all.',
  );
  process.exitCode = 2;
}

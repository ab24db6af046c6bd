// Checks everything, on a machine that may have nothing but Node: `npm test`.
import { ensureChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';
import { conclude, runStages, tests, tools } from './stages.mjs';

const wrong = await installPackages();
if (wrong) {
  console.error(`${wrong}\nThe packages could not be installed; nothing was run.`);
  process.exit(1);
}
const chromium = await ensureChromium();

const stages = [
  tools('format', 'biome check --error-on-warnings --max-diagnostics=50'),
  tools('types', 'wxt prepare', 'tsc --noEmit'),
  tools('lint', 'oxlint'),
  tools('layer rules', 'depcruise --config tests/config/layers.mjs entrypoints components lib'),
  tools('nothing unused', 'knip --config tests/config/knip.jsonc --no-progress'),
  tests('unit tests', 'unit'),
  tests('component tests', 'components'),
  tests('site tests', 'sites'),
  tools('build', 'wxt build', 'wxt build --mode e2e'),
  tools('size', 'size-limit'),
];
if ('path' in chromium) {
  stages.push(tests('end-to-end tests', 'e2e', { CHROMIUM: chromium.path }));
}

const results = await runStages(stages);
const notRun = 'missing' in chromium ? `the end-to-end tests. ${chromium.missing}` : '';
process.exitCode = conclude(results, notRun);

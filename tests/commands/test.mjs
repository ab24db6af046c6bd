// Checks everything, on a machine that may have nothing but Node: `npm test`.
import { buildForTests } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { installDebian } from './debian.mjs';
import { ensureFirefox } from './firefox.mjs';
import { installPackages } from './packages.mjs';
import { run } from './run-command.mjs';
import { conclude, runStages, steps, tests, tools } from './stages.mjs';

const wrong = await installPackages();
if (wrong) {
  console.error(`${wrong}\nThe packages could not be installed; nothing was run.`);
  process.exit(1);
}
const chromium = await ensureChromium();
const firefox = await ensureFirefox();
// a screen and a keyboard for what only real keys can do: the note window, the browser's own questions
const noScreen = await installDebian(['xvfb', 'xdotool']);

const stages = [
  tools('format', 'biome check --error-on-warnings --max-diagnostics=50'),
  tools('types', 'wxt prepare', 'tsc --noEmit'),
  tools('lint', 'oxlint'),
  tools('layer rules', 'depcruise --config tests/config/layers.mjs entrypoints components lib'),
  tools('nothing unused', 'knip --config tests/config/knip.jsonc --no-progress'),
  tests('unit tests', 'unit'),
  tests('component tests', 'components'),
  tests('site tests', 'sites'),
  steps('build', buildForTests, () => run(['npm', 'run', 'zip:firefox'])),
  tools('packages', 'tsx tests/commands/check-packages.ts chrome firefox'),
  tools('size', 'size-limit --config tests/config/sizes.mjs'),
  tools('what Firefox’s store checks', 'addons-linter .output/firefox-mv3 --boring'),
];
if ('path' in chromium) {
  const env = { CHROMIUM: chromium.path, NO_SCREEN: noScreen };
  stages.push(tests('end-to-end tests', 'e2e', env));
}

if ('path' in firefox) {
  stages.push(tests('Firefox tests', 'firefox', { FIREFOX: firefox.path }));
}

const results = await runStages(stages);
const notRun = [
  'missing' in chromium && `the end-to-end tests. ${chromium.missing}`,
  'missing' in firefox && `the Firefox tests. ${firefox.missing}`,
  noScreen && `what needs real keys. ${noScreen.trim().split('\n').at(-1)}`,
];
process.exitCode = conclude(results, notRun.filter(Boolean).join(' '));

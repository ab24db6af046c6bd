// Shows Alongside on a practice inbox and chat: `npm start`, on a machine that may have nothing but Node.
import { buildForTests } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';
import { runTool } from './run-command.mjs';

async function show() {
  const wrong = await installPackages();
  if (wrong) return `The packages could not be installed:\n${wrong}`;
  const chromium = await ensureChromium();
  if ('missing' in chromium) return chromium.missing;
  console.log('· building the extension');
  const built = await buildForTests();
  if (built.code !== 0) return `The extension could not be built:\n${built.output}`;
  const env = { CHROMIUM: chromium.path };
  const { code } = await runTool(['tsx', 'tests/commands/tour.ts'], { env, show: true });
  return code === 0 ? '' : 'The tour ended early.';
}

const wrong = await show();
if (wrong) console.error(wrong);
process.exitCode = wrong ? 1 : 0;

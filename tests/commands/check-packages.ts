// Looks into the packages of browsers, by default all: `npx tsx tests/commands/check-packages.ts chrome firefox`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { PACKAGED, packageFaults, sourceFaults } from '../support/package-faults.ts';
import { ROOT } from '../support/source-tree.ts';
import { zipEntries } from '../support/zip-entries.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const filesOf = (part: string) =>
  zipEntries(readFileSync(join(ROOT, '.output', `alongside-${version}-${part}.zip`)));

const named = process.argv.slice(2);
for (const browser of PACKAGED) {
  if (named.length > 0 && !named.includes(browser)) continue;
  const files = filesOf(browser);
  const faults = packageFaults(files, browser, version);
  if (browser === 'firefox') faults.push(...sourceFaults(filesOf('sources')));
  console.log(`${browser}: ${files.size} files${faults.map((one) => `\n  ${one}`).join('')}`);
  if (faults.length > 0) process.exitCode = 1;
}

import { expect, test } from 'vitest';
import { ensureProgram } from '../../commands/program.mjs';
import { run } from '../../commands/run-command.mjs';

const ABSENT = {
  name: 'Firefox',
  variable: 'NO_SUCH_PROGRAM',
  places: ['/nowhere/firefox-esr'],
  packages: ['firefox-esr'],
} as const;

/** Asks for a program as somebody who may install nothing. */
const AS_NOBODY = `
  const { ensureProgram } = await import(process.argv[1]);
  if (process.getuid() === 0) process.setuid(65534);
  console.log(JSON.stringify(await ensureProgram(JSON.parse(process.argv[2]))));`;

test('a program is taken where its variable says, before all other places', async () => {
  const program = { ...ABSENT, variable: 'A_PROGRAM', places: ['/'] };
  process.env[program.variable] = process.execPath;
  expect(await ensureProgram(program)).toEqual({ path: process.execPath });
  delete process.env[program.variable];
  expect(await ensureProgram(program)).toEqual({ path: '/' });
});

test('where a program is missing and may not be installed, one sentence says what to do', async () => {
  const code = new URL('../../commands/program.mjs', import.meta.url).href;
  const node = [process.execPath, '--input-type=module', '-e', AS_NOBODY];
  const { output } = await run([...node, code, JSON.stringify(ABSENT)]);
  expect(JSON.parse(output)).toEqual({
    missing: 'Please install Firefox (on Debian: apt-get install firefox-esr).',
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectionSchema } from '../../lib/messages/schema.ts';
import { fixtureOf } from './fixtures.ts';

const ROOT = join(import.meta.dirname, '../..');
const MAIL = 'tests/fixtures/pages/roundcube/message-elastic.html';
const NOBODY = 'tests/fixtures/pages/generic/nobody.html';
const URL_OF_MAIL = 'https://mail.example/?_task=mail';

const folder = mkdtempSync(join(tmpdir(), 'detect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function detect(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/commands/detect.ts', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  );
  return { status, stdout, stderr };
}

const RECIPE = {
  version: 1,
  id: 'taught-chat',
  name: 'Chat',
  origin: 'https://chat.example',
  channel: 'chat',
  names: [{ by: 'messages', up: 1, steps: [{ tag: 'h1', at: 0 }] }],
  messages: [{ by: 'path', steps: [{ tag: 'ul' }, { tag: 'li' }] }],
  words: [],
  authors: [],
  thread: { path: ['t', null], query: [] },
};

let recipes = 0;

function recipeFile(recipe: unknown): string {
  recipes += 1;
  const file = join(folder, `recipe-${recipes}.json`);
  writeFileSync(file, typeof recipe === 'string' ? recipe : JSON.stringify(recipe));
  return file;
}

function read(stdout: string) {
  const value: unknown = JSON.parse(stdout);
  return detectionSchema.parse(value);
}

describe('the detect command', { timeout: 60_000 }, () => {
  it('prints one detection as JSON', () => {
    const { status, stdout, stderr } = detect(
      '--url',
      URL_OF_MAIL,
      '--own',
      'anna@example.test',
      MAIL,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(read(stdout)).toEqual(fixtureOf('roundcube', 'message-elastic').expected.detection);
  });

  it('takes several own addresses', () => {
    const own = ['--own', 'x@x.example', '--own=lumo.example'];
    const { status, stdout } = detect(MAIL, ...own, '--url', URL_OF_MAIL);
    expect([status, read(stdout)]).toEqual([0, { kind: 'none' }]);
  });

  it('prints nobody where there is nobody, and that is no error', () => {
    const { status, stdout } = detect('--url', 'https://pages.example/', NOBODY);
    expect([status, read(stdout)]).toEqual([0, { kind: 'none' }]);
  });

  it('reads by a recipe, and only pages of the origin it was taught on', () => {
    const page = join(folder, 'taught.html');
    writeFileSync(page, '<h1>Ana Pereira</h1><ul><li>Hello</li><li>Are you there?</li></ul>');
    const file = recipeFile(RECIPE);
    const found = detect('--url', 'https://chat.example/t/7', '--recipe', file, page);
    expect(read(found.stdout)).toMatchObject({ kind: 'people', people: [{ name: 'Ana Pereira' }] });
    const elsewhere = detect('--url', 'https://other.example/t/7', '--recipe', file, page);
    expect(read(elsewhere.stdout)).toEqual({ kind: 'none' });
  });

  it('reads a page as it is drawn by a recipe that was learnt so', () => {
    const page = join(folder, 'drawn.html');
    const root = '<template shadowrootmode="open"><h1>Ana Pereira</h1></template>';
    writeFileSync(page, `<chat-head>${root}</chat-head><ul><li>Hello</li><li>Well?</li></ul>`);
    const head = { by: 'messages', up: 1, steps: [{ tag: 'chat-head' }, { tag: 'h1' }] };
    const file = recipeFile({ ...RECIPE, names: [head], drawn: true });
    const found = detect('--url', 'https://chat.example/t/7', '--recipe', file, page);
    expect(read(found.stdout)).toMatchObject({ kind: 'people', people: [{ name: 'Ana Pereira' }] });
  });

  it.each([
    ['that is not there', () => join(folder, 'nowhere.json')],
    ['that is no JSON', () => recipeFile('{')],
    ['that says more than a recipe does', () => recipeFile({ ...RECIPE, run: 'alert(1)' })],
    ['of another version', () => recipeFile({ ...RECIPE, version: 2 })],
    ['without end', () => recipeFile({ ...RECIPE, name: 'x'.repeat(100_000) })],
  ])('says in one line what is wrong with a recipe %s', (_what, file) => {
    const { status, stdout, stderr } = detect('--url', URL_OF_MAIL, '--recipe', file(), MAIL);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^detect: \S[^\n]+\n$/);
  });

  it('reads a page that was saved as UTF-16', () => {
    const file = join(folder, 'utf-16.html');
    writeFileSync(file, `\ufeff${readFileSync(join(ROOT, MAIL), 'utf8')}`, 'utf16le');
    const { stdout } = detect('--url', URL_OF_MAIL, '--own', 'anna@example.test', file);
    expect(read(stdout)).toEqual(fixtureOf('roundcube', 'message-elastic').expected.detection);
  });

  it('says at once that a page is too large', () => {
    const file = join(folder, 'large.html');
    writeFileSync(file, '<div>x'.repeat(1_700_000));
    const { status, stdout } = detect('--url', 'https://pages.example/', file);
    expect([status, read(stdout).kind]).toEqual([0, 'broken']);
  });

  it.each([
    ['no address', [MAIL]],
    ['an address that is none', ['--url', 'mail', MAIL]],
    ['an address of another kind', ['--url', 'file:///x', MAIL]],
    ['no file', ['--url', URL_OF_MAIL]],
    ['two files', ['--url', URL_OF_MAIL, MAIL, NOBODY]],
    ['a flag that nobody knows', ['--url', URL_OF_MAIL, '--fast', MAIL]],
    ['a flag without its value', [MAIL, '--url']],
    ['a file that is not there', ['--url', URL_OF_MAIL, 'nowhere.html']],
    ['a file with a line break in its name', ['--url', URL_OF_MAIL, 'no\nwhere.html']],
    ['a folder', ['--url', URL_OF_MAIL, 'tests']],
  ])('says in one line what is wrong with %s', (_what, args) => {
    const { status, stdout, stderr } = detect(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^detect: \S[^\n]+\n$/);
  });
});

// Begins a new site: `npm run new-site -- <id> https://host.example/`. lib/sites/README.md says how to go on.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT, runTool } from './run-command.mjs';
import {
  adapterFile,
  expectedFile,
  fixtureFile,
  pageScriptFile,
  testFile,
} from './site-template.mjs';

const USAGE =
  'usage: npm run new-site -- <id> https://host.example/ (id: lower case, digits, dashes)';

/** @param {string[]} args */
function asked([id = '', address = '', ...more]) {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(id) || more.length > 0 || !URL.canParse(address))
    throw new Error(USAGE);
  const { protocol, hostname: host } = new URL(address);
  if (protocol !== 'https:') throw new Error(USAGE);
  if (existsSync(`${ROOT}lib/sites/${id}.ts`)) throw new Error(`There is a site ${id} already.`);
  const [first = '', ...words] = id.split('-');
  const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);
  const variable = first + words.map(capital).join('');
  const name = [capital(first), ...words].join(' ');
  return { id, variable, name, host };
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(ROOT + path), { recursive: true });
  writeFileSync(ROOT + path, text);
  console.log(`+ ${path}`);
}

/** @param {string} path @param {string} before @param {string} added */
function insert(path, before, added) {
  const text = readFileSync(ROOT + path, 'utf8');
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${path} has no place for the new site: ${before}`);
  writeFileSync(ROOT + path, text.slice(0, at) + added + text.slice(at));
  console.log(`~ ${path}`);
}

try {
  const site = asked(process.argv.slice(2));
  const { id, variable, name, host } = site;
  const pages = `tests/fixtures/pages/${id}`;
  write(`lib/sites/${id}.ts`, adapterFile(site));
  write(`entrypoints/${id}.ts`, pageScriptFile(site));
  write(`tests/sites/${id}.test.ts`, testFile(site));
  write(`${pages}/person.html`, fixtureFile(site));
  write(`${pages}/person.expected.json`, expectedFile(site));
  insert(
    'lib/sites/registry.ts',
    'import { conversejs }',
    `import { ${variable} } from './${id}.ts';\n`,
  );
  insert('lib/sites/registry.ts', '  roundcube,\n  conversejs', `  ${variable},\n`);
  insert(
    'lib/browser/page-scripts.ts',
    "  script('roundcube'",
    `  script('${id}', '${name}', 'web', '${host}'),\n`,
  );
  insert('README.md', '| any other page |', `| ${name} | the open person | from report |\n`);
  await runTool(['wxt', 'prepare']);
  const { output } = await runTool(['biome', 'check', '--write']);
  console.log(output.trim());
  console.log('Now read lib/sites/README.md from its second step on.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

import { expect, test } from 'vitest';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixturesOf } from './fixtures.ts';

const HEAD = `# What is captured of conversations

What the saved pages of each site tell of messages: whose words, when they were written, and a mark that is the same on
every visit. Where a page marks none, the same message is known by its writer, time and words. A test writes this table
from the pages in tests/fixtures and fails where it says otherwise; \`npx vitest --project sites captured -u\` renews it.

| site | others’ words | the user’s words | when | its own mark |
|---|---|---|---|---|
`;

/** Of how many that is so, in a word. */
function share(part: number, all: number): string {
  if (part === 0) return '–';
  return part >= all * 0.8 ? 'yes' : 'partly';
}

function rowOf(id: string, name: string): string {
  const messages = fixturesOf(id).flatMap(({ expected: { detection } }) =>
    detection.kind === 'people' ? (detection.conversation?.messages ?? []) : [],
  );
  if (messages.length === 0) return `| ${name} | – | – | – | – |`;
  const mine = messages.filter(({ from }) => from === 'me').length;
  const [when, marked] = [
    messages.filter(({ at }) => at !== undefined),
    messages.filter(({ key }) => key !== ''),
  ].map(({ length }) => share(length, messages.length));
  const [others, own] = [messages.length > mine, mine > 0].map((is) => (is ? 'yes' : '–'));
  return `| ${name} | ${others} | ${own} | ${when} | ${marked} |`;
}

test('what is captured of each site is said in docs/capture.md', async () => {
  const rows = ADAPTERS.map(({ id, name }) => rowOf(id, name)).sort();
  await expect(`${HEAD}${rows.join('\n')}\n`).toMatchFileSnapshot('../../docs/capture.md');
});

// The files that a new site begins with: an adapter that works, on a page that shows how.

/** @typedef {{ id: string, variable: string, name: string, host: string }} NewSite */

/** @param {NewSite} site */
export const adapterFile = ({
  id,
  variable,
  name,
  host,
}) => `import type { SiteAdapter } from './adapter.ts';
import { emailOf } from './read/address.ts';
import { nameOf } from './read/name.ts';
import { all, attribute, first } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { pointOf } from './read/points.ts';
import { textOf } from './read/text.ts';

/** ${name}: the open person. Written from a template; say here what is read and where it was seen. */
export const ${variable}: SiteAdapter = {
  id: '${id}',
  name: '${name}',
  channel: 'web',
  matches: ['https://${host}/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === '${host}',
  detect({ document, own, visible }) {
    const [open] = all(document, '[data-person][data-email]', 20).filter(visible);
    if (open === undefined) return { kind: 'none' };
    const email = emailOf(attribute(open, 'data-email'));
    if (email === undefined) return { kind: 'broken', missing: ['address'] };
    if (isOwn(email, own)) return { kind: 'none' };
    const heading = first(open, 'h1,h2');
    const name = heading ? nameOf(textOf(heading, 200)) : '';
    const evidence = 'address of the open person';
    return {
      kind: 'people',
      site: '${id}',
      channel: 'web',
      people: [
        {
          ...(name === '' ? {} : { name }),
          points: [pointOf('email', email, 'certain', evidence)],
          role: 'profile',
          evidence,
          confidence: 'certain',
        },
      ],
      primary: 0,
    };
  },
};
`;

/** @param {NewSite} site */
export const pageScriptFile = ({
  id,
  variable,
}) => `import { readPage } from '../lib/page/read-page.ts';
import { ${variable} } from '../lib/sites/${id}.ts';

export default defineUnlistedScript(() => void readPage(${variable}));
`;

/** @param {NewSite} site */
export const testFile = ({ id, name, host }) => `import { describe, expect, it } from 'vitest';
import { fixturesOf, read, readFixture } from './fixtures.ts';

describe('${name}', () => {
  it.each(fixturesOf('${id}').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('shows nobody where nobody is open', () => {
    expect(read('<main>A list</main>', 'https://${host}/')).toEqual({ kind: 'none' });
  });
});
`;

/** @param {NewSite} site */
export const fixtureFile = ({
  name,
}) => `<!-- from report, written ${new Date().toISOString().slice(0, 10)}: invented by the template; name here what ${name} pages it was taken from, and of when. -->
<!doctype html>
<html lang="en">
  <head>
    <title>${name}</title>
  </head>
  <body>
    <ul hidden>
      <li data-person data-email="decoy@list.example"><h2>Decoy in the list</h2></li>
    </ul>
    <main data-person data-email="ana.pereira@lumo.example"><h1>Ana Pereira</h1></main>
  </body>
</html>
`;

/** @param {NewSite} site */
export const expectedFile = ({ id, host }) => {
  const evidence = 'address of the open person';
  const point = {
    kind: 'email',
    value: 'ana.pereira@lumo.example',
    confidence: 'certain',
    evidence,
  };
  const person = {
    name: 'Ana Pereira',
    points: [point],
    role: 'profile',
    evidence,
    confidence: 'certain',
  };
  const detection = { kind: 'people', site: id, channel: 'web', people: [person], primary: 0 };
  return `${JSON.stringify({ url: `https://${host}/people/7`, detection }, null, 2)}\n`;
};

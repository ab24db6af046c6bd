import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('HubSpot inbox', () => {
  it.each(fixturesOf('hubspot').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('takes nothing from owners, other contacts of the ticket, messages and lists', () => {
    for (const fixture of fixturesOf('hubspot'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy/i);
  });

  it('knows a ticket again on another host of HubSpot', () => {
    const { html, expected } = fixtureOf('hubspot', 'ticket');
    const other = read(html, expected.url.replace('app.', 'app-eu1.'));
    expect(other).toEqual(expected.detection);
  });

  it('is HubSpot on its own hosts only', () => {
    const { html } = fixtureOf('hubspot', 'ticket');
    for (const host of ['app.hubspot.com.example', 'blog.hubspot.com', 'notapp.hubspot.com'])
      expect(read(html, `https://${host}/help-desk/77/ticket/31`)).not.toMatchObject({
        site: 'hubspot',
      });
  });
});

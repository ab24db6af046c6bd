import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('Telegram Web', () => {
  it.each(fixturesOf('telegram').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers who is listed, answered, forwarded or named, nor a number they gave', () => {
    for (const fixture of fixturesOf('telegram')) {
      const detection = readFixture(fixture);
      const people = detection.kind === 'people' ? detection.people : [];
      expect(JSON.stringify(people), fixture.name).not.toMatch(/Decoy|70\d|rui|phone/);
    }
  });

  it('gives a person one address and one conversation in both applications', () => {
    const [k, a] = ['k-person', 'a-person'].map((name) => readFixture(fixtureOf('telegram', name)));
    if (k?.kind !== 'people' || a?.kind !== 'people') throw new Error('nobody');
    expect(a.people).toEqual(k.people);
    expect(a.conversation?.key).toBe(k.conversation?.key);
  });

  it('takes no chat for a person where nothing says whose it is', () => {
    const { html } = fixtureOf('telegram', 'k-group');
    const unmarked = html.replaceAll('data-peer-id="-100500"', '');
    const detection = read(unmarked, 'https://web.telegram.org/k/#@press');
    expect(detection.kind === 'people' && detection.primary !== -1).toBe(false);
  });
});

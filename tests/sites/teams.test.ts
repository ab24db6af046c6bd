import { describe, expect, it } from 'vitest';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

describe('Microsoft Teams', () => {
  it.each(fixturesOf('teams').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('never offers somebody of the list, quoted, hidden or reacting', () => {
    for (const fixture of fixturesOf('teams'))
      expect(JSON.stringify(readFixture(fixture)), fixture.name).not.toMatch(/decoy/i);
  });

  it('knows a chat again on the host that work accounts move to', () => {
    const keyOn = (name: string) => {
      const detection = readFixture(fixtureOf('teams', name));
      return detection.kind === 'people' ? detection.conversation?.key : detection.kind;
    };
    expect(keyOn('chat-new-host')).toBe(keyOn('chat'));
    expect(keyOn('chat-by-address')).toBe(keyOn('chat'));
  });

  it('is Teams on its own hosts only', () => {
    const { html } = fixtureOf('teams', 'chat');
    for (const host of ['teams.example', 'teams.microsoft.com.example', 'notteams.live.com'])
      expect(read(html, `https://${host}/v2/`).kind, host).not.toBe('people');
  });
});

import { describe, expect, test } from 'vitest';
import {
  PAGE_SCRIPTS,
  type PageScript,
  PROBE,
  TAUGHT,
  TAUGHT_DRAWN,
} from '../../../lib/browser/page-scripts.ts';
import { wantedRegistrations } from '../../../lib/browser/wanted-registrations.ts';

const GMAIL = { ...PROBE, id: 'mail', matches: ['https://mail.example/*'] };
const CHAT = { ...PROBE, id: 'chat', matches: ['https://*.chat.example/*'] };
const ASKED = {
  ...PROBE,
  id: 'asked',
  matches: ['https://asked.example/*'],
  reads: 'on-request',
} as const;
const ANY_HOST = PAGE_SCRIPTS.filter(({ matches }) => matches.length === 0);
const SCRIPTS: PageScript[] = [GMAIL, CHAT, ASKED, ...ANY_HOST];

/** What is registered for these grants, as `id: matches (- excluded)`. */
function wanted(...granted: string[]): string[] {
  return wantedRegistrations(granted, SCRIPTS, PROBE).map(({ id, matches, excludeMatches }) => {
    const except = excludeMatches.length > 0 ? ` - ${excludeMatches.join(' ')}` : '';
    return `${id}: ${matches.join(' ')}${except}`;
  });
}

describe('a site that is drawn in a frame of another host', () => {
  const PAGE = 'https://navigator.example/*';
  const FRAME = 'https://webmailer.example/*';
  const FRAMED: PageScript = {
    ...PROBE,
    id: 'framed',
    matches: [PAGE],
    drawnIn: { 'navigator.example': 'webmailer.example' },
  };
  const registered = (granted: string[], software = {}) =>
    wantedRegistrations(granted, [FRAMED, TAUGHT, TAUGHT_DRAWN], PROBE, software).map(
      ({ id, matches, allFrames }) => ({ id, matches, allFrames }),
    );

  test.each<[string, string[]]>([
    ['its page alone', [PAGE]],
    ['its frame alone', [FRAME]],
  ])('is not read by the grant of %s, and neither is it any page', (_what, granted) => {
    expect(registered(granted)).toEqual([]);
  });

  test('has its script in its frame and not around it, once both are granted', () => {
    const script = { id: 'framed', matches: [FRAME], allFrames: true };
    expect(registered([PAGE, FRAME])).toEqual([script]);
    expect(registered(['https://*/*'])[0]).toEqual(script);
  });

  test.each([
    ['', TAUGHT],
    [' as it is drawn', TAUGHT_DRAWN],
  ])('is left to what the user taught%s', (_how, { id }) => {
    expect(registered([PAGE, FRAME], { [PAGE]: id })).toEqual([
      { id, matches: [PAGE], allFrames: false },
    ]);
  });
});

describe('the registrations that grants ask for', () => {
  test('without a grant there are none', () => {
    expect(wanted()).toEqual([]);
  });

  test('a known host gets its own script and no probe', () => {
    expect(wanted('https://mail.example/*')).toEqual(['mail: https://mail.example/*']);
  });

  test('a host of a family gets the script of the family, there only', () => {
    expect(wanted('https://team.chat.example/*')).toEqual(['chat: https://team.chat.example/*']);
  });

  test('a site that is read on request gets nothing, not even the probe, however it is granted', () => {
    expect(wanted('https://asked.example/*')).toEqual([]);
    const all = wantedRegistrations(['<all_urls>'], SCRIPTS, PROBE);
    expect(all.map(({ id }) => id)).not.toContain('asked');
    expect(all.find(({ id }) => id === 'probe')?.excludeMatches).toContain(
      'https://asked.example/*',
    );
  });

  test('any other origin gets the probe', () => {
    expect(wanted('http://localhost:8080/*', 'https://desk.example/*')).toEqual([
      'probe: http://localhost:8080/* https://desk.example/*',
    ]);
  });

  test('a grant for everything keeps the probe off known hosts', () => {
    const all = ['mail: https://mail.example/*', 'chat: https://*.chat.example/*'];
    const except = 'https://*.chat.example/* https://asked.example/* https://mail.example/*';
    expect(wanted('<all_urls>')).toEqual([...all, `probe: *://*/* - ${except}`]);
    expect(wanted('https://*/*')).toEqual([...all, `probe: https://*/* - ${except}`]);
  });

  test('software that was found before has its script in place of the probe, where it was found and granted only', () => {
    const desk = { 'https://desk.example/*': 'roundcube', 'https://gone.example/*': 'roundcube' };
    const granted = ['https://desk.example/*', 'https://other.example/*'];
    expect(wantedRegistrations(granted, SCRIPTS, PROBE, desk)).toEqual([
      {
        id: 'roundcube',
        js: ['/roundcube.js'],
        matches: ['https://desk.example/*'],
        excludeMatches: [],
        allFrames: false,
        runAt: 'document_start',
      },
      {
        id: 'probe',
        js: ['/probe.js'],
        matches: ['https://other.example/*'],
        excludeMatches: [],
        allFrames: false,
        runAt: 'document_idle',
      },
    ]);
    const probe = wantedRegistrations(['<all_urls>'], SCRIPTS, PROBE, desk).at(-1);
    expect(probe?.excludeMatches).toContain('https://desk.example/*');
  });

  test('files and pages of the browser are left out', () => {
    expect(wanted('file:///*', 'chrome://favicon/*')).toEqual([]);
  });

  test('the order of grants does not matter', () => {
    expect(wanted('https://b.example/*', 'https://a.example/*')).toEqual(
      wanted('https://a.example/*', 'https://b.example/*'),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { PAGE_SCRIPTS, type PageScript, PROBE } from '../../../lib/browser/page-scripts.ts';
import { wantedRegistrations } from '../../../lib/browser/wanted-registrations.ts';

const GMAIL = { ...PROBE, id: 'mail', matches: ['https://mail.example/*'] };
const CHAT = { ...PROBE, id: 'chat', matches: ['https://*.chat.example/*'] };
const SELF_HOSTED = PAGE_SCRIPTS.filter(({ matches }) => matches.length === 0);
const SCRIPTS: PageScript[] = [GMAIL, CHAT, ...SELF_HOSTED];

/** What is registered for these grants, as `id: matches (- excluded)`. */
function wanted(...granted: string[]): string[] {
  return wantedRegistrations(granted, SCRIPTS, PROBE).map(({ id, matches, excludeMatches }) => {
    const except = excludeMatches.length > 0 ? ` - ${excludeMatches.join(' ')}` : '';
    return `${id}: ${matches.join(' ')}${except}`;
  });
}

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

  test('any other origin gets the probe', () => {
    expect(wanted('http://localhost:8080/*', 'https://desk.example/*')).toEqual([
      'probe: http://localhost:8080/* https://desk.example/*',
    ]);
  });

  test('a grant for everything keeps the probe off known hosts', () => {
    const all = ['mail: https://mail.example/*', 'chat: https://*.chat.example/*'];
    const except = 'https://*.chat.example/* https://mail.example/*';
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
        runAt: 'document_end',
      },
      {
        id: 'probe',
        js: ['/probe.js'],
        matches: ['https://other.example/*'],
        excludeMatches: [],
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

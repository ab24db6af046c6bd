import { describe, expect, test } from 'vitest';
import { type PageView, siteStateOf } from '../../../lib/browser/site-state.ts';
import type { Detection } from '../../../lib/domain/detection.ts';
import { ANA, MAIL } from '../messages/samples.ts';

const URL_OF_MAIL = 'https://mail.example/?_task=mail';
const HIDDEN: PageView = { granted: false, closed: false, silent: false };
const SEEN: PageView = { ...HIDDEN, url: URL_OF_MAIL };
const GRANTED: PageView = { ...SEEN, granted: true };

const remembered = (detection: Detection, url = URL_OF_MAIL) => ({
  document: 'd1',
  url,
  at: 5,
  detection,
});

describe('where the panel stands with the page', () => {
  test('a hidden page asks for the toolbar button', () => {
    expect(siteStateOf(HIDDEN)).toEqual({ kind: 'no-access' });
  });

  test('a page that stays hidden although the button was pressed is the browser’s own', () => {
    expect(siteStateOf({ ...HIDDEN, closed: true })).toEqual({ kind: 'unreadable' });
  });

  test.each([
    'chrome://settings/',
    'about:blank',
    'file:///home/anna/page.html',
    'chrome-extension://other/page.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/',
    'view-source:https://mail.example/',
  ])('%s cannot be read', (url) => {
    expect(siteStateOf({ ...GRANTED, url })).toEqual({ kind: 'unreadable' });
  });

  test('the extension’s own page for practice is read without a grant', () => {
    const url = 'chrome-extension://self/welcome.html?practice';
    const practice = { ...HIDDEN, url, practice: true };
    expect(siteStateOf(practice)).toMatchObject({ kind: 'reading', site: 'Practice inbox' });
    const open = { ...practice, remembered: remembered(MAIL, url) };
    expect(siteStateOf(open)).toMatchObject({ kind: 'people', granted: true, url });
    const list = { ...practice, remembered: remembered({ kind: 'none' }, url) };
    expect(siteStateOf(list)).toMatchObject({ kind: 'nobody', site: 'Practice inbox' });
  });

  test('a page seen by a gesture is offered by name and origin', () => {
    expect(siteStateOf(SEEN)).toEqual({
      kind: 'offer',
      site: 'mail.example',
      origin: 'https://mail.example/*',
      url: URL_OF_MAIL,
    });
  });

  test('a granted page that has said nothing yet is being read', () => {
    expect(siteStateOf(GRANTED)).toMatchObject({ kind: 'reading', site: 'mail.example' });
  });

  test('a granted page where nobody answers is broken', () => {
    const state = siteStateOf({ ...GRANTED, silent: true });
    expect(state).toMatchObject({ kind: 'broken', missing: ['page script'] });
  });

  test('a page that is read every few seconds only is one, whoever it shows', () => {
    for (const detection of [MAIL, { kind: 'none' } as const]) {
      const slow = { ...remembered(detection), slow: true } as const;
      expect(siteStateOf({ ...GRANTED, remembered: slow })).toMatchObject({ slow: true });
    }
    expect(siteStateOf({ ...GRANTED, remembered: remembered(MAIL) })).not.toHaveProperty('slow');
  });

  test.each<[Detection, object]>([
    [{ kind: 'none' }, { kind: 'nobody', site: 'mail.example' }],
    [{ kind: 'pending' }, { kind: 'reading' }],
    [
      { kind: 'broken', missing: ['From header'] },
      { kind: 'broken', missing: ['From header'] },
    ],
    [MAIL, { kind: 'people', site: 'Roundcube', document: 'd1', at: 5 }],
    [
      { ...MAIL, site: 'generic' },
      { kind: 'people', site: 'mail.example' },
    ],
  ])('what was read decides: $kind', (detection, state) => {
    expect(siteStateOf({ ...GRANTED, remembered: remembered(detection) })).toMatchObject(state);
  });

  test('nobody is warned of what a page that is still being built shows', () => {
    const broken = remembered({ kind: 'broken', missing: ['From header'] });
    const at = (age: number) => siteStateOf({ ...GRANTED, remembered: broken, age }).kind;
    expect([at(0), at(900), at(1_100)]).toEqual(['reading', 'reading', 'broken']);
  });

  test.each<Detection>([{ kind: 'none' }, { kind: 'pending' }])(
    'a page of a kind that was read well before is broken once it has shown nothing for a while: $kind',
    (detection) => {
      const lost = { ...remembered(detection), readBefore: '2026-11-24' };
      const at = (age: number) => siteStateOf({ ...GRANTED, remembered: lost, age });
      expect(at(4_000).kind).not.toBe('broken');
      expect(at(6_000)).toMatchObject({ kind: 'broken', missing: [], readBefore: '2026-11-24' });
    },
  );

  test('somebody on whom not every place agrees is doubted, whoever is likely or one of several is not', () => {
    const likely = {
      ...ANA,
      points: ANA.points.map((one) => ({ ...one, confidence: 'likely' as const })),
    };
    const guess = { ...likely, confidence: 'guess' as const };
    const state = (detection: Detection, age = 2_000) =>
      siteStateOf({ ...GRANTED, remembered: remembered(detection), age });
    expect(state({ ...MAIL, people: [guess] })).toMatchObject({ kind: 'people', doubt: 'differs' });
    expect(state({ ...MAIL, people: [guess] }, 500)).not.toHaveProperty('doubt');
    expect(state({ ...MAIL, people: [likely] })).not.toHaveProperty('doubt');
    expect(state({ ...MAIL, people: [likely, likely] })).not.toHaveProperty('doubt');
    expect(state(MAIL)).not.toHaveProperty('doubt');
    expect(state({ ...MAIL, site: 'generic', people: [guess] })).not.toHaveProperty('doubt');
  });

  test('a page that was read once says that it is not followed', () => {
    const state = siteStateOf({ ...SEEN, remembered: remembered(MAIL) });
    expect(state).toMatchObject({ kind: 'people', granted: false });
  });

  test('a site that is read on request asks, granted or not, and keeps what was read for the page', () => {
    const url = 'https://www.linkedin.com/in/ana/';
    const origin = 'https://www.linkedin.com/*';
    for (const granted of [true, false]) {
      const view = { ...SEEN, url, granted };
      const ask = { kind: 'ask', site: 'LinkedIn', origin, url, granted };
      expect(siteStateOf(view)).toEqual(ask);
      const read = remembered(MAIL, 'https://www.linkedin.com/in/ana?trk=people');
      const shown = siteStateOf({ ...view, remembered: read });
      expect(shown).toMatchObject({ kind: 'people', granted, onRequest: true });
      const before = remembered(MAIL, 'https://www.linkedin.com/in/ben/');
      expect(siteStateOf({ ...view, remembered: before })).toEqual(ask);
    }
  });

  test('what another origin said is not shown', () => {
    const other = remembered(MAIL, 'https://other.example/');
    expect(siteStateOf({ ...GRANTED, remembered: other })).toMatchObject({ kind: 'reading' });
    expect(siteStateOf({ ...HIDDEN, remembered: other })).toEqual({ kind: 'no-access' });
  });
});

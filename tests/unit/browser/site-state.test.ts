import { describe, expect, test } from 'vitest';
import { type PageView, siteStateOf } from '../../../lib/browser/site-state.ts';
import type { Detection } from '../../../lib/domain/detection.ts';
import { MAIL } from '../messages/samples.ts';

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

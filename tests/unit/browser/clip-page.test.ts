import { beforeEach, expect, test, vi } from 'vitest';
import { clipPage } from '../../../lib/browser/clip-page.ts';
import type { ClipAnswer } from '../../../lib/messages/messages.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const ADDRESS = 'https://ana:secret@lumo.example/team/ana?utm_source=mail#top';
const PERSON = {
  '@type': 'Person',
  name: 'Ana Pereira',
  jobTitle: 'Buyer',
  worksFor: { '@type': 'Organization', name: 'Lumo SA' },
  url: 'https://lumo.example/team/ana',
  address: { addressLocality: 'Porto', addressCountry: 'Portugal' },
};
const ARTICLE: ClipAnswer = {
  kind: 'clip',
  url: ADDRESS,
  title: '',
  byline: '',
  siteName: 'Lumo',
  published: '',
  text: 'Ana buys paper.',
  reading: { kind: 'none' },
  places: [],
};

let answers: () => unknown;
let ran: unknown[];

beforeEach(() => {
  ran = [];
  made.browser = {
    scripting: {
      executeScript: async (what: unknown) => {
        ran.push(what);
        return [{ result: answers() }];
      },
    },
    tabs: { get: async () => ({ url: ADDRESS }) },
    storage: { local: { get: async () => ({ own: ['ben@lumo.example'] }) } },
  };
});

const stated = (data: object, places: { name: string; place: string }[] = []): ClipAnswer => ({
  ...ARTICLE,
  places,
  reading: {
    kind: 'stated',
    base: '',
    data: [{ format: 'JSON-LD', json: JSON.stringify(data) }],
    cards: [],
    authors: [],
    siteName: '',
    links: [],
    end: '',
  },
});

test('runs the one script, in the tab alone, and keeps the address without fragment and credentials', async () => {
  answers = () => ARTICLE;
  expect(await clipPage(7)).toEqual({
    ok: true,
    value: {
      address: 'https://lumo.example/team/ana?utm_source=mail',
      title: 'lumo.example',
      byline: '',
      siteName: 'Lumo',
      published: '',
      text: 'Ana buys paper.',
    },
  });
  expect(ran).toEqual([{ target: { tabId: 7 }, files: ['/clip.js'] }]);
});

test.each([
  ['none', 'This page has no article to clip. Select the text you want'],
  ['too-large', 'This page is too large to be clipped.'],
])('says in a sentence why there is nothing: %s', async (kind, sentence) => {
  answers = () => ({ kind });
  const clipped = await clipPage(7);
  expect(clipped.ok ? '' : clipped.failure.message).toContain(sentence);
});

test('says that the browser refused, and that another page is there by now', async () => {
  answers = () => {
    throw new Error('Cannot access contents of the page.');
  };
  const refused = await clipPage(7);
  expect(refused.ok ? '' : refused.failure.message).toContain('Alt+C');
  answers = () => ({ ...ARTICLE, url: 'https://bank.example/' });
  expect(await clipPage(7)).toMatchObject({ failure: { code: 'page-gone' } });
});

test('tells whose profile the page is, with where they are', async () => {
  answers = () => stated(PERSON);
  const profile = {
    person: { name: 'Ana Pereira', title: 'Buyer', company: 'Lumo SA' },
    place: 'Porto, Portugal',
  };
  expect(await clipPage(7)).toMatchObject({ ok: true, value: { profile } });
  const { address: _address, ...elsewhere } = PERSON;
  answers = () => stated(elsewhere, [{ name: 'ana pereira', place: 'Lisbon' }]);
  expect(await clipPage(7)).toMatchObject({ value: { profile: { place: 'Lisbon' } } });
});

test('takes no place where one of several cards of the name may be a namesake’s', async () => {
  const { address: _address, ...elsewhere } = PERSON;
  const card = (url: string) => ({
    format: 'h-card' as const,
    author: false,
    name: 'Ana Pereira',
    addresses: [],
    urls: [url],
    company: '',
    title: '',
    organisation: false,
  });
  const places = [{ name: 'Ana Pereira', place: 'Faro' }];
  const withCards = (...urls: string[]) => {
    const answer = stated(elsewhere, places);
    if (answer.kind !== 'clip' || answer.reading.kind !== 'stated') return answer;
    return { ...answer, reading: { ...answer.reading, cards: urls.map(card) } };
  };
  answers = () => withCards('/team/ana', '/team/ana-9');
  const clipped = await clipPage(7);
  expect(clipped.ok && clipped.value.profile && 'place' in clipped.value.profile).toBe(false);
  answers = () => withCards('/team/ana');
  expect(await clipPage(7)).toMatchObject({ value: { profile: { place: 'Faro' } } });
});

test('the writer of an article is not whom the page is about', async () => {
  const author = { '@type': 'Person', name: 'Lerato Nkosi' };
  answers = () => stated({ '@type': 'NewsArticle', headline: 'Paper prices rise', author });
  const clipped = await clipPage(7);
  expect(clipped).toMatchObject({ ok: true });
  expect(clipped.ok && 'profile' in clipped.value).toBe(false);
});

import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleIn } from '../../../lib/page/clip/article.ts';
import { clipPage } from '../../../lib/page/clip/clip-page.ts';
import { type Shown, visibleCopy } from '../../../lib/page/clip/visible-copy.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';

const URL_OF_PAGE = new URL('https://printweek.example/paper');
const SENTENCE = 'Mills in the north raise the price of paper, and nobody knows for how long. ';
const PARAGRAPHS = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4);

function parsed(body: string, head = '<title>Paper prices rise</title>'): Document {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const options = { url: URL_OF_PAGE.href, virtualConsole: new VirtualConsole() };
  return new JSDOM(html, options).window.document;
}

function shownIn(document: Document): Shown {
  return { element: visibleInFile(document), text: () => true };
}

function clipped(document: Document) {
  const visible = visibleInFile(document);
  const page = { document, url: URL_OF_PAGE, now: new Date(0), own: [], frames: [], visible };
  return clipPage(page, shownIn(document));
}

function textOfClipped(document: Document): string {
  const answer = clipped(document);
  return answer.kind === 'clip' ? answer.text : answer.kind;
}

const wholePage = (document: Document) => document.documentElement.outerHTML;

describe('clipping a page', () => {
  test('finds the article among what is around it, with what its head says', () => {
    const document = parsed(
      `<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav>
       <article><h1>Paper prices rise</h1><p class="byline">By Lerato Nkosi</p>${PARAGRAPHS}</article>
       <footer>Print Week is printed on paper.</footer>`,
      `<title>Paper prices rise in the north again - Print Week</title>
       <meta property="og:site_name" content="Print Week">
       <meta property="article:published_time" content="2026-02-28T08:00:00Z">
       <meta name="author" content="Lerato Nkosi">`,
    );
    const answer = clipped(document);
    expect(answer).toMatchObject({
      kind: 'clip',
      url: URL_OF_PAGE.href,
      title: 'Paper prices rise in the north again',
      byline: 'Lerato Nkosi',
      siteName: 'Print Week',
      published: '2026-02-28T08:00:00Z',
    });
    expect(textOfClipped(document)).toContain(SENTENCE.trim());
    expect(textOfClipped(document)).not.toMatch(/Jobs|printed on paper/);
  });

  test('puts each paragraph on lines of its own', () => {
    const [first] = textOfClipped(parsed(`<article>${PARAGRAPHS}</article>`)).split('\n');
    expect(first).toBe(SENTENCE.repeat(3).trim());
  });

  test('leaves the page as it is', () => {
    const document = parsed(`<article>${PARAGRAPHS}<script>let a;</script></article>`);
    const before = wholePage(document);
    clipped(document);
    expect(wholePage(document)).toBe(before);
  });

  test('tells where there is no article', () => {
    expect(clipped(parsed('<form><label>Password <input type=password></label></form>'))).toEqual({
      kind: 'none',
    });
    expect(clipped(parsed(''))).toEqual({ kind: 'none' });
  });

  test('gives what a profile states of a person where there is no article', () => {
    const person = { '@type': 'Person', name: 'Ana Pereira', jobTitle: 'Buyer' };
    const head = `<title>Ana</title><script type="application/ld+json">${JSON.stringify(person)}</script>`;
    const answer = clipped(
      parsed(
        '<div class="h-card"><span class="p-name">Ana Pereira</span> <span class="p-locality">Porto</span>, <span class="p-country-name">Portugal</span></div>',
        head,
      ),
    );
    expect(answer).toMatchObject({
      kind: 'clip',
      title: 'Ana',
      reading: { kind: 'stated' },
      places: [{ name: 'Ana Pereira', place: 'Porto, Portugal' }],
    });
  });

  test('takes no place of a company or a colleague on the card for the person’s', () => {
    const others =
      '<div class="p-org h-card"><span class="p-name">Lumo SA</span> <span class="p-locality">Lisbon</span></div>' +
      '<div class="h-card"><span class="p-name">Rui Costa</span> <span class="p-adr">Braga</span></div>';
    const card = (own: string) =>
      parsed(`<div class="h-card"><h1 class="p-name">Ana Pereira</h1>${others}${own}</div>`);
    expect(clipped(card(''))).toMatchObject({ places: [] });
    expect(
      clipped(card('<p class="p-adr h-adr"><i class="p-locality">Porto</i></p>')),
    ).toMatchObject({ places: [{ name: 'Ana Pereira', place: 'Porto' }] });
  });
});

describe('what is never read', () => {
  const HIDDEN = [
    '<p hidden>secret</p>',
    '<div style="display:none"><p>secret</p></div>',
    '<p style="visibility:hidden">secret</p>',
    '<template><p>secret</p></template>',
    '<noscript>secret</noscript>',
    '<dialog>secret</dialog>',
    '<script>secret</script>',
    '<textarea>secret</textarea>',
    '<input value="secret">',
    '<input type="password" value="secret">',
    '<select><option>secret</option></select>',
    '<div contenteditable>secret</div>',
    '<div contenteditable="plaintext-only">secret</div>',
    '<div role="textbox">secret</div>',
    '<svg><title>secret</title><text>secret</text></svg>',
    '<img alt="secret" src="data:,">',
    '<iframe srcdoc="secret"></iframe>',
    '<!-- secret -->',
  ];

  test.each(HIDDEN)('%s', (hidden) => {
    const document = parsed(`<article>${PARAGRAPHS}${hidden}${PARAGRAPHS}</article>`);
    const copy = visibleCopy(document, shownIn(document));
    expect(copy?.documentElement.outerHTML).not.toContain('secret');
    expect(textOfClipped(document)).toContain(SENTENCE.trim());
  });

  test('what is said to be visible again inside of a plain part is', () => {
    const document = parsed(
      `<article>${PARAGRAPHS}<div contenteditable="false">fixed</div></article>`,
    );
    expect(visibleCopy(document, shownIn(document))?.body.textContent).toContain('fixed');
  });
});

describe('hostile pages', () => {
  test('elements in the place of properties change nothing', () => {
    const decoys = ['body', 'documentElement', 'implementation', 'createElement', 'firstChild']
      .map((name) => `<form name="${name}"><input name="attributes"><input name="children"></form>`)
      .join('');
    const images = '<img name="querySelectorAll"><img name="getElementsByTagName">';
    const document = parsed(`${decoys}${images}<article>${PARAGRAPHS}</article>`);
    expect(textOfClipped(document)).toContain(SENTENCE.trim());
  });

  test('elements of made-up names are copied as plain ones', () => {
    const document = parsed(`<x-page><my"story><p>${SENTENCE.repeat(8)}</p></my"story></x-page>`);
    expect(textOfClipped(document)).toContain(SENTENCE.trim());
  });

  test('what is nested without end is laid flat, and its words stay apart', () => {
    const document = parsed('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 1_000; depth += 1)
      inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = '<b>one</b><b>two</b>';
    const copy = visibleCopy(document, { element: () => true, text: () => true });
    expect(copy?.body.textContent?.trim()).toBe('one two');
    expect(copy?.querySelectorAll('*').length).toBeLessThan(200);
  });

  test('broken structured data is passed over', () => {
    const head = '<title>T</title><script type="application/ld+json">{"@type": [{</script>';
    expect(textOfClipped(parsed(`<article>${PARAGRAPHS}</article>`, head))).toContain('Mills');
  });
});

describe('a page that is too large', () => {
  test('is refused before anything of it is looked at', () => {
    const document = parsed('<br>'.repeat(150_001));
    const looked: Element[] = [];
    const shown: Shown = { element: (one) => looked.push(one) > 0, text: () => true };
    const visible = () => true;
    const page = { document, url: URL_OF_PAGE, now: new Date(0), own: [], frames: [], visible };
    expect(clipPage(page, shown)).toEqual({ kind: 'too-large' });
    expect(looked).toEqual([]);
  });

  test('is refused where more can be seen than is copied, in elements and in characters', () => {
    const document = parsed(`<article>${PARAGRAPHS}</article>`);
    const shown = shownIn(document);
    expect(visibleCopy(document, shown, { elements: 4, characters: 9e9 })).toBeUndefined();
    expect(visibleCopy(document, shown, { elements: 9e9, characters: 100 })).toBeUndefined();
    const copy = visibleCopy(document, shown, { elements: 5, characters: 9e9 });
    expect(copy && articleIn(copy, 16_000)?.text).toContain('Mills');
  });
});

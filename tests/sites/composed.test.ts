import { describe, expect, it } from 'vitest';
import { composedOf, composedPage, MOST_COMPOSED } from '../../lib/sites/read/composed.ts';
import { savedPage } from './saved-page.ts';

const SITE = { url: new URL('https://mail.example/'), own: [] };

/** A saved page of a body. */
const pageOf = (body: string) => savedPage(`<title>Mail</title><body>${body}`, SITE);

/** What of a body is drawn, as markup. */
function drawn(body: string): string {
  return composedOf(pageOf(body).document).document.body.innerHTML;
}

/** A host whose open root holds this. */
const host = (inside: string, light = '') =>
  `<mail-list><template shadowrootmode="open">${inside}</template>${light}</mail-list>`;

/** Whether the element that is found in the copy of a body would be seen. */
function isSeen(body: string, selector: string): boolean {
  const page = composedPage(pageOf(body));
  const element = page.document.querySelector(selector);
  if (element === null) throw new Error('it is not drawn');
  return page.visible(element);
}

describe('a page as it is drawn', () => {
  it.each([
    ['a page without roots, as it is', '<p id="a">Ana</p>', '<p id="a">Ana</p>'],
    ['what an open root holds', host('<p>Ana</p>'), '<mail-list><p>Ana</p></mail-list>'],
    [
      'roots inside of roots',
      host(`<i>1</i>${host('<b>2</b>')}`),
      '<mail-list><i>1</i><mail-list><b>2</b></mail-list></mail-list>',
    ],
    [
      'in a slot what is put there',
      host('<h1><slot name="who"></slot></h1>', '<b slot="who">Ana</b>'),
      '<mail-list><h1><slot name="who"><b slot="who">Ana</b></slot></h1></mail-list>',
    ],
    [
      'in an empty slot what it holds itself',
      host('<slot>Nobody</slot>'),
      '<mail-list><slot>Nobody</slot></mail-list>',
    ],
    [
      'nothing that no slot takes',
      host('<p>Ana</p>', '<b>Decoy</b>'),
      '<mail-list><p>Ana</p></mail-list>',
    ],
    [
      'nothing of a closed root',
      '<mail-list><template shadowrootmode="closed"><p>Ana</p></template></mail-list>',
      '<mail-list></mail-list>',
    ],
    ['no scripts and no styles', '<script>1</script><style>p{}</style><p>Ana</p>', '<p>Ana</p>'],
  ])('holds %s', (_what, body, expected) => {
    expect(drawn(body)).toBe(expected);
  });

  it('keeps title and language, and leaves the page as it is', () => {
    const { document } = savedPage(
      `<html lang="de"><title>Posteingang</title><body>${host('<p>Ana</p>')}`,
      SITE,
    );
    const before = document.documentElement.outerHTML;
    const copy = composedOf(document).document;
    expect([copy.title, copy.documentElement.lang]).toEqual(['Posteingang', 'de']);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('mail-list')?.shadowRoot?.innerHTML).toBe('<p>Ana</p>');
  });

  it('has no window, so that nothing in it loads or runs', () => {
    const { document } = composedOf(
      pageOf('<img src="https://x.example/1.png" onerror="1">').document,
    );
    expect(document.defaultView).toBeNull();
  });

  it('tells what each element is a copy of', () => {
    const page = pageOf(host('<p>Ana</p>'));
    const { document, originals } = composedOf(page.document);
    const copy = document.querySelector('p');
    const original = page.document.querySelector('mail-list')?.shadowRoot?.querySelector('p');
    expect(copy && originals.get(copy)).toBe(original);
  });

  it('does not fall over elements in the place of properties', () => {
    const names = ['childNodes', 'appendChild', 'shadowRoot', 'localName', 'nodeType', 'host'];
    const taken = names.map((name) => `<input name="${name}">`).join('');
    const images = [...names, 'createTextNode', 'importNode', 'implementation'];
    const named = images.map((name) => `<img name="${name}">`).join('');
    const body = `${named}<form>${taken}</form>${host('<p>Ana</p>')}`;
    expect(drawn(body)).toContain('<p>Ana</p>');
    expect(isSeen(body, 'p')).toBe(true);
  });

  it('is refused where it draws without end', () => {
    const many = '<i></i>'.repeat(MOST_COMPOSED.nodes + 1);
    const deep = '<div>'.repeat(MOST_COMPOSED.depth + 1);
    for (const body of [many, deep]) expect(() => drawn(body)).toThrow();
  });
});

describe('what can be seen of a page as it is drawn', () => {
  it.each([
    ['what an open root holds', host('<p id="it">Ana</p>'), true],
    ['what is hidden in it', host('<p id="it" hidden>Ana</p>'), false],
    [
      'what stands in a host that is hidden',
      `<div hidden>${host('<p id="it">Ana</p>')}</div>`,
      false,
    ],
    ['what stands beside', '<p id="it">Ana</p>', true],
  ])('%s: %3$s', (_what, body, seen) => {
    expect(isSeen(body, '#it')).toBe(seen);
  });
});

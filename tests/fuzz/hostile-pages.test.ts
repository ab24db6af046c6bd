import { describe, expect, it } from 'vitest';
import { CAPS } from '../../lib/domain/detection.ts';
import { detectionSchema } from '../../lib/messages/schema.ts';
import { MOST_ELEMENTS, scan } from '../../lib/page/scan.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { fixtureOf, read } from '../sites/fixtures.ts';
import { isTooLarge, savedPage } from '../sites/saved-page.ts';

const PAGE = 'https://mail.example/?_task=mail';
const MEGABYTE = 1_000_000;

describe('a page made to hurt', () => {
  it.each([
    ['of 200,000 elements', '<i>x</i>'.repeat(200_000)],
    ['nested 10,000 deep', '<div>'.repeat(10_000)],
    ['of ten megabytes of text', 'x'.repeat(10 * MEGABYTE)],
  ])('%s is too large to be parsed', (_what, html) => {
    expect(isTooLarge(html)).toBe(true);
  });

  it('of ordinary size is not too large, however it leaves elements open', () => {
    expect(isTooLarge(`<ul>${'<li>x<p>y<br>'.repeat(20_000)}</ul>`)).toBe(false);
    expect(isTooLarge(fixtureOf('roundcube', 'message-elastic').html)).toBe(false);
  });

  it('with more elements than are read is broken, not slow', () => {
    const page = savedPage('<p>x</p>'.repeat(2_000), { url: new URL(PAGE), own: [] });
    expect(scan(page, ADAPTERS, 1_000)).toMatchObject({ kind: 'broken' });
    expect(MOST_ELEMENTS).toBeLessThan(200_000);
  });

  it('with attributes of megabytes is read all the same', () => {
    const { html, expected } = fixtureOf('roundcube', 'message-elastic');
    const long = `title="${'x'.repeat(8 * MEGABYTE)}"`;
    const hostile = html.replace('<td class="header from">', `<td ${long} class="header from">`);
    expect(read(hostile, expected.url, expected.own)).toEqual(expected.detection);
  });

  it('nested a thousand deep is read', () => {
    const deep = `${'<div>'.repeat(1_000)}<a href="mailto:info@lumo.example">x</a>`;
    const detection = read(deep, PAGE);
    expect(detection.kind === 'people' && detection.people).toHaveLength(1);
  });

  it('with thousands of addresses gives ten of them, and nobody in particular', () => {
    const links = Array.from({ length: 5_000 }, (_, n) => `<a href="mailto:p${n}@x.example">x</a>`);
    const detection = read(links.join(''), PAGE);
    expect(detection).toMatchObject({ kind: 'people', primary: -1 });
    expect(detection.kind === 'people' && detection.people).toHaveLength(10);
  });

  it('with a mail of two megabytes gives its beginning', () => {
    const { html, expected } = fixtureOf('roundcube', 'message-classic');
    const body = '<div class="pre">'.concat('long line of words '.repeat(100_000));
    const detection = read(html.replace('<div class="pre">', body), expected.url);
    const [message] = detection.kind === 'people' ? (detection.conversation?.messages ?? []) : [];
    expect(message?.text.length).toBeGreaterThan(8_000);
    expect(message?.text.length).toBeLessThanOrEqual(8_192);
  });

  // so much that work which grows faster than the text ends in the limit of a test
  it.each([
    '"',
    ' ',
    '<',
    '@',
    '.',
    '=?',
    '(',
    '-',
    '1 ',
    ' via ',
    'my number is ',
    'wrote:',
    '>\n',
    'Re: ',
  ])('repeats %j without end and is read', (piece) => {
    const { html } = fixtureOf('roundcube', 'message-classic');
    const text = piece
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .repeat(200_000 / piece.length);
    const hostile = html
      .replace('>Ana Pereira</a>', `>${text}</a>`)
      .replace('>Quote for the lobby print<', `>${text}<`)
      .replace('Hi Anna', text);
    const detection = read(hostile, PAGE);
    expect(detectionSchema.safeParse(detection).error).toBeUndefined();
  });

  it.each([
    ['cards', many(500, (n) => `<a class="h-card" href="/p${n}">Person ${letters(n)}</a>`)],
    ['authors', many(500, (n) => `<a rel="author" href="/p${n}">Person ${letters(n)}</a>`)],
    [
      'described people',
      many(500, (n) => `<p itemscope itemtype="Person"><b itemprop="name">P ${letters(n)}</b></p>`),
    ],
    [
      'addresses of one person',
      `<div class="h-card"><b class="p-name">Ana</b>${many(90, (n) => `<a class="u-url" href="/${n}">x</a><a class="u-email" href="mailto:a${n}@x.example">x</a>`)}</div>`,
    ],
    ['chats side by side', chats(60)],
  ])('with very many %s gives as many people and points as are taken, no more', (_what, html) => {
    const detection = read(html, PAGE);
    if (detection.kind !== 'people') throw new Error(detection.kind);
    expect(detectionSchema.safeParse(detection).error).toBeUndefined();
    expect(detection.people.length).toBeLessThanOrEqual(CAPS.people);
    expect(detection.people.length).toBeGreaterThan(0);
  });

  it('with more recipients than are taken gives those that are', () => {
    const { html, expected } = fixtureOf('roundcube', 'sent-to-several-larry');
    const more = many(
      500,
      (n) => `<span class="adr"><a class="rcmContactAddress" title="p${n}@x.example">P</a></span>`,
    );
    const hostile = html.replace(/(<td class="header to">)/, `$1${more}`);
    expect(hostile).not.toBe(html);
    const detection = read(hostile, expected.url, expected.own);
    expect(detectionSchema.safeParse(detection).error).toBeUndefined();
    expect(detection.kind === 'people' && detection.people.length).toBeGreaterThan(10);
  });

  it('leaves out an address that is longer than any address, rather than cutting it to another one', () => {
    const long = `${'x'.repeat(100_000)}@x.example`;
    const page = `<div class="h-card"><b class="p-name">Ana</b><a class="u-email" href="mailto:${long}">x</a></div>`;
    const detection = read(page, PAGE);
    const points = detection.kind === 'people' ? detection.people.flatMap((one) => one.points) : [];
    expect(points.filter(({ kind }) => kind !== 'alias')).toEqual([]);
  });
});

function many(count: number, one: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => one(n)).join('');
}

/** A word for a number: names have no digits. */
function letters(n: number): string {
  return String(n).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function chats(count: number): string {
  const { html } = fixtureOf('conversejs', 'two-chats');
  const [, box = ''] = /(<converse-chat[\s>][\s\S]*?<\/converse-chat>)/.exec(html) ?? [];
  return html.replace(box, box.repeat(count));
}

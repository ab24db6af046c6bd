// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inRoots } from '../../../lib/page/in-roots.ts';

/** Puts a root of this markup into an element. */
function rootIn(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** A document with so many hosts. */
function pageOf(count: number): { document: Document; hosts: Element[] } {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<div></div>'.repeat(count);
  return { document: page, hosts: [...page.body.children] };
}

test('one element stands for each root, also for one inside of another', () => {
  const { document: page, hosts } = pageOf(2);
  const [outer, other] = hosts.map((one, at) => rootIn(one, `<p id="p${at}"><b></b></p>`));
  const inner = outer?.querySelector('b');
  if (inner) rootIn(inner.parentElement ?? inner, '<i id="inner"></i>');
  expect(inRoots(page).map((one) => one.id)).toEqual(['p0', 'p1', 'inner']);
  expect(other?.isConnected).toBe(true);
});

test('empty and closed roots have none', () => {
  const { document: page, hosts } = pageOf(2);
  hosts[0]?.attachShadow({ mode: 'open' });
  hosts[1]?.attachShadow({ mode: 'closed' }).append('Ana');
  expect(inRoots(page)).toEqual([]);
});

test('of a page of very many roots a hundred are told', () => {
  const { document: page, hosts } = pageOf(300);
  for (const one of hosts) rootIn(one, '<p></p>');
  expect(inRoots(page)).toHaveLength(100);
});

import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, matches, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { memberLinks, memberOf, partIn, sameMember } from './member.ts';

/** The name at the top of a profile, the element that shows it, and how many other places agree. */
export interface Heading {
  element: Element;
  name: string;
  /** How it was found. */
  evidence: string;
  sure: boolean;
}

const OUTSIDE =
  'aside,nav,footer,dialog,[role=complementary],[role=navigation],[role=dialog],[class*=msg-overlay],[class*=global-nav]';
const HEADINGS = 'h1,h2,h3';
const CARD = '[componentkey$=Topcard],[componentkey$=topcard]';
const VERIFIED = '[componentkey^=ProfileVerificationTriggerRef-]';
const AT_LINK = 'heading at a link to this profile';
const BY_KEY = 'key of the name';
const CLASSIC = 'h1.text-heading-xlarge,.pv-top-card h1,[class*=top-card] h1';

/**
 * The heading of the profile that the page's own address names, never that of somebody in a list beside it. Each build
 * is found by another of these; the title of the page and the words of the address confirm them.
 */
export function headingOf(page: Page, member: string): Heading | undefined {
  const { document, url, visible } = page;
  const main = first(document, 'main,[role=main]') ?? document;
  const titled = titleOf(document);
  const own = (link: Element) => sameMember(memberOf(link), member);
  const whole = (selector: string) => (isWhole(url) ? all(main, selector, 60) : []);
  const found: [string, Element[]][] = [
    [AT_LINK, memberLinks(main).filter(own).flatMap(headingsAt)],
    [
      BY_KEY,
      all(main, VERIFIED, 20)
        .filter((one) => keyOf(one) === member)
        .flatMap(headingsAt),
    ],
    ['top card', all(main, CARD, 4).flatMap((card) => all(card, 'h1,h2', 4))],
    ['heading of the profile', all(main, CLASSIC, 4)],
    ['heading and title of the page', whole(HEADINGS).filter((one) => isName(one, titled))],
    ['heading and address', whole('h1').filter((one) => isIn(member, one))],
  ];
  const headings = found.flatMap(([evidence, elements]) =>
    elements
      .filter((one) => !closest(one, OUTSIDE) && visible(one) && !isOthers(one, own))
      .map((element) => ({ element, name: shownName(element), evidence })),
  );
  const [best] = headings.filter(({ name }) => name !== '');
  if (best === undefined) return undefined;
  const same = headings.filter(({ name }) => folded(name) === folded(best.name));
  const ways = new Set(same.map(({ evidence }) => evidence)).size;
  const contradicted = titled !== '' && folded(titled) !== folded(best.name);
  // the title may lag behind the address together with the page: one that agrees must speak of this profile
  const inAddress = isIn(member, best.element);
  const tied =
    inAddress || same.some(({ evidence }) => evidence === AT_LINK || evidence === BY_KEY);
  return { ...best, sure: tied && !contradicted && ways + Number(inAddress) > 1 };
}

/** The name in `(3) Jane Doe | LinkedIn` and `Jane Doe - Engineer - Acme | LinkedIn`; empty for another title. */
function titleOf(document: Document): string {
  const element = first(document, 'title');
  const parts = (element ? textOf(element, 400) : '').split(' | ');
  const name = /^linkedin$/i.test(parts.at(-1) ?? '') ? (parts.at(-2) ?? '') : '';
  return nameOf((name.split(' - ')[0] ?? '').replace(/^\(\d{1,4}\+?\) /, ''));
}

function headingsAt(link: Element): Element[] {
  const inside = all(link, 'h1,h2', 2);
  const around = closest(link, 'h1,h2');
  return around ? [around] : inside;
}

function keyOf(element: Element): string {
  return attribute(element, 'componentkey', 300).replace('ProfileVerificationTriggerRef-', '');
}

function shownName(element: Element): string {
  return nameOf(textOf(element, CAPS.name).split('\n')[0] ?? '');
}

function isName(element: Element, name: string): boolean {
  return name !== '' && folded(shownName(element)) === folded(name);
}

/** Whether the words of the slug hold those of the name, at least the first or the last. */
function isIn(member: string, element: Element): boolean {
  const slug = folded(member).replaceAll(' ', '');
  const words = folded(shownName(element)).split(' ');
  return [words[0], words.at(-1)].some((word = '') => word.length > 2 && slug.includes(word));
}

/** A heading that leads to another profile is of somebody else. */
function isOthers(element: Element, own: (link: Element) => boolean): boolean {
  const link = closest(element, 'a[href]');
  const links = link && matches(link, '[href*="/in/"]') ? [link] : memberLinks(element, 3);
  return links.length > 0 && !links.some(own);
}

/** On the pages of a profile's details the only heading of the first rank names the detail. */
function isWhole(url: URL): boolean {
  const part = partIn(url.pathname);
  return part === '/' || part.startsWith('/overlay/');
}

/** The smallest box around the heading that is a card of its own. */
export function cardOf({ element }: Heading): Element {
  const card = closest(element, `${CARD},section`);
  let box = element;
  for (let height = 0; card === undefined && height < 6; height += 1) {
    const parent = property(box, 'parentElement');
    if (parent === null || matches(parent, 'main,body,[role=main]')) break;
    box = parent;
  }
  return card ?? box;
}

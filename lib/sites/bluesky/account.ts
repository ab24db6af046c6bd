import { CAPS } from '../../domain/detection.ts';
import { unescaped } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const HANDLE = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z][a-z\d-]{0,30}$/i;
const ACTOR = /^(?:https:\/\/bsky\.app)?\/profile\/([^/?#]{3,260})\/?$/;

/** The handle, in lower case, or the lasting id (`did:…`) of a profile that an address opens; empty for others. */
export function actorIn(address: string): string {
  const actor = unescaped(ACTOR.exec(address)?.[1] ?? '');
  return isHandle(actor)
    ? actor.toLowerCase()
    : /^did:[a-z]{2,10}:[\w.:%-]{3,250}$/.test(actor)
      ? actor
      : '';
}

/** Whether a text is a handle: the name of a host. */
export function isHandle(text: string): boolean {
  return text.length < 254 && HANDLE.test(text);
}

/** Which profile a link leads to, as `actorIn`. */
export function actorOf(link: Element): string {
  return actorIn(attribute(link, 'href', 300));
}

/** The name that an element shows, in its first line, without the marks of direction around it. */
export function shownIn(element: Element): string {
  const [name = ''] = textOf(element, CAPS.name, { skip: 'button,svg,img' }).split('\n');
  return nameOf(name).replace(/^\u200e|\u200f$/g, '');
}

/** The handle of whoever is signed in: the bar of the page leads to one profile alone. */
export function ownerOf(document: Document): string {
  const links = all(
    document,
    '[role=navigation] a[href^="/profile/"],nav a[href^="/profile/"]',
    20,
  );
  const [mine = '', ...more] = new Set(links.map(actorOf).filter((one) => one !== ''));
  return more.length === 0 && isHandle(mine) ? `bluesky/${mine}` : '';
}

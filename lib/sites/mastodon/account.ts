import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** The server that a page is of, and who is signed in there. */
export interface Home {
  /** The host in handles, which need not be the page's. */
  domain: string;
  /** The user's address, without a sign before it; empty where nobody is signed in. */
  owner: string;
}

const ADDRESS = /^@?([\w.-]{1,60})(?:@([\w.:-]{3,250}))?$/;
const MOST_STATE = 2_000_000;

/** What the state that the page begins with tells: its texts escape quotation marks, so none can pass for a key. */
export function homeOf({ document, url }: Page): Home {
  const script = first(document, '#initial-state');
  const state = (script ? (property(script, 'textContent') ?? '') : '').slice(0, MOST_STATE);
  const [, domain = url.hostname] = /"domain":"([\w.:-]{3,250})"/.exec(state) ?? [];
  const home = { domain: domain.toLowerCase(), owner: '' };
  const [, me = ''] = /"me":"(\d{1,25})"/.exec(state) ?? [];
  const [, name = ''] = new RegExp(`"id":"${me}","username":"([\\w.-]{1,60})"`).exec(state) ?? [];
  return me === '' || name === '' ? home : { ...home, owner: addressOf(name, home) };
}

/** The whole address of an account, in lower case: those of the server itself are written without its host. */
export function addressOf(account: string, { domain }: Pick<Home, 'domain'>): string {
  const [, name = '', host = domain] = ADDRESS.exec(account) ?? [];
  return name === '' ? '' : `${name}@${host}`.toLowerCase();
}

/** The handle of an address: the sign before it tells it from an e-mail address. */
export function handleOf(address: string): string {
  return `mastodon/@${address}`;
}

/** The address that a link to an account, or a text that shows one, names; empty for others. */
export function linkedAddress(link: Element, home: Home): string {
  const [, account = ''] =
    /^(?:https:\/\/[\w.:-]{3,250})?\/@([\w.@:-]{1,300})$/.exec(attribute(link, 'href', 400)) ?? [];
  return addressOf(account, home);
}

/** A button that says a handle, and opens what a handle is. */
export const HELP = 'button[aria-controls][aria-expanded]';

/** The address that a box shows, beside a name or in a line of its own; empty without one. */
export function shownAddress(box: Element, home: Home): string {
  const places = [...all(box, `small,p,${HELP},.display-name__account`, 6), box];
  const words = places
    .flatMap((one) => textOf(one, 1000, { skip: 'button,svg' }).split('\n'))
    .flatMap((one) => nameOf(one).split(' '));
  return addressOf(words.find((one) => /^@[\w.-]+(?:@[\w.:-]+)?$/.test(one)) ?? '', home);
}

/** The name in a box, without its address; custom emoji are left out. */
export function shownName(box: Element): string {
  const name = first(box, '.display-name__html') ?? first(box, '.display-name strong,bdi');
  return name ? nameOf(textOf(name, 200, { skip: 'img,svg,.emojione' })) : '';
}

/** The links to accounts inside of a box. */
export function accountLinks(box: Element): Element[] {
  return all(box, 'a[href*="/@"]', 20);
}

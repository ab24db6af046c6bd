import { attribute, first } from '../read/node.ts';

const LOGIN = /^(?:https:\/\/github\.com)?\/([a-z\d](?:[a-z\d-]{0,38}))\/?$/i;
const CARD = /^\/users\/([a-z\d-]{1,39})\/hovercard$/i;

/** The login, in lower case, of an address that may be a profile's; empty for a longer one. */
export function loginIn(address: string): string {
  return (LOGIN.exec(address)?.[1] ?? '').toLowerCase();
}

/** The login of the user whom a link leads to; empty for programs and other links. */
export function loginOf(link: Element): string {
  const [, carded = ''] = CARD.exec(attribute(link, 'data-hovercard-url', 100)) ?? [];
  const linked = loginIn(attribute(link, 'href', 100));
  return carded === '' || carded.toLowerCase() === linked ? linked : '';
}

/** A link to the page of a program, which has one in place of a profile. */
export const PROGRAM = 'a[href^="/apps/"],a[href^="https://github.com/apps/"]';

/** The handle of whoever is signed in; empty where nobody is. */
export function ownerOf(document: Document): string {
  const meta = first(document, 'meta[name="user-login"]');
  const login = loginIn(`/${meta ? attribute(meta, 'content', 60) : ''}`);
  return login === '' ? '' : `github/${login}`;
}

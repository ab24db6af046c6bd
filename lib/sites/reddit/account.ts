import { attribute, first } from '../read/node.ts';

/** The tabs of a profile; what is saved or hidden is the user's own. */
const PROFILE = /^\/(?:user|u)\/([\w-]{2,30})(?:\/(?:overview|submitted|posts|comments))?\/?$/i;

/** The name of the profile that an address opens, in lower case; empty for any other page. */
export function nameIn(address: string): string {
  const path = address
    .replace(/^https:\/\/(?:www|old|new|sh)\.reddit\.com(?=\/)/, '')
    .replace(/[?#].*/, '');
  const [, name = ''] = PROFILE.exec(path) ?? [];
  return /^(?:me)$/i.test(name) ? '' : name.toLowerCase();
}

/** The handle of an author as the page states it; empty for those who are gone and for programs of the site. */
export function handleFor(name: string): string {
  return /^[\w-]{2,30}$/.test(name) && !/^(?:AutoModerator)$/i.test(name)
    ? `reddit/${name.toLowerCase()}`
    : '';
}

/** The handle of whoever is signed in; empty where nobody is. */
export function ownerOf(document: Document): string {
  const current = first(document, 'rs-current-user[logged-in][display-name]');
  const link = first(document, '#header .user a[href*="/user/"]');
  const name = current ? attribute(current, 'display-name', 40) : '';
  return name !== ''
    ? handleFor(name)
    : handleFor(link ? nameIn(attribute(link, 'href', 100)) : '');
}

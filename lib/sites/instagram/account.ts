import { all, attribute, holds } from '../read/node.ts';

const PATH = /^(?:https:\/\/www\.instagram\.com)?\/([\w.]{1,40})\/?(?:[?#]|$)/;
/** The tabs of a profile; followers and the like are lists of others. */
const PROFILE = /^\/([\w.]{1,40})(?:\/(?:reels|tagged|saved|channel))?\/?$/;
const RESERVED =
  /^(?:direct|explore|reels|reel|p|tv|stories|accounts|about|legal|developer|web|emails|session|challenge|your_activity|notifications|create|threads|ar)$/i;

/** The handle of the profile that a path opens, with the network before it; empty for other pages. */
export function handleIn(pathname: string): string {
  return handleFrom(PROFILE.exec(pathname)?.[1]);
}

/** The handle of the profile that a link leads to; empty for other links. */
export function handleOf(link: Element): string {
  return handleFrom(PATH.exec(attribute(link, 'href', 200))?.[1]);
}

/** The handle of the user, where the bar beside the page leads to one profile alone by a picture; else empty. */
export function ownerOf(document: Document): string {
  const links = all(document, 'nav,[role=navigation]', 6).flatMap((bar) => all(bar, 'a[href]', 40));
  const pictured = links.filter((one) => holds(one, 'img')).map(handleOf);
  const [mine = '', ...more] = new Set(pictured.filter((one) => one !== ''));
  return more.length === 0 ? mine : '';
}

function handleFrom(name = ''): string {
  return name === '' || RESERVED.test(name) ? '' : `instagram/${name.toLowerCase()}`;
}

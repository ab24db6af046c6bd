import { all, attribute, holds } from '../read/node.ts';

const PROFILE =
  /^\/(?:people\/[^/?#]{1,100}\/(\d{5,20})|profile\.php\?(?:[^#]*&)?id=(\d{5,20})|([\w.]{2,80}))\/?(?:$|[?#&])/;
const RESERVED =
  /^(?:messages|t|e2ee|groups|watch|marketplace|gaming|events|friends|pages|login|help|settings|notifications|bookmarks|memories|saved|stories|reel|reels|photo|photos|hashtag|search|ads|business|policies|privacy|legal|share|sharer|story\.php|permalink\.php|profile\.php|home\.php|photo\.php|watch|lite|r\.php|recover|checkpoint|dialog|plugins|public|directory|me|new|requests|archived)$/i;
const OWN = '[role=navigation],[role=banner]';

/** The name that a profile has in an address: its own word or a number; empty for any other page. */
export function slugIn(path: string): string {
  const [, person, number, word = ''] = PROFILE.exec(path) ?? [];
  return (person ?? number ?? (RESERVED.test(word) ? '' : word)).toLowerCase();
}

/** The handle of the profile that a link leads to; empty for other links. */
export function handleOf(link: Element): string {
  const address = attribute(link, 'href', 300);
  const path = address.replace(/^https:\/\/www\.(?:facebook|messenger)\.com(?=\/)/, '');
  const slug = path.startsWith('/') ? slugIn(path) : '';
  return slug === '' ? '' : `facebook/${slug}`;
}

/** The handle of the user, where the bars of the page lead to one profile alone by a picture; else empty. */
export function ownerOf(document: Document): string {
  const links = all(document, OWN, 8).flatMap((bar) => all(bar, 'a[href]', 60));
  const own = links.filter((one) => holds(one, 'image,img')).map(handleOf);
  const [mine = '', ...more] = new Set(own.filter((one) => one !== ''));
  return more.length === 0 ? mine : '';
}

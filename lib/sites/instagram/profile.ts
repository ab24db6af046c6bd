import { CAPS, type DetectedPoint, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first } from '../read/node.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { webAddressOf } from '../read/web-address.ts';
import { type Account, aboutProfile, personOf, sameHandle } from '../social/account.ts';

const TITLED = /^(?:\(\d{1,4}\+?\) )?(.{0,200}?) ?\(@([\w.]{1,40})\)/u;
const HEADINGS = 'header h1,header h2,header span[dir=auto]';
const ELSEWHERE = '[role=dialog],nav,[role=navigation],aside,article';

/**
 * Reads the profile that the address names: the title of the page tells name and handle, the header shows one of them.
 * A title of another account lags behind the address.
 */
export function detectProfile({ document, visible }: Page, handle: string): Detection {
  const header = all(document, 'header', 6).find((one) => !closest(one, ELSEWHERE) && visible(one));
  if (header === undefined)
    return { kind: first(document, '[role=progressbar]') ? 'pending' : 'none' };
  const titled = titlesOf(document);
  const agreeing = titled.filter((one) => sameHandle(one.handle, handle));
  if (titled.length > agreeing.length) return { kind: 'pending' };
  const shown = all(document, HEADINGS, 40)
    .filter((one) => closest(one, 'header') === header)
    .map((one) => nameOf(textOf(one, CAPS.name).split('\n')[0] ?? ''));
  const word = handle.replace(/^.*\//, '');
  const isHandle = (text: string) => sameHandle(text.replace(/^@/, ''), word);
  const [titledBy] = agreeing;
  const named =
    titledBy && shown.some((text) => text !== '' && folded(text) === folded(titledBy.name));
  const handled = shown.some(isHandle);
  if (!named && !handled) return { kind: 'none' };
  const name = titledBy?.name ?? shown.find((text) => text !== '' && !isHandle(text)) ?? '';
  const confidence = titledBy && (named || handled) ? 'certain' : 'likely';
  const person = personOf(
    { handle, name: isHandle(name) ? '' : name },
    { role: 'profile', confidence, evidence: 'header and title of the profile' },
  );
  const points = [...person.points, ...websites(header)].slice(0, CAPS.points);
  return aboutProfile('instagram', { ...person, points });
}

/** `Jane Doe (@jane) • Instagram photos and videos`, in the title and in the data for previews. */
function titlesOf(document: Document): Account[] {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const texts = [title ? textOf(title, 300) : '', meta ? attribute(meta, 'content', 300) : ''];
  return texts.flatMap((text) => {
    const [, name = '', handle = ''] = TITLED.exec(text) ?? [];
    return handle === ''
      ? []
      : [{ name: nameOf(name), handle: `instagram/${handle.toLowerCase()}` }];
  });
}

/** The pages that a profile names as its own, behind the address that counts the visits. */
function websites(header: Element): DetectedPoint[] {
  return all(header, 'a[href*="l.instagram.com/?"]', 5).flatMap((link) => {
    const counted = webAddressOf(attribute(link, 'href', 300), 'https://www.instagram.com/');
    const target = counted && new URL(counted).searchParams.get('u');
    const address = target && webAddressOf(target, 'https://www.instagram.com/');
    return address ? [pointOf('url', address, 'likely', 'link of the profile')] : [];
  });
}

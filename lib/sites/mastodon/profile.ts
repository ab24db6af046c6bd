import { CAPS, type DetectedPoint, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { handleOf as networkHandle } from '../read/handle.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, first, holds, property } from '../read/node.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { webAddressOf } from '../read/web-address.ts';
import { aboutProfile, personOf } from '../social/account.ts';
import { addressOf, HELP, type Home, handleOf, shownAddress, shownName } from './account.ts';

const HEADER = '.account__header';
const NAMED = '.account__header__tabs__name,h1';
const TITLED = /^(?:\(\d{1,5}\+?\) )?(.{0,200}?) ?\((@[\w.-]+@[\w.:-]+)\)/u;
const EDIT = 'a[href="/settings/profile"],a[href="/profile/edit"]';
const EVIDENCE = 'header of the profile';

/** Reads the profile that the address names, where its header shows that handle. Whom it moved to stands outside. */
export function detectProfile({ document, visible }: Page, home: Home, address: string): Detection {
  const { header, named } = headerIn(document, visible);
  if (!header || !named)
    return { kind: holds(document, '.loading-indicator') ? 'pending' : 'none' };
  if (holds(header, EDIT)) return { kind: 'none', own: true };
  const shown = shownAddress(named, home);
  const titled = titledIn(document);
  const says = titled === undefined ? '' : addressOf(titled.account, home);
  if (shown === '' && says === '') return { kind: 'broken', missing: ['handle of the profile'] };
  if (shown !== '' ? shown !== address : says !== address) return { kind: 'pending' };
  const name =
    shownName(named) || headingIn(named) || (says === address ? (titled?.name ?? '') : '');
  const confidence = shown === address && says === address ? 'certain' : 'likely';
  const person = personOf(
    { handle: handleOf(address), name },
    { role: 'profile', confidence, evidence: EVIDENCE },
  );
  const points = [...person.points, ...linksIn(header)].slice(0, CAPS.points);
  return aboutProfile('mastodon', { ...person, points });
}

/**
 * The header of the profile, and what in it names somebody. The newest headers have no class names that last: the
 * heading stands beside a button that says the handle and explains it, and what else is the profile's two boxes around.
 */
function headerIn(document: Document, visible: Page['visible']) {
  const classed = all(document, HEADER, 4).find(visible);
  if (classed) return { header: classed, named: first(classed, NAMED) ?? classed };
  const parents = all(document, HELP, 20).map((one) => property(one, 'parentElement'));
  const named = parents.find((one) => one && holds(one, 'h1') && visible(one));
  const box = named && property(named, 'parentElement');
  return { header: box && property(box, 'parentElement'), named };
}

function headingIn(named: Element): string {
  const heading = first(named, 'h1') ?? named;
  const text = nameOf(
    textOf(heading, CAPS.name, { skip: 'small,button,svg,img' }).split('\n')[0] ?? '',
  );
  return text.startsWith('@') ? '' : text;
}

/** What the fields of a profile lead to; pages that link back are verified by the server. */
function linksIn(header: Element): DetectedPoint[] {
  return all(header, 'a[rel~=me][href]', 6).flatMap((link) => {
    const address = webAddressOf(attribute(link, 'href', 300), 'https://social.example/');
    const handle = address && networkHandle(address);
    if (!address) return [];
    return [
      pointOf(handle ? 'handle' : 'url', handle ?? address, 'likely', 'field of the profile'),
    ];
  });
}

/** `Jane Doe (@jane@social.example) - Social`. */
function titledIn(document: Document): { name: string; account: string } | undefined {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const texts = [title ? textOf(title, 500) : '', meta ? attribute(meta, 'content', 500) : ''];
  const [, name = '', account = ''] =
    texts.map((one) => TITLED.exec(one)).find((one) => one !== null) ?? [];
  return account === '' ? undefined : { name: nameOf(name), account };
}

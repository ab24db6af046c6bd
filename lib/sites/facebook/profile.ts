import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { aboutProfile, personOf } from '../social/account.ts';
import { handleOf } from './account.ts';

const OUTSIDE =
  '[role=navigation],[role=banner],[role=dialog],[role=complementary],[role=article],nav,aside';
const TITLED = /^(?:\(\d{1,4}\+?\) )?(.{1,200}?)(?: \| Facebook)?$/u;

/**
 * Reads the open profile: the heading that the title of the page names too. Only the profile of a person has friends;
 * anything else with a name of its own is the page of an organisation.
 */
export function detectProfile({ document, visible }: Page, handle: string): Detection {
  const main = all(document, '[role=main],main', 4).find(visible);
  if (main === undefined) return { kind: 'none' };
  const headings = all(main, 'h1', 8)
    .filter((one) => !closest(one, OUTSIDE) && visible(one))
    .map((one) =>
      nameOf(
        textOf(one, CAPS.name, { skip: 'h1 h1,button,[role=button],svg' }).split('\n')[0] ?? '',
      ),
    )
    .filter((one) => one !== '');
  const [heading = ''] = headings;
  if (heading === '') return { kind: 'pending' };
  const titles = titlesOf(document).map(folded);
  const tabs = all(main, 'a[href]', 400).filter((one) => !closest(one, OUTSIDE));
  const paths = tabs.map((one) => attribute(one, 'href', 300));
  const own = tabs.some((one) => handleOf(one) === handle);
  // the title may lag behind the address together with the page: a link of the page has to lead to this profile
  const [, slug = ''] = handle.split('/');
  const led =
    own ||
    paths.some((one) => one.toLowerCase().includes(`/${slug}/`) || one.includes(`id=${slug}&`));
  const titled = titles.includes(folded(heading));
  const leads = tabs.some((one) =>
    /\/(?:friends|about|photos)\/?$/.test(attribute(one, 'href', 300)),
  );
  if (!titled || (leads && !led)) return { kind: 'none' };
  const isPerson = paths.some((one) => /\/friends\/?$|[?&]sk=friends(?:&|$)/.test(one));
  const confidence = led ? 'certain' : 'likely';
  const person = personOf(
    { handle, name: heading },
    { role: 'profile', confidence, evidence: 'heading of the profile' },
  );
  return aboutProfile('facebook', isPerson ? person : { ...person, organisation: true });
}

function titlesOf(document: Document): string[] {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const texts = [title ? textOf(title, 300) : '', meta ? attribute(meta, 'content', 300) : ''];
  return texts.map((text) => TITLED.exec(text)?.[1] ?? '').filter((one) => one !== '');
}

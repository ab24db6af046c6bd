import { CAPS, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { aboutProfile, personOf, sameHandle } from '../social/account.ts';

const HEADINGS = 'h1,h2,.titlebox h1';
const LISTED = 'article,shreddit-post,shreddit-comment,.thing,[role=dialog],nav';

/** Reads the profile that the address names: a heading shows name or handle, and the title of the page names it too. */
export function detectProfile({ document, visible }: Page, name: string): Detection {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const titles = [title ? textOf(title, 300) : '', meta ? attribute(meta, 'content', 300) : ''];
  const titled = titles.some((one) =>
    one
      .toLowerCase()
      .split(/[^\w-]+/)
      .includes(name),
  );
  const shown = all(document, HEADINGS, 20)
    .filter((one) => !closest(one, LISTED) && visible(one))
    .map((one) => nameOf(textOf(one, CAPS.name).split('\n')[0] ?? ''));
  const isHandle = (text: string) => sameHandle(text.replace(/^\/?u\//, ''), name);
  const handled = shown.some(isHandle) || isStated(document, name);
  // `Jane Doe (u/jane) - Reddit`
  const [, said = ''] =
    titles.map((one) => /^(.{1,100}?) \(u\/[\w-]{2,30}\)/u.exec(one)).find((one) => one !== null) ??
    [];
  const display = nameOf(said);
  const named = display !== '' && shown.includes(display);
  if (!titled || !(handled || named)) return { kind: 'none' };
  const person = personOf(
    { handle: `reddit/${name}`, name: isHandle(display) ? '' : display },
    { role: 'profile', confidence: 'certain', evidence: 'heading and title of the profile' },
  );
  return aboutProfile('reddit', person);
}

/** The bar of a profile says whose it is. */
function isStated(document: Document, name: string): boolean {
  const bar = first(document, '[profile-name],shreddit-profile-overview[username]');
  const said = bar ? attribute(bar, 'profile-name', 40) || attribute(bar, 'username', 40) : '';
  return sameHandle(said, name);
}

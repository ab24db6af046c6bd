import type { Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { aboutProfile, personOf } from '../social/account.ts';
import { isHandle, shownIn } from './account.ts';

const NAME = '[data-testid=profileHeaderDisplayName]';
const OWN = '[data-testid=profileHeaderEditProfileButton]';
const LISTED =
  '[data-testid^=feedItem-by-],[data-testid^=postThreadItem-by-],[role=dialog],nav,[role=navigation],aside';
const TITLED = /^(?:\(\d{1,4}\+?\) )?(.{0,200}?) ?\(@([\w.-]{3,253})\)/u;

/**
 * Reads the profile that the address names. Screens that were left stay in the document, hidden; the name and the
 * handle under it have to be in view. An address by the lasting id says no handle: title and header do.
 */
export function detectProfile(
  { document, visible }: Page,
  actor: string,
  isMine: (handle: string) => boolean,
): Detection {
  const box = all(document, NAME, 10).find((one) => !closest(one, LISTED) && visible(one));
  const header = box && headerOf(box);
  const titled = titledIn(document);
  const shown = header ? handleIn(header) : '';
  const wanted = isHandle(actor) ? actor : shown || (titled?.handle ?? '');
  if (wanted === '' || isMine(`bluesky/${wanted}`))
    return { kind: 'none', ...(wanted ? { own: true } : {}) };
  if (shown !== '' && shown !== wanted) return { kind: 'pending' };
  if (all(document, OWN, 4).some(visible)) return { kind: 'none', own: true };
  const agrees = titled?.handle === wanted;
  if (shown === '' && !agrees)
    return box
      ? { kind: 'broken', missing: ['handle of the profile'] }
      : { kind: isLoading(document) ? 'pending' : 'none' };
  // a title alone stands over what is loading and over walls as well
  const headed = all(document, 'h1,h2,[role=heading]', 20).some(
    (one) => visible(one) && folded(shownIn(one)) === folded(titled?.name ?? ''),
  );
  if (shown === '' && box === undefined && !headed) return { kind: 'none' };
  const name = box ? shownIn(box) : (titled?.name ?? '');
  const confidence = shown !== '' && agrees ? 'certain' : 'likely';
  const person = personOf(
    {
      handle: `bluesky/${wanted}`,
      name: name.replace(/^@/, '').toLowerCase() === wanted ? '' : name,
    },
    { role: 'profile', confidence, evidence: 'header of the profile' },
  );
  return aboutProfile('bluesky', person);
}

/** The smallest box around the name that shows a handle. */
function headerOf(name: Element): Element | undefined {
  let box = property(name, 'parentElement');
  for (let height = 0; box !== null && height < 4; height += 1) {
    if (handleIn(box) !== '') return box;
    box = property(box, 'parentElement');
  }
  return undefined;
}

/** The line of a box that is a handle. */
function handleIn(box: Element): string {
  const lines = textOf(box, 600, {
    skip: `${NAME},a,[data-testid=profileHeaderDescription]`,
  }).split('\n');
  const handle = lines
    .map((one) => /^@([\w.-]{3,253})$/.exec(nameOf(one))?.[1] ?? '')
    .find(isHandle);
  return (handle ?? '').toLowerCase();
}

/** `Jane Doe (@jane.example) — Bluesky`. */
function titledIn(document: Document): { name: string; handle: string } | undefined {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const texts = [title ? textOf(title, 500) : '', meta ? attribute(meta, 'content', 500) : ''];
  const [, name = '', handle = ''] =
    texts.map((one) => TITLED.exec(one)).find((one) => one !== null) ?? [];
  return isHandle(handle) ? { name: nameOf(name), handle: handle.toLowerCase() } : undefined;
}

function isLoading(document: Document): boolean {
  return holds(document, '[role=progressbar]');
}

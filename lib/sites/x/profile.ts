import type { Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { jsonLdOf } from '../read/json-ld.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { texts, things } from '../read/thing.ts';
import { type Account, accountIn, personOf, sameHandle } from './account.ts';

/** The tabs of a profile; followers and the like are lists of others. */
const TABS = /^\/\w+(?:\/(?:with_replies|media|likes|highlights|articles|photo|header_photo))?\/?$/;
const TITLE = /^(?:\(\d{1,4}\+?\) )?(.{1,200}) \(@(\w{1,20})\)/u;
const LOADING = '[data-testid=primaryColumn] [role=progressbar]';
const HEADINGS = 'main h1,main h2,[role=main] h1,[data-testid=primaryColumn] h2';

/**
 * Reads the profile that the address names. Its box, the structured data and the title each name an account: those
 * that name another lag behind the address and do not count.
 */
export function detectProfile(page: Page, handle: string): Detection {
  const { document, url, visible } = page;
  if (holds(document, '[data-testid=editProfileButton]')) return { kind: 'none', own: true };
  if (!TABS.test(url.pathname)) return { kind: 'none' };
  const box = all(document, '[data-testid=UserName]', 4).find(
    (one) => !closest(one, 'aside,[data-testid=UserCell],[data-testid=HoverCard]') && visible(one),
  );
  const boxed = box && accountIn(box);
  const others = [describedOf(document), titledOf(document)].filter((one) => one !== undefined);
  if (box && boxed === undefined) return { kind: 'broken', missing: ['handle of the profile'] };
  if (boxed && !sameHandle(boxed.handle, handle)) return { kind: 'pending' };
  const shown = boxed ?? headed(document, others, handle) ?? writerOf(document, handle);
  if (shown === undefined) return { kind: holds(document, LOADING) ? 'pending' : 'none' };
  const agreeing = others.filter((one) => one !== shown && sameHandle(one.handle, handle));
  const names = [shown, ...agreeing].map(({ name }) => name).filter((name) => name !== '');
  // Other extensions write beside the name: what two places say is the name.
  const twice = names.find((one, at) => names.slice(at + 1).some((two) => same(one, two)));
  const account = { handle: shown.handle, name: twice ?? names[0] ?? '' };
  const confidence = boxed && agreeing.length > 0 ? 'certain' : 'likely';
  const evidence = boxed ? 'name box of the profile' : 'address of the profile';
  return {
    kind: 'people',
    site: 'x',
    channel: 'social',
    people: [personOf(account, 'profile', confidence, evidence)],
    primary: 0,
  };
}

/** What title or structured data say, where a heading says it too: a title alone stands over walls as well. */
function headed(
  document: Document,
  accounts: readonly Account[],
  handle: string,
): Account | undefined {
  const headings = all(document, HEADINGS, 10).map((one) => nameOf(textOf(one, 200)));
  return accounts
    .filter((one) => sameHandle(one.handle, handle))
    .find(({ name }) =>
      headings.some((text) => same(text, name) || sameHandle(text, `@${handle}`)),
    );
}

/** Whoever of the account wrote one of the posts below. */
function writerOf(document: Document, handle: string): Account | undefined {
  return all(document, 'article [data-testid=User-Name]', 20)
    .map(accountIn)
    .find((one) => one && sameHandle(one.handle, handle));
}

/** `Jane Doe (@jane) / X`. */
function titledOf(document: Document): Account | undefined {
  const title = first(document, 'title');
  const meta = first(document, 'meta[property="og:title"]');
  const shown = [title ? textOf(title, 300) : '', meta ? attribute(meta, 'content', 300) : ''];
  const [, name, handle] = shown.map((text) => TITLE.exec(text)).find((one) => one !== null) ?? [];
  return name === undefined || handle === undefined ? undefined : { name: nameOf(name), handle };
}

function describedOf(document: Document): Account | undefined {
  const [person] = jsonLdOf(document).flatMap((thing) => things(thing, 'mainEntity', 'author'));
  if (person === undefined) return undefined;
  const [handle = ''] = texts(person, 'additionalName');
  const [name = ''] = texts(person, 'givenName', 'name');
  return handle === '' ? undefined : { handle: handle.replace(/^@/, ''), name: nameOf(name) };
}

function same(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

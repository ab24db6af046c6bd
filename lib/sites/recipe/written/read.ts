import { CAPS, type DetectedPerson, type Detection } from '../../../domain/detection.ts';
import type { PageRecipe, SiteRecipe } from '../../../domain/site-recipe.ts';
import type { ReadTime } from '../../../domain/stated.ts';
import type { Page } from '../../adapter.ts';
import { isOwn } from '../../read/own.ts';
import { pointOf } from '../../read/points.ts';
import { cut } from '../../read/text.ts';
import { type Account, accountOn, isSame } from './account.ts';
import { type Named, namedIn } from './address.ts';
import { conversationOn } from './conversation.ts';
import { linesOn } from './messages.ts';
import { isMarked, textsAt } from './texts.ts';

/** Of the user, or of nobody as the site itself says: nobody is missed there. */
const NOBODY_MISSED: Detection = { kind: 'none', own: true };

/** Reads a page as the recipe of its site tells; `owner` is the handle of who is signed in, empty where none is known. */
export function readWritten(recipe: SiteRecipe, page: Page, owner: string): Detection<ReadTime> {
  for (const one of recipe.pages) {
    const named = namedIn(page.url, one.address);
    if (named === undefined) continue;
    if (isMarked(page.document, one.never) || isMarked(page.document, one.mine))
      return NOBODY_MISSED;
    if (one.open !== undefined) {
      const [id, other] = new Set(textsAt(one.open, page.document, page));
      if (id === undefined || other !== undefined) return { kind: 'none' };
      named.id = id;
    }
    if (one.shown !== undefined) {
      const shown = textsAt(one.shown, page.document, page);
      // what is open may be with several, and no text tells them all
      const comes = shown.length > 0 && one.open === undefined;
      if (!shown.includes(named.id ?? '')) return { kind: comes ? 'pending' : 'none' };
    }
    return one.kind === 'conversation'
      ? conversationOn(recipe, one, page, named)
      : authoredOn(recipe, one, page, named, owner);
  }
  return { kind: 'none' };
}

function authoredOn(
  { id, channel }: SiteRecipe,
  recipe: PageRecipe,
  page: Page,
  named: Named,
  owner: string,
): Detection<ReadTime> {
  const account = accountOn(page, recipe, named);
  if (account === undefined) return { kind: 'none' };
  if (account === 'lags') return { kind: 'pending' };
  const handle = `${id}/${account.handle.toLowerCase()}`;
  if (isSame(account.handle, owner) || isOwn(handle, page.own)) return NOBODY_MISSED;
  const { kind, messages } = recipe;
  const people = [personOf(account, handle, kind === 'post' ? 'author' : 'profile')];
  const about = { kind: 'people', site: id, channel, people, primary: 0 } as const;
  if (messages === undefined || named.id === undefined) return about;
  const lines = linesOn(page, messages, named, account.name).messages.slice(0, 1);
  const key = cut(`${page.url.host}/${named.id}`, CAPS.key);
  const said = lines.map((one) => ({ ...one, key: one.key || cut(named.id ?? '', CAPS.key) }));
  return { ...about, conversation: { key, messages: said } };
}

function personOf(
  { name, handle, sure }: Account,
  value: string,
  role: 'author' | 'profile',
): DetectedPerson {
  const confidence = sure ? 'certain' : 'likely';
  const evidence = role === 'author' ? 'author of the post' : 'address of the profile';
  const point = pointOf('handle', value, confidence, evidence);
  return { name: name || handle, points: [point], role, evidence, confidence };
}

import { CAPS, type DetectedPerson, type Detection } from '../../domain/detection.ts';
import type { Recipe } from '../../domain/recipe.ts';
import type { ReadTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { emailOf } from '../read/address.ts';
import { folded } from '../read/name.ts';
import { first } from '../read/node.ts';
import { phoneOf } from '../read/phone.ts';
import { aliasOf, pointOf } from '../read/points.ts';
import { cut } from '../read/text.ts';
import { addressesBeside } from './addresses.ts';
import { isUser } from './authors.ts';
import { saidIn } from './conversation.ts';
import { type FoundMessages, messagesOn } from './messages.ts';
import { nameAt, type ReadPage } from './names.ts';
import { threadIn } from './thread.ts';
import { type Vote, voted } from './votes.ts';

const LONGEST_THREAD = 120;

/**
 * Reads a page as a recipe tells: pure like every adapter, and never surer than `likely`. A page without messages, or
 * whose address names no conversation where the taught one did, is about nobody.
 */
export function readByRecipe(recipe: Recipe, page: Page): Detection<ReadTime> {
  return readWith(recipe, { ...page, beside: addressesBeside });
}

/** The same, with the addresses beside names where something is given that finds them. */
export function readWith(recipe: Recipe, page: ReadPage): Detection<ReadTime> {
  const thread = recipe.thread && threadIn(page.url, recipe.thread);
  if (thread === '') return { kind: 'none' };
  let guess: Detection<ReadTime> | undefined;
  let nobody: Detection | undefined;
  for (const { vote, found, isOwn } of namesOn(recipe, page)) {
    const people = vote && peopleOf(recipe, page, thread, vote, found);
    if (people && vote.confidence === 'likely') return people;
    guess ??= people;
    if (isOwn) nobody = { kind: 'none', own: true };
    nobody ??= { kind: 'broken', missing: ['the name, where it was taught'] };
  }
  // without an address of its own this may as well be the list of conversations
  const found = guess ?? nobody;
  return thread && found ? found : { kind: 'none' };
}

/** What may be the messages, and the name that is told beside them. */
interface Named {
  found: FoundMessages;
  vote: Vote | undefined;
  /** Whether the user's name stands there. */
  isOwn: boolean;
}

function* namesOn(recipe: Recipe, page: ReadPage): Generator<Named> {
  for (const document of [page.document, ...page.frames]) {
    const body = first(document, 'body');
    if (body === undefined) continue;
    for (const found of messagesOn(page, body, recipe)) {
      const around = { page, document, user: recipe.user, ...found };
      const names = recipe.names.map((place) => nameAt(place, around));
      const vote = voted(recipe.names, names);
      const isMine = vote !== undefined && isUser(found.units, vote.name, recipe.authors);
      const isOwn = isMine || names.some((one) => one?.own);
      yield { found, isOwn, vote: isMine ? undefined : vote };
    }
  }
}

function peopleOf(
  recipe: Recipe,
  page: ReadPage,
  thread: string | undefined,
  vote: Vote,
  found: FoundMessages,
): Detection<ReadTime> {
  const { id, channel } = recipe;
  const { name, element, evidence } = vote;
  // what looks as if it named a conversation may name an account: nobody may become somebody else by that
  const key = cut(`${thread?.slice(0, LONGEST_THREAD) ?? 'name:'}/${folded(name)}`, CAPS.key);
  const isNumber = phoneOf(name) !== undefined;
  const isAddress = emailOf(name) !== undefined;
  const alias = (member: string) => aliasOf(id, page.url.host, member, evidence);
  const addresses = (element && page.beside?.(element, found.units, page).points) ?? [];
  const confidence = addresses.length > 0 ? 'likely' : vote.confidence;
  const contact: DetectedPerson = {
    ...(isNumber || isAddress ? {} : { name }),
    points: [
      ...(isNumber ? [pointOf('phone', name, 'likely', evidence)] : []),
      ...addresses,
      { ...alias(thread === undefined ? name : key), confidence },
    ],
    role: channel === 'email' ? 'sender' : 'participant',
    evidence,
    confidence,
  };
  const { others, messages, isGroup } = saidIn(found.units, name, recipe, page.frames);
  const writers = others.map((other) => writerOf(other, alias(other)));
  return {
    kind: 'people',
    site: id,
    channel,
    people: isGroup ? writers : [contact, ...writers],
    primary: isGroup ? -1 : 0,
    conversation: { key, messages },
  };
}

function writerOf(name: string, alias: DetectedPerson['points'][number]): DetectedPerson {
  const evidence = 'author of a message';
  return { name, points: [alias], role: 'participant', evidence, confidence: 'likely' };
}

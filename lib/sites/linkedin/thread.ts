import { CAPS, type DetectedPeople, type DetectedPerson } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { folded } from '../read/name.ts';
import { all, closest, first, holds, matches, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { aliasOf } from '../read/points.ts';
import { isMemberId, memberLinks, memberOf, memberPoint } from './member.ts';
import { shownIn } from './shown.ts';
import { messagesIn, type ThreadMessage } from './thread-messages.ts';

const BUBBLE = '.msg-overlay-conversation-bubble';
const MINIMIZED = '.msg-overlay-conversation-bubble--is-minimized';
const CARDS =
  '.msg-s-profile-card-one-to-one,.msg-thread__profile-card,[data-view-name="messaging-profile-card"]';
const HEADERS =
  '.msg-overlay-bubble-header__title,.msg-thread__link-to-profile,.msg-title-bar,.msg-entity-lockup';
const TITLES =
  '.msg-overlay-bubble-header__title,.msg-entity-lockup__entity-title,.msg-thread__link-to-profile h2';
const HEADLINE = '.artdeco-entity-lockup__subtitle,[class*=headline],p';

/** The threads that are open in the page, its overlay or its frames; the one with the keyboard, where several are. */
export function openThreads({ document, frames, visible }: Page): Element[] {
  const lists = [document, ...frames].flatMap((one) =>
    all(one, `.msg-s-message-list,${CARDS}`, 20),
  );
  const roots = new Set(lists.filter(visible).map(rootOf));
  const open = [...roots].filter((root) => !matches(root, MINIMIZED));
  const active = open.filter((root) => {
    const focused = property(property(root, 'ownerDocument'), 'activeElement');
    return (
      focused !== null &&
      !matches(focused, 'body') &&
      property(root, 'contains').call(root, focused)
    );
  });
  return active.length === 1 ? active : open;
}

function rootOf(list: Element): Element {
  const around = `${BUBBLE}|.scaffold-layout__detail|.msg-convo-wrapper|.msg-thread|[role=dialog]|main|body`;
  return (
    around
      .split('|')
      .map((one) => closest(list, one))
      .find((one) => one !== undefined) ?? list
  );
}

/** Reads one thread: the person it is with, or those of a group and nobody in particular. */
export function readThread(root: Element, page: Page): DetectedPeople | undefined {
  const messages = messagesIn(root);
  const one = personOf(root, messages);
  const people = one ? [one] : writersOf(messages);
  const shown = people.filter(({ points }) => !points.some(({ value }) => isOwn(value, page.own)));
  if (shown.length === 0) return undefined;
  const [, thread] = /^\/messaging\/thread\/([^/]{1,200})/.exec(page.url.pathname) ?? [];
  const names = shown.map(({ name = '' }) => name).join(',');
  const group = (matches(root, BUBBLE) ? undefined : thread) ?? names;
  const id = one ? one.points[0]?.value : `linkedin/${group}`;
  return {
    kind: 'people',
    site: 'linkedin',
    channel: 'social',
    people: shown,
    primary: one ? 0 : -1,
    conversation: {
      key: `${id}`.slice(0, CAPS.key),
      messages: messages.flatMap(({ mine, member, name, ...message }) => {
        const from = mine ? ('me' as const) : shown.findIndex(wrote({ member, name }, one));
        return from === -1 ? [] : [{ ...message, from }];
      }),
    },
  };
}

/** The one person of a thread: its card, else the link of its header, else the only one who writes. */
function personOf(root: Element, messages: readonly ThreadMessage[]): DetectedPerson | undefined {
  const writers = writersOf(messages);
  if (writers.length > 1) return undefined;
  const [writer] = writers;
  const title = first(root, TITLES);
  const titled = title ? shownIn(title) : '';
  const card = first(root, CARDS);
  const header = all(root, HEADERS, 6).flatMap((one) => [one, ...memberLinks(one, 3)]);
  // whoever wrote what the user wrote is the user
  const others = (one: string) => !messages.some(({ mine, member }) => mine && member === one);
  const links = [...(card ? memberLinks(card, 6) : []), ...header].filter(
    (one) => memberOf(one) !== '' && others(memberOf(one)),
  );
  const member = links.map(memberOf)[0] ?? '';
  if (member === '') return writer && same(writer.name, titled) ? writer : undefined;
  // pictures bring words of their own, such as whether somebody is there
  const words = links.filter((one) => !holds(one, 'img,svg')).map(shownIn);
  const [name = ''] = [...words, titled, writer?.name ?? ''].filter((text) => text !== '');
  const named = [titled, writer?.name].every((other) => !other || same(other, name));
  // messages link to ids; a slug beside one is no disagreement
  const ids = [...messages.flatMap((one) => (one.mine ? [] : one.member)), member].filter(
    isMemberId,
  );
  const agrees = named && (!isMemberId(member) || new Set(ids).size === 1);
  const confidence = agrees ? 'certain' : 'likely';
  const evidence = card ? 'card of the person in the thread' : 'heading of the thread';
  const headline = card && first(card, HEADLINE);
  const position = headline ? shownIn(headline) : '';
  return {
    ...(name === '' ? {} : { name }),
    ...(position === '' ? {} : { title: position }),
    points: [memberPoint(member, confidence, evidence)],
    role: 'participant',
    evidence,
    confidence,
  };
}

function writersOf(messages: readonly ThreadMessage[]): DetectedPerson[] {
  const writers = new Map<string, DetectedPerson>();
  for (const { mine, member, name } of messages) {
    const key = member || name;
    if (mine || key === '' || writers.has(key) || writers.size >= CAPS.people) continue;
    const evidence = 'sender of a message';
    const point = member
      ? memberPoint(member, 'certain', evidence)
      : aliasOf('linkedin', 'www.linkedin.com', name, evidence);
    const named = name === '' ? {} : { name };
    writers.set(key, {
      ...named,
      points: [point],
      role: 'participant',
      evidence,
      confidence: 'likely',
    });
  }
  return [...writers.values()];
}

/** Whether somebody wrote a message: by link, or in a chat with one by name; there nobody else writes without either. */
function wrote({ member, name }: Pick<ThreadMessage, 'member' | 'name'>, only?: DetectedPerson) {
  const value = member ? memberPoint(member, 'certain', '').value : '';
  return (person: DetectedPerson) =>
    person.points.some((point) => point.value === value) ||
    ((value === '' || only !== undefined) && same(person.name, name)) ||
    (only !== undefined && value === '' && name === '');
}

function same(one: string | undefined, other: string): boolean {
  return one !== undefined && folded(one) === folded(other);
}

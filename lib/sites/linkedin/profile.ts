import type { DetectedPerson, Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { all, attribute, first, holds } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { headingOf } from './heading.ts';
import {
  isMemberId,
  memberIn,
  memberLinks,
  memberOf,
  memberPoint,
  partIn,
  sameMember,
} from './member.ts';
import { positionOf } from './position.ts';

/** What the page says of the profile that its address names. */
export type ProfileReading =
  | Exclude<Detection, { kind: 'people' }>
  | { kind: 'person'; person: DetectedPerson };

/** Links and boxes that only the owner of a profile has on it. */
const OWNED = '#top-card-ctas-add-goals-trigger,main a[href*="/analytics/profile-views"]';
const ME = '.global-nav__me,.feed-identity-module,.profile-rail-card';
const CARD_KEY = /profile\.card\.ref(A[\w-]{10,80}?)Topcard$/i;
/** The parts of a profile that link to the profile they are of. */
const PARTS = /^\/(?:overlay|details|recent-activity)\//;

/** Reads an open profile; none on any other page and on the user's own. */
export function profileOf(page: Page): ProfileReading {
  const { document, url, own } = page;
  const member = memberIn(url.pathname);
  if (member === '') return { kind: 'none' };
  const isMine = member === 'me' || isOwn(`linkedin/${member}`, own);
  const main = first(document, 'main,[role=main]') ?? document;
  const links = memberLinks(main, 400);
  if (isMine || isOwners(document, member, links)) return { kind: 'none', own: true };
  if (isBefore(links, member)) return { kind: 'pending' };
  const heading = headingOf(page, member);
  if (heading === undefined) return withoutName(page, links, member);
  const { name, evidence } = heading;
  const confidence = heading.sure ? 'certain' : 'likely';
  const { title, company } = positionOf(heading);
  const ids = all(main, '[componentkey$=Topcard]', 4)
    .map((card) => CARD_KEY.exec(attribute(card, 'componentkey', 200))?.[1])
    .filter((id) => id !== undefined && isMemberId(id) && id !== member);
  const person: DetectedPerson = {
    name,
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    points: [
      memberPoint(member, confidence, 'address of the profile'),
      ...ids.slice(0, 1).map((id = '') => memberPoint(id, 'likely', 'key of the top card')),
    ],
    role: 'profile',
    evidence,
    confidence,
  };
  return { kind: 'person', person };
}

function isOwners(document: Document, member: string, links: readonly Element[]): boolean {
  if (holds(document, OWNED)) return true;
  const edits = links.filter((one) =>
    /^\/(?:edit|overlay\/edit)/.test(partIn(attribute(one, 'href', 400))),
  );
  const members = [...edits.map(memberOf), ...ownMembers(document)];
  return members.some((one) => sameMember(one, member));
}

/** The members whom the boxes about the user themselves link to. */
export function ownMembers(document: Document): string[] {
  return all(document, ME, 5).flatMap((box) => memberLinks(box, 5).map(memberOf));
}

/** The address changes before the page does: its parts still lead to the profile before. */
function isBefore(links: readonly Element[], member: string): boolean {
  const parts = links
    .filter((one) => PARTS.test(partIn(attribute(one, 'href', 400))))
    .map(memberOf);
  const slugs = parts.filter((one) => !isMemberId(one));
  return slugs.length > 0 && !isMemberId(member) && !slugs.some((one) => sameMember(one, member));
}

function withoutName(
  { document, url }: Page,
  links: readonly Element[],
  member: string,
): ProfileReading {
  if (!holds(document, 'main h1,main h2,[role=main] h2')) return { kind: 'pending' };
  const linked = links.some((one) => sameMember(memberOf(one), member));
  return linked && partIn(url.pathname) === '/'
    ? { kind: 'broken', missing: ['name of the profile'] }
    : { kind: 'none' };
}

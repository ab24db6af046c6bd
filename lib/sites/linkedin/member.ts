import { CAPS, type DetectedPoint } from '../../domain/detection.ts';
import { unescaped } from '../read/address.ts';
import { all, attribute } from '../read/node.ts';
import { pointOf } from '../read/points.ts';

const PROFILE = /^(?:https:\/\/(?:www\.)?linkedin\.com)?\/in\/([^/?#\s]{1,200})(\/[^?#]*)?/i;

/** The name that a profile has in its address: its slug, or the id that LinkedIn gives a member; empty for none. */
export function memberIn(address: string): string {
  return unescaped(PROFILE.exec(address)?.[1] ?? '');
}

/** What of a profile an address shows behind its slug: `/details/experience/`, say; `/` for the profile itself. */
export function partIn(address: string): string {
  return PROFILE.exec(address)?.[2] ?? '/';
}

/** Whether it is the id of a member, which messaging links to and which no slug can be compared with. */
export function isMemberId(member: string): boolean {
  return /^A[A-Z][a-z]?[oA-Z]A[\w-]{20,}$/.test(member);
}

/** Whether two are the same member as far as the page tells: slugs regardless of case, ids exactly. */
export function sameMember(one: string, other: string): boolean {
  return one === other || (!isMemberId(one) && one.toLowerCase() === other.toLowerCase());
}

/** The point of a member by slug or id. Both reach the same person, and only a page that shows both joins them. */
export function memberPoint(
  member: string,
  confidence: DetectedPoint['confidence'],
  evidence: string,
): DetectedPoint {
  const id = isMemberId(member) ? member : member.toLowerCase();
  return pointOf('handle', `linkedin/${id}`.slice(0, CAPS.address), confidence, evidence);
}

/** The links inside of an element that lead to a member's profile or a part of it. */
export function memberLinks(root: ParentNode & Node, most = 200): Element[] {
  return all(root, 'a[href*="/in/"]', most).filter((one) => memberOf(one) !== '');
}

/** The member whom a link leads to; empty for any other link. */
export function memberOf(link: Element): string {
  return memberIn(attribute(link, 'href', 400));
}

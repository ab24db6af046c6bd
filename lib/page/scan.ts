import { CAPS, type DetectedPeople, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from '../sites/adapter.ts';
import { property } from '../sites/read/node.ts';

/** The most elements that are read; a larger page is said to be broken instead of being made slow. */
export const MOST_ELEMENTS = 150_000;

/** Reads a page with the adapters that accept it, the first that answers wins: never throws, never reads a page that is too large. */
export function scan(
  page: Page,
  adapters: readonly SiteAdapter[],
  mostElements: number = MOST_ELEMENTS,
): Detection {
  try {
    if (sizeOf(page) > mostElements)
      return { kind: 'broken', missing: ['a page of readable size'] };
    const detection = adapters.find((one) => one.accepts(page))?.detect(page) ?? { kind: 'none' };
    return detection.kind === 'people' ? capped(detection) : detection;
  } catch {
    return { kind: 'broken', missing: ['a readable page'] };
  }
}

function sizeOf({ document, frames }: Page): number {
  return [document, ...frames].reduce(
    (sum, one) => sum + property(one, 'getElementsByTagName').call(one, '*').length,
    0,
  );
}

/** No more people, points and messages than `CAPS` allows; adapters cap their texts as they read them. */
function capped({ conversation, ...rest }: DetectedPeople): DetectedPeople {
  const people = rest.people.slice(0, CAPS.people).map((person) => ({
    ...person,
    points: person.points.filter(({ value }) => value.length <= CAPS.address).slice(0, CAPS.points),
  }));
  const primary = people[rest.primary]?.points.length ? rest.primary : -1;
  if (!conversation) return { ...rest, people, primary };
  const messages = conversation.messages
    .slice(-CAPS.messages)
    .filter(({ from }) => from === 'me' || from < people.length);
  return { ...rest, people, primary, conversation: { ...conversation, messages } };
}

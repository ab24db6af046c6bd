import type { SaidClaim } from '../../lib/domain/claim.ts';
import type { DetectedPeople } from '../../lib/domain/detection.ts';

interface ReadPage {
  /** A name for the screen. */
  site: string;
  /** What a grant is asked for. */
  origin: string;
  /** False after "Read this page once": what is shown does not follow the page. */
  granted: boolean;
  /** Set where the site is read only when the user asks: what is shown does not follow the page, granted or not. */
  onRequest?: true;
  /** Set while the page changes all the time: what is shown follows it every few seconds. */
  slow?: true;
}

/** Where the panel stands with the page beside it; `starting` until the browser has told. */
export type PageState =
  | { kind: 'starting' }
  | { kind: 'no-access' }
  | { kind: 'unreadable' }
  | { kind: 'offer'; site: string; origin: string; url: string }
  /** The site is read only when the user asks, once for each click. */
  | { kind: 'ask'; site: string; origin: string; url: string; granted: boolean }
  | (ReadPage & { kind: 'reading' })
  | (ReadPage & { kind: 'nobody' })
  | (ReadPage & {
      kind: 'broken';
      missing: string[];
      /** The day (`2026-11-25`) when such a page was last read well, where nothing is found on this one. */
      readBefore?: string;
    })
  | ReadPeople;

/** A page that shows people. */
export type ReadPeople = ReadPage & {
  kind: 'people';
  detection: DetectedPeople;
  /** What people of a chat gave as their own, each a reason to ask. */
  said?: SaidClaim[];
  /** Set where it should be looked at twice who this is: what the page shows differs, or is little. */
  doubt?: 'differs' | 'little';
  document: string;
  url: string;
  at: number;
};

/**
 * What is open, as a text that changes when the user goes elsewhere and stays when the page merely shows more: what
 * was chosen in the panel is remembered for as long as it does.
 */
export function placeOf(state: PageState): string {
  if (state.kind === 'ask') return `ask ${state.url}`;
  if (state.kind !== 'people')
    return state.kind === 'reading' ? `reading ${state.origin}` : state.kind;
  const { conversation, people, primary } = state.detection;
  if (conversation !== undefined) return `${state.document} ${conversation.key}`;
  const person = people[primary] ?? people[0];
  return `${state.document} ${state.url} ${person?.points[0]?.value ?? person?.name ?? ''}`;
}

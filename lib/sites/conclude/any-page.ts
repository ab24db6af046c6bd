import type { Detection } from '../../domain/detection.ts';
import type { Stated } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { folded } from '../read/name.ts';
import { webAddressOf } from '../read/web-address.ts';
import { authorsOf } from './authors.ts';
import { type Candidate, merged, peopleOf, unique } from './candidate.ts';
import { candidatesOnCards } from './cards.ts';
import { fittingPoints, linkedPoints, mentionedIn } from './linked.ts';
import { isHere, peopleFrom } from './people-from.ts';
import { structuredOf } from './structured.ts';

/** Where a page was read, and whose it is. */
export type Place = Pick<Page, 'url' | 'own'>;

/** A page about no single person has nobody, or people and none of them in particular. */
export function aboutAnyPage(stated: Stated, place: Place): Detection {
  const people = peopleAt(stated, place);
  const structured = structuredOf(stated.data);
  const described = people([...structured.subjects, ...structured.persons]);
  const cards = candidatesOnCards(stated.cards);
  const carded = people(cards.persons);
  const linked = linkedPoints(stated.links, place.own);
  // From what the page says of itself to what it merely holds: the first kind that names somebody decides.
  const ranks = [
    described.filter(isHere),
    carded.filter(isHere),
    people(structured.subjects),
    people(structured.authors),
    people(cards.authors),
    merged([...described, ...carded]),
    people(authorsOf(stated, place.url)),
    people([...structured.companies, ...cards.companies]),
  ];
  const mains = ranks.find((rank) => rank.length > 0) ?? [];
  const [main] = mains;
  const others = people(structured.mentioned);
  if (main === undefined || mains.length > 1)
    return peopleFrom([], [...mains, ...others, ...mentionedIn(main ? [] : linked)]);
  const same = ranks.flat().filter(({ name = '' }) => folded(name) === folded(main.name ?? ''));
  const [whole = main] = merged([main, ...same]);
  const fitting = whole.organisation ? linked : fittingPoints(whole.name ?? '', linked);
  return peopleFrom([{ ...whole, points: unique([...whole.points, ...fitting]) }], others);
}

/**
 * A page of a web application of many people's pages, mails and chats that has no adapter of its own: a name in its
 * markup is mostly somebody else's, so only a profile counts that names the page's own address.
 */
export function aboutCrowdedPage(stated: Stated, place: Place): Detection {
  const { subjects, persons } = structuredOf(stated.data);
  return peopleFrom(peopleAt(stated, place)([...subjects, ...persons]).filter(isHere));
}

function peopleAt({ base }: Stated, { url, own }: Place) {
  const from = (base === '' ? undefined : webAddressOf(base, url)) ?? url.href;
  return (candidates: readonly Candidate[]) => peopleOf(candidates, { url, own, base: from });
}

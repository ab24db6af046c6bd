import type { DetectedPerson, DetectedPoint, Detection } from '../../domain/detection.ts';
import type { Stated } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { folded } from '../read/name.ts';
import { webAddressOf } from '../read/web-address.ts';
import { authorsOf } from './authors.ts';
import { type Candidate, merged, peopleOf, unique } from './candidate.ts';
import { candidatesOnCards } from './cards.ts';
import { fittingPoints, linkedPoints, mentionedIn } from './linked.ts';
import { isHere, peopleFrom } from './people-from.ts';
import { signingName } from './signature/find.ts';
import { withOwnSignature } from './signed.ts';
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
  const writer =
    main === undefined && others.length === 0 ? signedBy(linked, stated.end) : undefined;
  if (writer !== undefined) return peopleFrom([withOwnSignature(writer, stated.end, [writer])]);
  if (main === undefined || mains.length > 1)
    return peopleFrom([], [...mains, ...others, ...mentionedIn(main ? [] : linked)]);
  const same = ranks.flat().filter(({ name = '' }) => folded(name) === folded(main.name ?? ''));
  const [whole = main] = merged([main, ...same]);
  const fitting = whole.organisation ? linked : fittingPoints(whole.name ?? '', linked);
  const pointed = { ...whole, points: unique([...whole.points, ...fitting]) };
  if (whole.organisation) return peopleFrom([pointed], others);
  return peopleFrom([withOwnSignature(pointed, stated.end, [pointed, ...others])], others);
}

/** Who signs the text of a page that links one address: the address is made of their name, so that two signs agree. */
function signedBy(linked: readonly DetectedPoint[], end: string): DetectedPerson | undefined {
  const [email, ...more] = linked.filter(({ kind }) => kind === 'email');
  if (email === undefined || more.length > 0) return undefined;
  const name = signingName(end, { name: '', emails: [email.value], others: [] });
  if (name === undefined) return undefined;
  const evidence = 'signature under the name of the address';
  const point = { ...email, confidence: 'likely' } as const;
  return { name, points: [point], role: 'author', evidence, confidence: 'likely' };
}

/**
 * A page of a web application of many people's pages, mails and chats that has no adapter of its own: a name in its
 * markup is mostly somebody else's, so only a profile counts that names the page's own address.
 */
export function aboutCrowdedPage(stated: Stated, place: Place): Detection {
  const { subjects, persons } = structuredOf(stated.data);
  return peopleFrom(peopleAt(stated, place)([...subjects, ...persons]).filter(isHere));
}

function peopleAt({ base, framed }: Stated, { url, own }: Place) {
  const from = (base === '' ? undefined : webAddressOf(base, url)) ?? url.href;
  return (candidates: readonly Candidate[]) =>
    peopleOf(candidates, { url, own, base: from, framed: framed === true });
}

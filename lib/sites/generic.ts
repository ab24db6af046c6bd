import type { SiteAdapter } from './adapter.ts';
import { type Candidate, merged, peopleOf, unique } from './generic/candidate.ts';
import { peopleOnCards } from './generic/cards.ts';
import { fittingPoints, linkedPoints, mentionedIn } from './generic/links.ts';
import { isHere, peopleFrom } from './generic/people-from.ts';
import { structuredOf } from './generic/structured.ts';
import { writtenBy } from './generic/written.ts';
import { folded } from './read/name.ts';

/**
 * Any page: schema.org Person and Organization in JSON-LD and microdata, microformats cards, authors, `mailto:` and
 * `tel:` links. A page about no single person has nobody, or people and none of them in particular.
 */
export const generic: SiteAdapter = {
  id: 'generic',
  name: 'Web page',
  channel: 'web',
  matches: 'self-hosted',
  reads: 'always',
  accepts: () => true,
  detect(page) {
    const people = (candidates: readonly Candidate[]) => peopleOf(candidates, page);
    const structured = structuredOf(page);
    const described = people([...structured.subjects, ...structured.persons]);
    const cards = peopleOnCards(page);
    const carded = people(cards.persons);
    const linked = linkedPoints(page);
    // From what the page says of itself to what it merely holds: the first kind that names somebody decides.
    const ranks = [
      described.filter(isHere),
      carded.filter(isHere),
      people(structured.subjects),
      people(structured.authors),
      people(cards.authors),
      merged([...described, ...carded]),
      people(writtenBy(page)),
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
  },
};

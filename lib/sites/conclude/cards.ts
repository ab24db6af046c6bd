import type { StatedCard } from '../../domain/stated.ts';
import type { Candidate } from './candidate.ts';

/** Whom the microformats cards of a page name: who wrote it, and others. */
export interface OnCards {
  authors: Candidate[];
  persons: Candidate[];
  companies: Candidate[];
}

/** Tells cards of authors, persons and companies apart. */
export function candidatesOnCards(cards: readonly StatedCard[]): OnCards {
  const found: OnCards = { authors: [], persons: [], companies: [] };
  for (const { format, author, ...card } of cards) {
    const kind = card.organisation ? 'companies' : author ? 'authors' : 'persons';
    found[kind].push({ ...card, evidence: format, role: author ? 'author' : 'profile' });
  }
  return found;
}

import type { DetectedPerson } from './detection.ts';

/** A field of a contact that a signature may tell. */
export type SignedField = 'name' | 'title' | 'company' | 'postal';

/** What a signature tells of somebody: never known, only proposed, with the line it stands on. */
export interface SignedGuess {
  readonly field: SignedField;
  readonly value: string;
  readonly evidence: string;
}

/** What signatures tell of somebody, in the order of a form; what the page itself tells of them is not among it. */
export function signedGuesses(person: DetectedPerson): readonly SignedGuess[] {
  const { postal, signedAt } = person;
  const told = { ...person, postal: postal?.value };
  const evidences = { ...signedAt, postal: postal?.evidence };
  return (['name', 'title', 'company', 'postal'] as const).flatMap((field) => {
    const [value, evidence] = [told[field]?.trim() ?? '', evidences[field]];
    return evidence === undefined || value === '' ? [] : [{ field, value, evidence }];
  });
}

/** Somebody without the guesses of their signature that are refused; by default without any. */
export function withoutGuesses(
  person: DetectedPerson,
  isRefused: (guess: SignedGuess) => boolean = () => true,
): DetectedPerson {
  const rest = { ...person };
  for (const guess of signedGuesses(person)) if (isRefused(guess)) delete rest[guess.field];
  return rest;
}
